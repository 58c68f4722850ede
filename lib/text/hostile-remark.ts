import type { Body, Span } from "../core/draft.ts";
import { knowsHarshWords } from "./harsh-classes.ts";
import { isExcused } from "./harsh-excuse.ts";
import { harshFeatures } from "./harsh-features.ts";
import { languagesOfText } from "./language.ts";
import { type Reading, readingOf } from "./reading.ts";
import { isQuoted } from "./surroundings.ts";
import { harshWeights } from "./vocabulary/harassment/harsh-weights.ts";

/** In a text of more words, harsh words that no phrase knows may well be about something else. */
const longest = 50;
/**
 * Log odds from which a text is taken for hostile: from 1.2 on, 95 of 100 were so in cross-validation (`train-harsh-weights.ts
 * --check`). What is vague may be about anything.
 */
const hostileFrom = { plain: 1.2, vague: 1.6 };

/**
 * Where a short text is hostile as its words stand together, told by learned weights, though no phrase says so: the
 * place of its harsh words, in UTF-16 offsets. `undefined` for other texts, and in languages without such words.
 */
export function findHostileRemark(body: Body): Span | undefined {
  const reading = readingOf(body);
  if (reading.words > longest || reading.has("harassment.pass") || reading.has("harassment.warm")) return undefined;
  const { main, certain, all } = languagesOfText(reading.text);
  for (const language of certain ? [main] : all) {
    const found = knowsHarshWords(language) ? harshFeatures(reading.text, language) : undefined;
    // In more than a line, a lone "mouth", or a lone "zero" that is said to nobody, is a word like any other.
    if (!found || found.isStray) continue;
    if (oddsOf(found.values) >= hostileFrom[found.isVague ? "vague" : "plain"]) {
      return isNoRemark(reading, found.at) ? undefined : found.at;
    }
  }
  return undefined;
}

/** Whether the words are denied or quoted, or blows of a game or a trade: "destroy you at chess". */
function isNoRemark(reading: Reading, at: Span): boolean {
  if (isExcused(reading.text, at) || isQuoted(reading, { at })) return true;
  return reading.hits("threat.pass").some((pass) => pass.at[0] < at[1] && at[0] < pass.at[1]);
}

function oddsOf(values: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += (values[at] ?? 0) * (harshWeights[at] ?? 0);
  return sum;
}
