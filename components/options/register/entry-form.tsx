import { type FormEvent, type ReactNode, useId, useRef, useState } from "react";
import type { EntryFault } from "../../../lib/app/add-entries.ts";
import type { Row } from "../../../lib/register/list-format.ts";
import { useTranslate } from "../../translate-context.tsx";
import { reasonOf } from "./register-actions.ts";

/** A form for one entry, behind its heading. The address stands first; `children` are further fields by column names. */
export function EntryForm({
  title,
  hint,
  address = "",
  isOpen = false,
  children,
  onAdd,
}: {
  title: string;
  hint: string;
  /** What stands in the address field at first. */
  address?: string;
  isOpen?: boolean;
  children: ReactNode;
  onAdd(row: Row): Promise<EntryFault>;
}) {
  const t = useTranslate();
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<string>();
  const [note, setNote] = useState<string>();
  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const row: Row = Object.fromEntries(
      [...new FormData(form)].flatMap(([name, value]) =>
        typeof value === "string" && value.trim() !== "" ? [[name, value.trim()]] : [],
      ),
    );
    setNote(undefined);
    try {
      const wrong = await onAdd(row);
      setFault(wrong && t(`register.fault.${wrong}`));
      if (!wrong) {
        setNote(t("register.added", { address: row.address ?? "" }));
        form.reset();
      }
    } catch (error) {
      setFault(t("register.addFailed", { reason: reasonOf(error) }));
    }
    first.current?.focus();
  };
  return (
    <details className="register-form" open={isOpen || undefined}>
      <summary>{title}</summary>
      <form onSubmit={(event) => void add(event)}>
        <div className="field">
          <label htmlFor={id}>{t("register.address")}</label>
          <input
            ref={first}
            id={id}
            name="address"
            defaultValue={address}
            required
            autoComplete="off"
            spellCheck={false}
            aria-invalid={fault !== undefined}
            aria-describedby={`${id}-hint ${id}-fault`}
          />
          <p id={`${id}-hint`} className="field-hint">
            {hint}
          </p>
        </div>
        {children}
        <p id={`${id}-fault`} className="field-problem" role="alert">
          {fault}
        </p>
        <button type="submit" className="button" data-weight="strong">
          {t("register.add")}
        </button>
        <p className="register-note" role="status">
          {note}
        </p>
      </form>
    </details>
  );
}

/** A field of an entry's form. */
export function EntryField({
  name,
  label,
  type = "text",
  defaultValue,
  required = false,
}: {
  name: keyof Row;
  label: string;
  type?: "text" | "date";
  defaultValue?: string;
  required?: boolean;
}) {
  const t = useTranslate();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {!required && <span className="field-optional">{t("options.optional")}</span>}
      </label>
      <input id={id} name={name} type={type} defaultValue={defaultValue} required={required} autoComplete="off" />
    </div>
  );
}
