import type { SpokenLanguage } from "../core/spoken-language.ts";
import type { Catalogue } from "./catalogue.ts";

/** A rule's sentences in one language; one that is lacking is said in English. */
export interface RuleWords {
  title?: string;
  why?: string;
  remedy?: string;
  example?: string;
  unless?: string;
  /** By the ids of the rule's own messages and parts, with the same `{placeholders}`. */
  messages?: Readonly<Record<string, string>>;
}

/** The words of our pages in one language; a key that is lacking is said in English. */
export type PageTexts = Partial<Catalogue>;

/** Everything that is said in one language: texts of our pages, sentences of rules by rule, labels of clauses by clause. */
export interface Translation {
  pages: PageTexts;
  rules: Readonly<Record<string, RuleWords>>;
  clauses: Readonly<Record<string, string>>;
}

/** English stands in the code itself and needs none. */
export type TranslatedLanguage = Exclude<SpokenLanguage, "en">;

/** What is laid over English for English: nothing. */
export const noTranslation: Translation = { pages: {}, rules: {}, clauses: {} };
