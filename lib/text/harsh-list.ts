/** The classes of words, in the order of their bits and weights; the first `hostileCount` are hostile. */
export const harshClasses = [
  "swear",
  "name",
  "scorn",
  "beast",
  "blow",
  "doom",
  "hate",
  "body",
  "away",
  "folk",
  "thing",
  "glad",
  "me",
  "degree",
] as const;

export type HarshClass = (typeof harshClasses)[number];

export const hostileCount = 9;

/** The words of each language as text: a line for each class, in which they are parted by "|". */
export function harshLines(
  words: Readonly<Record<string, Readonly<Record<HarshClass, string>>>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).map(([language, classes]) => [
      language,
      harshClasses.map((name) => classes[name]).join("\n"),
    ]),
  );
}
