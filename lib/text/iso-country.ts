/** The ISO 3166 code of a country as people write it: `UK` is `GB`, and small letters do. */
export function isoCountry(written: string): string {
  const code = written.trim().toUpperCase();
  return others.get(code) ?? code;
}

const others = new Map([
  ["UK", "GB"],
  ["EL", "GR"],
]);
