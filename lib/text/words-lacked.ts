import { type Draft, emptyBody } from "../core/draft.ts";
import { valueOr } from "../core/field.ts";
import { hasForeignLetter, withLatinLook } from "./confusable.ts";
import { wordsAreInFiles } from "./phrase-source.ts";
import { seenText } from "./reading.ts";
import { languagesToRead } from "./reading-languages.ts";
import { topics } from "./vocabulary/topics.ts";
import { isWordFileGiven } from "./word-files.ts";

/** What every draft needs: phrases of no language, those of English, and lists. Its language is told with them. */
export const wordsOfEveryDraft: readonly string[] = ["any", "en", "domains", "places", "trigrams"];

const none: readonly string[] = [];
let withWords: ReadonlySet<string> | undefined;

/**
 * The files of words that a draft is read with and that were not given yet, by name: `any`, ISO 639-1 codes of
 * languages, lists, `inbound`. None where words stand in the code.
 */
export function wordsLackedBy(draft: Draft): readonly string[] {
  if (!wordsAreInFiles) return none;
  const lacked = [...wordsOfEveryDraft, ...languagesOf(draft)].filter((name) => !isWordFileGiven(name));
  if (draft.lastInbound.state === "found" && !isWordFileGiven("inbound")) lacked.push("inbound");
  return lacked.length === 0 ? none : [...new Set(lacked)];
}

function languagesOf(draft: Draft): readonly string[] {
  withWords ??= new Set(topics.flatMap((topic) => Object.keys(topic)));
  const text = seenText(valueOr(draft.body, emptyBody()));
  const languages = [...languagesToRead(valueOr(draft.subject, "")), ...languagesToRead(text)];
  if (hasForeignLetter(text)) languages.push(...languagesToRead(withLatinLook(text)));
  return languages.filter((language) => withWords?.has(language));
}
