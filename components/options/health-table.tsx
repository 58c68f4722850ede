import type { PartHealth, SelectorHealth } from "../../lib/core/diagnosis.ts";
import type { Translate } from "../../lib/i18n/translate.ts";
import { useTranslate } from "../translate-context.tsx";

/** Part by part, whether it can be read, and in which of its ways each thing in it was found. */
export function HealthTable({ parts }: { parts: readonly PartHealth[] }) {
  const t = useTranslate();
  return (
    <table className="health">
      <thead>
        <tr>
          <th scope="col">{t("health.part")}</th>
          <th scope="col">{t("health.state")}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ part, state, why, selectors }) => (
          <tr key={part} data-part={part} data-state={state}>
            <th scope="row">{part === "form" || part === "send" ? t(`health.${part}`) : t(`field.${part}`)}</th>
            <td>
              {state === "missing" ? t("health.state.missing", { why: why ?? "" }) : t(`health.state.${state}`)}
              <details open={state !== "empty" && selectors.some(isLaterWay)}>
                <summary>{t("health.ways")}</summary>
                <ul>
                  {selectors.map((selector) => (
                    <li key={selector.name} data-way={selector.alternative}>
                      {wayWords(t, selector)}
                    </li>
                  ))}
                </ul>
              </details>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function isLaterWay({ alternative }: SelectorHealth): boolean {
  return alternative > 0;
}

function wayWords(t: Translate, { name, alternative, of, count }: SelectorHealth): string {
  if (alternative < 0) return t("health.way.none", { name });
  if (alternative === 0) return t("health.way.first", { name, count });
  return t("health.way.later", { name, number: String(alternative + 1), of: String(of), count });
}
