import { type PhraseTables, tablesOf } from "./phrase-tables.ts";
import { topics } from "./vocabulary/topics.ts";

/** The phrases of all topics in a language, given by its ISO 639-1 code, or those that belong to `any`. */
export function phrasesIn(language: string): PhraseTables {
  return tablesOf(topics.flatMap((topic) => Object.entries(topic[language] ?? {})));
}
