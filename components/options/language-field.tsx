import { useId } from "react";
import { ownNames } from "../../lib/i18n/own-names.ts";
import { useTranslate } from "../translate-context.tsx";
import type { SettingsPart } from "./settings-part.ts";

/** The language of our pages. */
export function LanguageField({ policy, locked, onChange }: SettingsPart) {
  const t = useTranslate();
  const id = useId();
  const isLocked = locked.includes("language");
  const choose = (code: string) =>
    onChange({ language: ownNames.find(({ language }) => language === code)?.language ?? "browser" });
  return (
    <div className="field">
      <label htmlFor={id}>{t("options.language")}</label>
      <select
        id={id}
        value={policy.language}
        disabled={isLocked}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => choose(target.value)}
      >
        <option value="browser">{t("options.language.browser")}</option>
        {ownNames.map(({ language, name }) => (
          <option key={language} value={language} lang={language}>
            {name}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} className="field-hint">
        {isLocked ? t("options.locked") : t("options.language.hint")}
      </p>
    </div>
  );
}
