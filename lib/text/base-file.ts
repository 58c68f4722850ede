/** Parts begin at a multiple of so many bytes, as numbers of four bytes want it. */
const word = 4;

/**
 * Some parts as one file, so that a worker that starts asks for one and not for several: how many bytes each has,
 * little-endian and ended by 0, then the parts.
 */
export function joinParts(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const sizes = Uint32Array.from([...parts.map(({ length }) => length), 0]);
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + inWords(length), sizes.byteLength));
  const view = new DataView(bytes.buffer);
  sizes.forEach((size, number) => {
    view.setUint32(number * word, size, true);
  });
  let at = sizes.byteLength;
  for (const part of parts) {
    bytes.set(part, at);
    at += inWords(part.length);
  }
  return bytes;
}

/** The parts that `joinParts` joined, as views of the same bytes. Throws a `RangeError` where they are cut short. */
export function partsOf({ buffer, byteOffset, byteLength }: Uint8Array): Uint8Array[] {
  const view = new DataView(buffer, byteOffset, byteLength);
  const sizes: number[] = [];
  for (let size = view.getUint32(0, true); size > 0; size = view.getUint32(sizes.length * word, true)) sizes.push(size);
  let at = byteOffset + (sizes.length + 1) * word;
  return sizes.map((size) => {
    const part = new Uint8Array(buffer, at, size);
    at += inWords(size);
    return part;
  });
}

function inWords(bytes: number): number {
  return Math.ceil(bytes / word) * word;
}
