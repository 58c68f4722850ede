/** One line as it stands in a file, its line break included. */
export interface Line {
  bytes: Uint8Array;
  /** The line was longer than allowed: `bytes` holds its beginning only. */
  isCut: boolean;
}

/**
 * The lines of a byte stream, in batches of what one chunk completed; holds one chunk and one line at a time.
 * A line over `maxBytes` is cut there, and what follows up to its end is passed over.
 */
export async function* readLines(source: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line[]> {
  const open = openLine(maxBytes);
  for await (const bytes of source) {
    const lines: Line[] = [];
    let start = 0;
    for (let end = bytes.indexOf(0x0a); end !== -1; end = bytes.indexOf(0x0a, start)) {
      open.add(bytes.subarray(start, end + 1));
      lines.push(open.close());
      start = end + 1;
    }
    if (start < bytes.length) open.add(bytes.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (!open.isEmpty()) yield [open.close()];
}

/** Several runs of bytes as one. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function openLine(maxBytes: number) {
  let parts: Uint8Array[] = [];
  let size = 0;
  let isCut = false;
  return {
    isEmpty: () => size === 0,
    add(bytes: Uint8Array): void {
      const room = maxBytes - size;
      if (bytes.length > room) isCut = true;
      const kept = bytes.subarray(0, Math.max(0, room));
      if (kept.length > 0) parts.push(kept);
      size += kept.length;
    },
    close(): Line {
      const [first] = parts;
      const line = { bytes: parts.length === 1 && first ? first : joined(parts), isCut };
      parts = [];
      size = 0;
      isCut = false;
      return line;
    },
  };
}
