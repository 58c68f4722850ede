/**
 * The words that the built extension keeps in files beside its scripts: of each language, and a few lists. Whoever can
 * read files puts them here; they are taken out once, when they are first asked for. In Node words stand in the code.
 */
const waiting = new Map<string, string | Uint8Array>();
const given = new Set<string>();

/** Gives what is in a file of words, by its name without the ending: text, or the bytes of an index. */
export function giveWordFile(name: string, content: string | Uint8Array): void {
  if (given.has(name)) return;
  given.add(name);
  waiting.set(name, content);
}

const inBytes = new Set(["base", "offers"]);

/** Where a file stands in the extension, by its name: an index and weights are bytes, all else is JSON. */
export function wordFilePath(name: string): string {
  return `words/${name}.${inBytes.has(name) ? "bin" : "json"}`;
}

export function isWordFileGiven(name: string): boolean {
  return given.has(name);
}

/** The text of a file that was given, once: whoever asks makes tables of it, and the text is let go. */
export function takeWordFile(name: string): string | undefined {
  const content = take(name);
  return typeof content === "string" ? content : undefined;
}

/** The bytes of a file that was given, once. */
export function takeWordBytes(name: string): Uint8Array | undefined {
  const content = take(name);
  return typeof content === "string" ? undefined : content;
}

function take(name: string): string | Uint8Array | undefined {
  const content = waiting.get(name);
  waiting.delete(name);
  return content;
}
