/**
 * Whether a line stands among sorted ones, with a line break before the first and behind the last: found by halves, as
 * they lie, since a set of thousands of strings costs a megabyte.
 */
export function hasLine(lines: string, wanted: string): boolean {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const start = lines.lastIndexOf("\n", (low + high) >> 1);
    const end = lines.indexOf("\n", start + 1);
    const line = lines.slice(start + 1, end);
    if (line === wanted) return true;
    if (line < wanted) low = end;
    else high = start;
  }
  return false;
}

/** Lines in the order of their units, without doubles, as `hasLine` reads them. */
export function linesOf(words: readonly string[]): string {
  return `\n${[...new Set(words)].sort().join("\n")}\n`;
}
