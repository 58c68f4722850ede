import { type Draft, emptyBody } from "../core/draft.ts";
import { valueOr } from "../core/field.ts";
import { hasForeignLetter, withLatinLook } from "./confusable.ts";
import { wordsAreInFiles } from "./phrase-source.ts";
import { seenText } from "./reading.ts";
import { languagesToRead } from "./reading-languages.ts";
import { topics } from "./vocabulary/topics.ts";
import { baseName, isWordFileGiven } from "./word-files.ts";

/** What every draft needs: the index with phrases of no language and of English, learned weights, and lists. */
export const wordsOfEveryDraft: readonly string[] = [baseName];

/** The languages that the index of every draft knows. */
export const baseLanguages: readonly string[] = ["any", "en"];

const none: readonly string[] = [];
let withWords: ReadonlySet<string> | undefined;

/**
 * The files of words that a draft is read with and that were not given yet, by name: `any`, ISO 639-1 codes of
 * languages, `base`, `inbound`. None where words stand in the code.
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
  return languages.filter((language) => withWords?.has(language) && !baseLanguages.includes(language));
}
