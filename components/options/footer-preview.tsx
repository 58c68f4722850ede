import { useId } from "react";
import type { Run } from "../../lib/core/edit.ts";
import type { Policy } from "../../lib/core/policy.ts";
import type { Translate } from "../../lib/i18n/translate.ts";
import { useTranslate } from "../translate-context.tsx";
import "./footer-preview.css";

export interface FooterPreviewProps {
  policy: Policy;
  lines: readonly (readonly Run[])[];
  /** Two-letter code of the language that it is in; named where one is given. */
  language?: string;
  /** Its heading, where it needs one of its own. */
  title?: string;
}

/** The footer as a reader will see it, and what it still lacks. */
export function FooterPreview({ policy, lines, language, title }: FooterPreviewProps) {
  const t = useTranslate();
  const id = useId();
  const todo = missingFrom(t, policy);
  return (
    <section className="preview" aria-labelledby={id}>
      <h2 id={id}>
        {title ?? (language ? t("footers.preview", { language: t.languageName(language) }) : t("options.preview"))}
      </h2>
      <FooterPaper lines={lines} language={language} />
      <p className="field-hint" role="status">
        {todo.length > 0 ? t("options.todo", { fields: todo.join(", ") }) : t("options.preview.note")}
      </p>
    </section>
  );
}

/** The end of a mail with the footer below it. */
export function FooterPaper({ lines, language }: Pick<FooterPreviewProps, "lines" | "language">) {
  const t = useTranslate();
  return (
    <div className="preview-paper">
      <span className="preview-line" aria-hidden="true" />
      <span className="preview-line" aria-hidden="true" />
      {lines.length === 0 && <p className="preview-empty">{t("options.preview.empty")}</p>}
      {lines.map((runs) => (
        <p key={runs.map(({ text }) => text).join("")} dir="auto" lang={language}>
          {runs.map((run) => (run.href ? <u key={run.text}>{run.text}</u> : run.text))}
        </p>
      ))}
    </div>
  );
}

/** The details that a footer lacks, by their labels. */
export function missingFrom(t: Translate, { organisation, optOut }: Policy): string[] {
  const missing: string[] = [];
  if (organisation.name === "" && organisation.legalName === "") missing.push(t("options.name"));
  if (organisation.postalAddress === "") missing.push(t("options.postalAddress"));
  if (optOut.method === "mailto" && optOut.address === "") missing.push(t("options.address"));
  if (optOut.method === "link" && optOut.url === "") missing.push(t("options.url"));
  return missing;
}
