import { useTranslate } from "../translate-context.tsx";
import { Button } from "../ui/button.tsx";
import { LockNote } from "../ui/lock-note.tsx";
import { Select } from "../ui/select.tsx";
import { LawFields } from "./law-fields.tsx";
import type { SettingsPart } from "./settings-part.ts";
import { Sheet } from "./sheet.tsx";

/** Whose law is applied: always, where a country is not known, and for whom it was corrected. */
export function LawSection({ jurisdictions, ...part }: SettingsPart & { jurisdictions: readonly string[] }) {
  const t = useTranslate();
  const { policy, locked, onChange } = part;
  const nameOf = (code: string) => t.countryName(code.toUpperCase());
  const isLocked = locked.includes("jurisdictions");
  const others = jurisdictions
    .filter((code) => !policy.jurisdictions.includes(code))
    .map((code) => [code, nameOf(code)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, t.locale));
  return (
    <>
      <Sheet title={t("law.always")} intro={t("law.always.intro")}>
        <ul className="plain-list">
          {policy.jurisdictions.map((code) => (
            <li key={code} className="rule">
              <p className="rule-title">{nameOf(code)}</p>
              {!isLocked && (
                <Button
                  weight="quiet"
                  icon="close"
                  aria-label={t("law.remove.label", { country: nameOf(code) })}
                  onClick={() => onChange({ jurisdictions: policy.jurisdictions.filter((kept) => kept !== code) })}
                >
                  {t("law.remove")}
                </Button>
              )}
            </li>
          ))}
        </ul>
        {policy.jurisdictions.length === 0 && <p className="field-hint">{t("law.none")}</p>}
        {isLocked ? (
          <p className="field-hint">
            <LockNote />
          </p>
        ) : (
          <Select
            label={t("law.add")}
            chosen=""
            choices={[["", t("law.choose")], ...others]}
            onChoose={(code) => code !== "" && onChange({ jurisdictions: [...policy.jurisdictions, code] })}
          />
        )}
      </Sheet>
      <Sheet title={t("options.law")} intro={t("options.law.intro")}>
        <LawFields {...part} />
      </Sheet>
      <p className="options-law">{t("law.note")}</p>
    </>
  );
}
