/**
 * The words that the built extension keeps in files beside its scripts: of each language, and a few lists. Whoever can
 * read files puts them here; they are taken out once, when they are first asked for. In Node words stand in the code.
 */
const waiting = new Map<string, string>();
const given = new Set<string>();

/** Gives the text of a file of words, by its name without the ending. */
export function giveWordFile(name: string, text: string): void {
  if (given.has(name)) return;
  given.add(name);
  waiting.set(name, text);
}

export function isWordFileGiven(name: string): boolean {
  return given.has(name);
}

/** The text of a file that was given, once: whoever asks makes tables of it, and the text is let go. */
export function takeWordFile(name: string): string | undefined {
  const text = waiting.get(name);
  waiting.delete(name);
  return text;
}
