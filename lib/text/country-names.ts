import { countryByCallingCode } from "./country-signs.ts";

const languages = ["en", "de", "fr", "es", "it", "nl", "pt", "pl", "sv", "da", "nb", "fi", "cs"];
const more = ["US", "CA", "AR", "CH", "CN", "RU", "KE", "NG"];
let names: Map<string, string> | undefined;

/** The country that a piece of an address names, as ISO code; by the names of Unicode CLDR in the product's languages. */
export function countryNamed(piece: string): string | undefined {
  names ??= buildNames();
  return names.get(piece.trim().toLowerCase());
}

function buildNames(): Map<string, string> {
  const built = new Map([
    ["usa", "US"],
    ["uk", "GB"],
    ["great britain", "GB"],
    ["england", "GB"],
    ["czech republic", "CZ"],
  ]);
  const codes = [...new Set([...countryByCallingCode.values(), ...more])];
  for (const language of languages) {
    const inLanguage = new Intl.DisplayNames(language, { type: "region" });
    for (const code of codes) built.set((inLanguage.of(code) ?? code).toLowerCase(), code);
  }
  return built;
}
