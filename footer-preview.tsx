import type { Run } from "../../lib/core/edit.ts";
import type { Policy } from "../../lib/core/policy.ts";
import type { Translate } from "../../lib/i18n/translate.ts";
import { useTranslate } from "../translate-context.tsx";
import "./footer-preview.css";

/** The lines of the footer that a policy gives a mail in a language (ISO 639-1). */
export type FooterOf = (policy: Policy, language: string) => readonly (readonly Run[])[];

export interface FooterPreviewProps {
  policy: Policy;
  lines: readonly (readonly Run[])[];
  /** ISO 639-1 code of the language that the footer is in. */
  language: string;
}

/** The footer as a reader will see it, and what it still lacks. */
export function FooterPreview({ policy, lines, language }: FooterPreviewProps) {
  const t = useTranslate();
  const todo = missingFrom(t, policy);
  return (
    <section className="preview" aria-label={t("options.preview")}>
      <p className="preview-title">
        {t("options.preview")}
        <span className="preview-language">{t.languageName(language)}</span>
      </p>
      <div className="preview-paper">
        <span className="preview-line" aria-hidden="true" />
        <span className="preview-line" aria-hidden="true" />
        {lines.length === 0 && <p className="preview-empty">{t("options.preview.empty")}</p>}
        <div lang={language}>
          {lines.map((runs) => (
            <p key={runs.map(({ text }) => text).join("")} dir="auto">
              {runs.map((run) => (run.href ? <u key={run.text}>{run.text}</u> : run.text))}
            </p>
          ))}
        </div>
      </div>
      <p className="field-hint" role="status">
        {todo.length > 0 ? t("options.todo", { fields: todo.join(", ") }) : t("options.preview.note")}
      </p>
    </section>
  );
}

/** Whether the details give a whole footer. */
export function isFooterComplete(t: Translate, policy: Policy): boolean {
  return missingFrom(t, policy).length === 0;
}

function missingFrom(t: Translate, { organisation, optOut }: Policy): string[] {
  const missing: string[] = [];
  if (organisation.name === "" && organisation.legalName === "") missing.push(t("options.name"));
  if (organisation.postalAddress === "") missing.push(t("options.postalAddress"));
  if (optOut.method === "mailto" && optOut.address === "") missing.push(t("options.address"));
  if (optOut.method === "link" && optOut.url === "") missing.push(t("options.url"));
  return missing;
}
