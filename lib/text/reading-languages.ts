import { languageOf } from "./language.ts";

/** The languages whose phrases are looked for in a text: its own, and English, which stands in most mails. */
export function languagesToRead(text: string): readonly string[] {
  const language = languageOf(text);
  if (text.length >= enoughToTell) return language === "en" ? ["en"] : ["en", language];
  return isLatin(language) ? latin : ["en", language];
}

/** Shorter texts do not tell their language well enough to leave the others out, in UTF-16 units. */
const enoughToTell = 200;

const latin = ["en", "de", "fr", "es", "it", "nl", "pt", "pl", "sv", "da", "no", "fi", "cs", "ro", "hu", "tr", "hi"];

function isLatin(language: string): boolean {
  return latin.includes(language);
}
