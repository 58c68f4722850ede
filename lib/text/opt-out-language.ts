import type { Span } from "../core/draft.ts";
import type { OptOut } from "./opt-out.ts";
import { overlaps } from "./pattern.ts";
import type { Reading } from "./reading.ts";

/** Languages of which speakers read each other's opt-outs, and which are often taken for one another. */
const kin: readonly (readonly string[])[] = [
  ["da", "no", "sv"],
  ["cs", "sk"],
  ["es", "pt", "it"],
  ["ru", "uk", "bg"],
  ["nl", "de"],
];

/** Concepts that are an opt-out, not the way that leads to it: "here" is a word of many languages. */
const concepts = /^opt-out\.(?:name|wish|offer|by-reply|promise|label)$/;

/** The languages, as ISO 639-1 codes, in which an opt-out is worded; empty where only its link tells it. */
export function languagesOfOptOut({ paragraphs, languages }: Reading, { sentence, at }: OptOut): readonly string[] {
  const wording: Span = [Math.min(sentence[0], at[0]), Math.max(sentence[1], at[1])];
  const found = new Set<string>();
  for (const { start, reading } of paragraphs) {
    if (!overlaps(wording, [start, start + reading.text.length])) continue;
    for (const hit of reading.hits) {
      // A paragraph that was read before may hold hits of languages that are not looked for now.
      if (!languages.includes(hit.language) || !concepts.test(hit.concept)) continue;
      if (overlaps(wording, [hit.start + start, hit.end + start])) found.add(hit.language);
    }
  }
  return [...found];
}

/** Whether a reader of one language reads the other, or our guess may have mixed them up. */
export function isReadable(language: string, other: string): boolean {
  return language === other || kin.some((group) => group.includes(language) && group.includes(other));
}
