import { english } from "./en.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Every language whose words the rules can read, by ISO 639-1 code. */
export const vocabularies: Record<string, Vocabulary> = { en: english };

/** The patterns that `pick` chooses, from all languages: a draft may mix two. */
export function allWords(pick: (vocabulary: Vocabulary) => readonly RegExp[]): RegExp[] {
  return Object.values(vocabularies).flatMap(pick);
}
