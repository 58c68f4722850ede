import type { TranslatedLanguage, Translation } from "./translation.ts";

// For Node alone: the build writes each into a file of the extension (scripts/language-files.ts), which our pages load.

/** The translation into a language. */
export async function translationInto(language: TranslatedLanguage): Promise<Translation> {
  const [{ pages }, { rules }, { clauses }] = await Promise.all([
    import(`./${language}/pages.ts`),
    import(`./${language}/rules.ts`),
    import(`./${language}/clauses.ts`),
  ]);
  return { pages, rules, clauses };
}
