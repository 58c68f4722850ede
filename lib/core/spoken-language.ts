/** The languages that our pages speak, by ISO 639-1 code; English is complete and stands in for what others lack. */
export const spokenLanguages = ["en", "de", "fr", "es", "it", "nl", "pt"] as const;

export type SpokenLanguage = (typeof spokenLanguages)[number];

/** The one of our languages that fits a BCP 47 tag such as `de-CH`; English where none does. */
export function spokenLanguageFor(tag: string): SpokenLanguage {
  const base = tag.toLowerCase().split(/[-_]/)[0];
  return spokenLanguages.find((language) => language === base) ?? "en";
}

/**
 * The language of our pages: the organisation's choice, else the user's, else the browser's own. Takes policies as they
 * are stored, since it is asked before they can be parsed; what is no language of ours is passed over.
 */
export function chosenLanguage(
  { user, managed }: { user: unknown; managed: unknown },
  browserLanguage: string,
): SpokenLanguage {
  for (const layer of [managed, user]) {
    const written = typeof layer === "object" && layer !== null ? Reflect.get(layer, "language") : undefined;
    const language = spokenLanguages.find((each) => each === written);
    if (language) return language;
    // Said in so many words: the layers below are not asked.
    if (written === "browser") break;
  }
  return spokenLanguageFor(browserLanguage);
}
