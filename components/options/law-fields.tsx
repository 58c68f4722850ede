import { useId } from "react";
import type { Policy } from "../../lib/core/policy.ts";
import { useTranslate } from "../translate-context.tsx";
import type { SettingsPart } from "./settings-part.ts";

const choices: readonly Policy["unknownCountry"][] = ["ignore", "advise", "consent"];

/** Which law applies: what is said where a country is unknown, and the countries that were corrected. */
export function LawFields({ policy, locked, onChange }: SettingsPart) {
  const t = useTranslate();
  const id = useId();
  const corrected = Object.entries(policy.countries);
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{t("options.unknownCountry")}</label>
        <select
          id={id}
          value={policy.unknownCountry}
          disabled={locked.includes("unknownCountry")}
          onChange={({ target }) => {
            const chosen = choices.find((choice) => choice === target.value);
            if (chosen) onChange({ unknownCountry: chosen });
          }}
        >
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {t(`options.unknownCountry.${choice}`)}
            </option>
          ))}
        </select>
        {locked.includes("unknownCountry") && <p className="field-hint">{t("options.locked")}</p>}
      </div>
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
                  <p className="field-hint">{t("options.locked")}</p>
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
