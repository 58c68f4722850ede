/** The ISO 3166 code of a country as people write it: `UK` is `GB`, and small letters do. */
export function isoCountry(written: string): string {
  const code = written.trim().toUpperCase();
  return others.get(code) ?? code;
}

/** Codes that people write for countries whose own is another, and that one. */
const others = new Map([
  ["UK", "GB"],
  ["EL", "GR"],
]);

/** Codes that `isoCountry` takes beside those of ISO 3166. */
export const otherCountryCodes: readonly string[] = [...others.keys()];
