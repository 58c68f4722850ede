import type { Translate } from "../../lib/i18n/translate.ts";
import { useTranslate } from "../translate-context.tsx";
import type { Gap } from "./describe-compose.ts";

/** What was not checked, by reason. Nothing where all was. */
export function GapList({ gaps }: { gaps: readonly Gap[] }) {
  const t = useTranslate();
  if (gaps.length === 0) return null;
  return (
    <section className="section" aria-labelledby="not-checked">
      <h2 id="not-checked" className="section-title">
        {t("section.notChecked")}
      </h2>
      <ul className="plain-list">
        {gaps.map((gap) => (
          <li key={JSON.stringify(gap.reason)} className="gap">
            <p>{reasonWords(t, gap)}</p>
            {gap.titles.length > 0 && (
              <ul>
                {gap.titles.map((title) => (
                  <li key={title}>{title}</li>
                ))}
              </ul>
            )}
            {"detail" in gap.reason && gap.reason.detail !== "" && (
              <details>
                <summary>{t("notChecked.detail")}</summary>
                <code>{gap.reason.detail}</code>
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function reasonWords(t: Translate, { reason }: Gap): string {
  if (reason.kind === "field") return t("notChecked.field", { field: t(`field.${reason.field}`) });
  if (reason.kind === "record") return t(`notChecked.record.${reason.record}`);
  if (reason.kind === "broken") return t("notChecked.broken");
  if (reason.language === "und") return t("notChecked.unknownLanguage");
  return t("notChecked.language", { language: t.languageName(reason.language) });
}
