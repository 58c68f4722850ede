const decoder = /[\\/]postal-mime[\\/]dist[\\/]esm[\\/][\w-]+-decoder\.js$/;
const byBlob = /blobToArrayBuffer\(new Blob\(this\.chunks,[^)]*\)\)/;

/**
 * Has postal-mime join the bytes of a mail's parts in memory. It makes a Blob of them and reads it back, for which a browser asks
 * another process: a third of the time that a mail takes.
 */
export function bytesInMemory() {
  return {
    name: "bytes-in-memory",
    enforce: "pre" as const,
    transform(code: string, id: string): string | undefined {
      if (!decoder.test(id)) return undefined;
      if (!byBlob.test(code))
        throw new Error(`${id} joins its bytes in another way than scripts/bytes-in-memory.ts knows`);
      return `${code.replace(byBlob, "joinChunks(this.chunks)")}\n${joinChunks}`;
    },
  };
}

/** As a Blob joins its parts: texts as UTF-8, bytes as they are. */
const joinChunks = `function joinChunks(chunks) {
  const parts = chunks.map((part) =>
    typeof part === "string" ? new TextEncoder().encode(part) : ArrayBuffer.isView(part) ? part : new Uint8Array(part));
  const bytes = new Uint8Array(parts.reduce((size, part) => size + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return bytes.buffer;
}`;
