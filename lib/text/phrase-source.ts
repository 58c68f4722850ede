import type { FiledIndex } from "./index-file.ts";
import { type PhraseTables, tablesOf } from "./phrase-tables.ts";
import { optOutRequestTopic } from "./vocabulary/opt-out-request/topic.ts";
import { robotTopic } from "./vocabulary/robot/topic.ts";
import { topics } from "./vocabulary/topics.ts";

// The build puts `phrase-files.ts` in the place of this file.

/** Whether words stand in files that must be given before a text is read. */
export const wordsAreInFiles: boolean = false;

/** The phrases of all topics in a language, given by its ISO 639-1 code, or those that belong to `any`. */
export function phrasesIn(language: string): PhraseTables | undefined {
  return tablesOf(topics.flatMap((topic) => Object.entries(topic[language] ?? {})));
}

/** An index of what most texts are read with, which was built beforehand; none here. */
export function filedIndex(): FiledIndex | undefined {
  return undefined;
}

/** The phrases that are looked for in a message that was received, of all languages. */
export function inboundPhrases(): PhraseTables | undefined {
  return tablesOf([optOutRequestTopic, robotTopic].flatMap((topic) => Object.values(topic).flatMap(Object.entries)));
}
