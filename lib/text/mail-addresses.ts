const address = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu;

/** The mail addresses that a text names, lower-case, each once. */
export function mailAddresses(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(address), ([found]) => found.toLowerCase()))];
}
