import { spokenLanguageFor } from "../../lib/core/spoken-language.ts";
import { type Translate, translatorFor } from "../../lib/i18n/translate.ts";
import { translationInto } from "../../lib/i18n/translations.ts";
import { rules } from "../../lib/rules/index.ts";
import { pseudoTranslation } from "./pseudo.ts";

/** A language of ours by its code, one that nobody speaks (`pseudo`), or that one written from right to left (`rtl`). */
export async function galleryLanguage(name: string): Promise<Translate> {
  if (name === "pseudo") return translatorFor("en-XA", pseudoTranslation(rules));
  if (name === "rtl") return translatorFor("ar", pseudoTranslation(rules));
  const language = spokenLanguageFor(name);
  return language === "en" ? translatorFor("en") : translatorFor(language, await translationInto(language));
}
