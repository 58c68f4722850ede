import { languagesOfText } from "./language.ts";

/**
 * The languages whose phrases are looked for in a text: those of its paragraphs, and English, which stands in most
 * mails. Where they are in doubt, all that it may be.
 */
export function languagesToRead(text: string): readonly string[] {
  return [...new Set(["en", ...languagesOfText(text).all])];
}
