/** The n-th of those words of a text that stand in it once, counted round and round. */
export function wordIn(text: string, index: number): string | undefined {
  const words = text.match(/[A-Za-z0-9]{4,}/g) ?? [];
  const unique = words.filter((word) => text.split(asWhole(word)).length === 2);
  return unique[index % unique.length];
}

/** The text with something put behind a word that stands in it once. */
export function behindWord(text: string, word: string, added: string): string {
  return text.replace(asWhole(word), `${word}${added}`);
}

/** A word of its own for each number. */
export function typedWord(index: number): string {
  return `word${index}q`;
}

/** Finds a word, not a part of one. */
function asWhole(word: string): RegExp {
  return new RegExp(`(?<![A-Za-z0-9])${word}(?![A-Za-z0-9])`);
}
