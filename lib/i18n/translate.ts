import type { Catalogue, MessageKey, ValuesOf } from "./catalogue.ts";
import { en } from "./en.ts";
import { noTranslation, type Translation } from "./translation.ts";

/** Speaks one language: a key and its values give the text. */
export interface Translate {
  <Key extends MessageKey>(key: Key, ...values: ValuesOf<Key>): string;
  /** BCP 47 tag of the language spoken. */
  readonly locale: string;
  /** The way that it is written in. */
  readonly direction: "ltr" | "rtl";
  /** All that is laid over English, for what is not of our pages: see `verdictInWords`. */
  readonly translation: Translation;
  /** Names and the like in one row, such as "Anna, Tom and Ida". */
  list(items: readonly string[]): string;
  /** The name of a language by `code` (ISO 639-1) in this language; the code itself where it has none. */
  languageName(code: string): string;
  /** The name of a country by `code` (ISO 3166) in this language; the code itself where it has none. */
  countryName(code: string): string;
}

/** Scripts that run from right to left, by the languages that are written in them. */
const rightToLeft = /^(?:ar|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/**
 * Speaks a language, given by its BCP 47 tag, in the words of its translation; English, where there is none, and for
 * each text that it lacks. Pure; nothing of the browser is asked.
 */
export function translatorFor(locale: string, translation: Translation = noTranslation): Translate {
  return speak(locale, { ...en, ...translation.pages }, translation);
}

function speak(locale: string, catalogue: Catalogue, translation: Translation): Translate {
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const languages = new Intl.DisplayNames(locale, { type: "language", fallback: "code" });
  const lists = new Intl.ListFormat(locale, { type: "unit" });
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
    direction: rightToLeft.test(locale) ? ("rtl" as const) : ("ltr" as const),
    translation,
    list: (items: readonly string[]) => lists.format(items),
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
