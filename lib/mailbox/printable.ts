import type { EntryName } from "./entry.ts";

const longestQuote = 80;

/** Text from a mail on one line of a terminal: no control characters, cut where it is long. */
export function printable(text: string, longest = longestQuote): string {
  const line = text
    .slice(0, longest * 4)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}

/** A draft by its id or line, with the beginning of its subject. */
export function labelOf(name: EntryName, subject: string): string {
  const label = "id" in name ? printable(String(name.id)) : `line ${name.line}`;
  return subject === "" ? label : `${label} (${printable(subject, 40)})`;
}
