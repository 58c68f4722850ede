/** A label that law wants in a subject: one of the words, and whether it must come first. */
export interface WantedLabel {
  words: readonly string[];
  atStart: boolean;
}

/** Whether a subject carries a label exactly as it is wanted. */
export function carriesLabel(subject: string, { words, atStart }: WantedLabel): boolean {
  return words.some((word) => {
    const at = subject.indexOf(word);
    const isPlaced = atStart ? at === 0 : at >= 0;
    return isPlaced && (!/\p{L}$/u.test(word) || !/[\p{L}\p{N}]/u.test(subject.charAt(at + word.length)));
  });
}

/** The start of a subject that is a label with its signs changed, such as `[광 고]` for `(광고)`. */
export function alteredLabel(subject: string, { words }: WantedLabel): string | undefined {
  for (const word of words) {
    const letters = [...word].filter((letter) => /\p{L}/u.test(letter));
    const spread = letters.join("[^\\p{L}\\p{N}]{0,3}");
    const match = new RegExp(`^[^\\p{L}\\p{N}]{0,4}${spread}(?![\\p{L}\\p{N}])[)\\]}>*:.]{0,2}`, "u").exec(subject);
    if (match) return match[0];
  }
  return undefined;
}
