import type { Catalogue, MessageKey, ValuesOf } from "./catalogue.ts";
import { en } from "./en.ts";

/** Speaks one language: a key and its values give the text. */
export interface Translate {
  <Key extends MessageKey>(key: Key, ...values: ValuesOf<Key>): string;
  /** BCP 47 tag of the language spoken. */
  readonly locale: string;
  /** The English name of `code` (ISO 639-1) in this language; the code itself where it has none. */
  languageName(code: string): string;
  /** The name of a country by `code` (ISO 3166) in this language; the code itself where it has none. */
  countryName(code: string): string;
}

const catalogues: Readonly<Record<string, Catalogue>> = { en };

/**
 * The translator for a BCP 47 tag such as `de-CH`: the exact language, else its base language, else English.
 * Pure; nothing of the browser is asked.
 */
export function translatorFor(tag: string, available: Readonly<Record<string, Catalogue>> = catalogues): Translate {
  const base = tag.toLowerCase().split(/[-_]/)[0] ?? "";
  const [locale, catalogue] =
    [tag, base].map((key) => [key, available[key]] as const).find(([, found]) => found !== undefined) ?? [];
  return speak(locale ?? "en", catalogue ?? en);
}

function speak(locale: string, catalogue: Catalogue): Translate {
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const languages = new Intl.DisplayNames(locale, { type: "language", fallback: "code" });
  const countries = new Intl.DisplayNames(locale, { type: "region", fallback: "code" });

  function text<Key extends MessageKey>(key: Key, ...[values]: ValuesOf<Key>): string {
    const entry: Catalogue[MessageKey] = catalogue[key];
    const filled: Readonly<Record<string, string | number>> = values ?? {};
    const pattern = typeof entry === "string" ? entry : (entry[plurals.select(Number(filled.count))] ?? entry.other);
    return pattern.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = filled[name] ?? placeholder;
      return typeof value === "number" ? numbers.format(value) : value;
    });
  }

  return Object.assign(text, {
    locale,
    languageName: (code: string) => nameOf(languages, code),
    countryName: (code: string) => nameOf(countries, code),
  });
}

function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code; // not a well-formed code
  }
}
