/** The quotation marks of each language that is not English, as the glossary has them. */
const marks: Readonly<Record<string, readonly [before: string, after: string]>> = {
  de: ["„", "“"],
  fr: ["«\u202f", "\u202f»"],
  es: ["«", "»"],
  it: ["«", "»"],
  nl: ["‘", "’"],
};

/** A text whose quotations stand in English marks, with those of a language (a BCP 47 tag). */
export function quotedAsIn(locale: string, text: string): string {
  const own = marks[locale.split("-")[0] ?? ""];
  return own ? text.replace(/“([^“”]*)”/g, (_, quote: string) => own[0] + quote + own[1]) : text;
}
