import { useId, useRef, useState } from "react";
import { useTranslate } from "../../translate-context.tsx";
import { Button } from "../../ui/button.tsx";
import "../../ui/field.css";
import type { FooterTools } from "./footer-tools.ts";

export interface TemplateFieldProps {
  label: string;
  template: string;
  isLocked: boolean;
  tools: FooterTools;
  onChange(template: string): void;
}

/** The lines of a footer, with buttons that put the user's details in at the caret. */
export function TemplateField({ label, template, isLocked, tools, onChange }: TemplateFieldProps) {
  const t = useTranslate();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useState<string>();
  const text = draft ?? template;
  const problemOf = (next: string) => {
    const name = tools.unknownPlaceholder(next);
    if (name !== undefined) return t("footers.unknown", { name: `{${name}}` });
    if (next.trim() === "") return t("footers.empty");
    return next.length > tools.longest
      ? t("footers.long", { most: tools.longest.toLocaleString(t.locale) })
      : undefined;
  };
  const problem = problemOf(text);
  const type = (next: string) => {
    setDraft(next);
    if (problemOf(next) === undefined) onChange(next);
  };
  const insert = (name: string) => {
    const { selectionStart = text.length, selectionEnd = text.length } = box.current ?? {};
    type(`${text.slice(0, selectionStart)}{${name}}${text.slice(selectionEnd)}`);
    box.current?.focus();
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={box}
        id={id}
        rows={6}
        dir="auto"
        spellCheck={false}
        value={text}
        disabled={isLocked}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-hint ${id}-problem`}
        onChange={({ target }) => type(target.value)}
        onBlur={() => problem === undefined && setDraft(undefined)}
      />
      <p id={`${id}-problem`} className="field-problem" role="alert">
        {problem}
      </p>
      <p id={`${id}-hint`} className="field-hint">
        {t("footers.hint")}
      </p>
      {!isLocked && (
        <ul className="inserts" aria-label={t("footers.inserts")}>
          {placeholders.map((name) => (
            <li key={name}>
              <Button weight="plain" icon="plus" onClick={() => insert(name)}>
                {t(`footers.insert.${name}`)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Those that most footers need; the rest are in the guide for administrators. */
const placeholders = ["company", "address", "details", "optOut"] as const;
