import { footerLanguages } from "../text/vocabulary/footer-words.ts";

/** The languages that a user reads and that we have words for a footer in, the first one first; never empty. */
export function ownFooterLanguages(locale: string, accepted: readonly string[]): string[] {
  const codes = [locale, ...accepted].map((tag) => tag.slice(0, 2).toLowerCase());
  const known = [...new Set(codes)].filter((code) => footerLanguages.includes(code));
  return known.length > 0 ? known.slice(0, 3) : ["en"];
}
