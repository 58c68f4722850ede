import type { Fix } from "../../lib/core/finding.ts";
import { useTranslate } from "../translate-context.tsx";

/** The lines that a fix puts into the draft, as they will be read. Nothing for a fix that puts in none. */
export function FixPreview({ fix }: { fix: Fix }) {
  const t = useTranslate();
  const lines = fix.edits.flatMap((edit) => (edit.kind === "insert-lines" ? edit.lines : []));
  const texts = lines.map((runs) => runs.map(({ text }) => text).join(""));
  if (texts.every((text) => text.trim() === "")) return null;
  return (
    <details className="fix-preview">
      <summary>{t("fix.preview")}</summary>
      <blockquote dir="auto">{texts.join("\n").trim()}</blockquote>
    </details>
  );
}
