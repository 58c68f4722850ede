import { type ReactNode, useId, useState } from "react";
import { useTranslate } from "../translate-context.tsx";
import "./field.css";
import { LockNote } from "./lock-note.tsx";

export interface TextFieldProps {
  label: string;
  hint?: ReactNode;
  value: string;
  /** Whether the organisation set it. */
  locked?: boolean;
  optional?: boolean;
  /** Shown as dots, such as a password. */
  secret?: boolean;
  /** What holds where nothing is typed. */
  placeholder?: string;
  /** Two-letter code of the language that the text is in, where it is not that of the page. */
  language?: string;
  /** Asked for every text but an empty one; says in words what is wrong with it. */
  check?(text: string): string | undefined;
  /** Whether an empty text is wrong too. */
  needed?: boolean;
  rows?: number;
  autoComplete?: string;
  /** Called with each text that can be saved; the last such one stays in force while the input is wrong. */
  onChange(text: string): void;
}

/** One line or several of text. What is wrong with it is said when the user leaves it, and until it is right. */
export function TextField(props: TextFieldProps) {
  const { label, hint, value, locked, optional, placeholder, check, needed, rows, secret, autoComplete, onChange } =
    props;
  const t = useTranslate();
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const [isShowing, setShowing] = useState(false);
  const problemOf = (text: string) => {
    const trimmed = text.trim();
    return trimmed === "" && !needed ? undefined : check?.(trimmed);
  };
  const problem = draft === undefined ? undefined : problemOf(draft);
  const shown = isShowing ? problem : undefined;
  const input = {
    id,
    value: draft ?? value,
    disabled: locked,
    placeholder,
    autoComplete: autoComplete ?? "off",
    spellCheck: false,
    dir: "auto",
    lang: props.language,
    "aria-invalid": shown !== undefined,
    "aria-describedby": `${id}-hint ${id}-problem`,
    onChange: ({ target }: { target: { value: string } }) => {
      setDraft(target.value);
      if (problemOf(target.value) === undefined) {
        setShowing(false);
        onChange(target.value.trim());
      }
    },
    onBlur: () => (problem === undefined ? setDraft(undefined) : setShowing(true)),
  };
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {optional && <span className="field-optional">{t("options.optional")}</span>}
      </label>
      {rows ? <textarea rows={rows} {...input} /> : <input type={secret ? "password" : "text"} {...input} />}
      <p id={`${id}-hint`} className="field-hint">
        {locked ? <LockNote /> : hint}
      </p>
      <p id={`${id}-problem`} className="field-problem" role="alert">
        {shown}
      </p>
    </div>
  );
}
