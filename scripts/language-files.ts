import { spokenLanguages } from "../lib/core/spoken-language.ts";
import { translationInto } from "../lib/i18n/translations.ts";

/** The files of words that our pages load: one for each language but English, which stands in the scripts. */
export async function languageFiles(): Promise<{ path: string; text: string }[]> {
  const languages = spokenLanguages.filter((language) => language !== "en");
  return Promise.all(
    languages.map(async (language) => ({
      path: `languages/${language}.json`,
      text: JSON.stringify(await translationInto(language)),
    })),
  );
}
