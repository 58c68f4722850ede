import type { Policy } from "../../lib/core/policy.ts";
import { useTranslate } from "../translate-context.tsx";
import { LockNote } from "../ui/lock-note.tsx";
import { Select } from "../ui/select.tsx";
import type { SettingsPart } from "./settings-part.ts";

const choices: readonly Policy["unknownCountry"][] = ["ignore", "advise", "consent"];

/** Which law applies: what is said where a country is unknown, and the countries that were corrected. */
export function LawFields({ policy, locked, onChange }: SettingsPart) {
  const t = useTranslate();
  const corrected = Object.entries(policy.countries);
  return (
    <>
      <Select
        label={t("options.unknownCountry")}
        chosen={policy.unknownCountry}
        choices={choices.map((choice) => [choice, t(`options.unknownCountry.${choice}`)])}
        locked={locked.includes("unknownCountry")}
        onChoose={(unknownCountry) => onChange({ unknownCountry })}
      />
      {corrected.length > 0 && (
        <>
          <h3>{t("options.countries")}</h3>
          <ul className="plain-list">
            {corrected.map(([of, country]) => (
              <li key={of} className="rule">
                <div>
                  <p className="rule-title">{of}</p>
                  <p className="field-hint">{t.countryName(country)}</p>
                </div>
                {locked.includes(`countries.${of}`) ? (
                  <p className="field-hint">
                    <LockNote />
                  </p>
                ) : (
                  <button
                    type="button"
                    className="button"
                    data-weight="quiet"
                    aria-label={t("options.countries.forget.label", { of })}
                    onClick={() => onChange({ countries: { [of]: undefined } })}
                  >
                    {t("options.countries.forget")}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
