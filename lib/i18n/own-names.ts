import { type SpokenLanguage, spokenLanguages } from "../core/spoken-language.ts";

/** Our languages, each named in itself, so that whoever reads it finds it. */
export const ownNames: readonly { language: SpokenLanguage; name: string }[] = spokenLanguages.map((language) => ({
  language,
  name: nameIn(language),
}));

/** As a word that stands alone. */
function nameIn(code: string): string {
  const name = new Intl.DisplayNames(code, { type: "language" }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}
