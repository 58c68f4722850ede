import { ownNames } from "../../lib/i18n/own-names.ts";
import { useTranslate } from "../translate-context.tsx";
import { Select } from "../ui/select.tsx";
import type { SettingsPart } from "./settings-part.ts";

/** The language of our pages, each named in itself. */
export function LanguageField({ policy, locked, onChange }: SettingsPart) {
  const t = useTranslate();
  return (
    <Select
      label={t("options.language")}
      isLabelHidden
      chosen={policy.language}
      choices={[
        ["browser", t("options.language.browser")],
        ...ownNames.map(({ language, name }) => [language, name, language] as const),
      ]}
      locked={locked.includes("language")}
      onChoose={(language) => onChange({ language })}
    />
  );
}
