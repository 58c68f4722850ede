import type { Span } from "../core/draft.ts";
import { knowsHarshWords } from "./harsh-classes.ts";
import { harshFeatures } from "./harsh-features.ts";
import { languagesOfText } from "./language.ts";
import { harshWeights } from "./vocabulary/harassment/harsh-weights.ts";

/** Log odds from which a text is taken for hostile: one word may be about anything. */
const hostileFrom = { many: 0.9, single: 1.7 };

/**
 * Where a remark is hostile as its words stand together, told by learned weights, though no phrase says so: the place
 * of its harsh words, in UTF-16 offsets. `undefined` for other texts, and in languages without weights.
 */
export function findHarshWords(text: string): Span | undefined {
  const { main, certain, all } = languagesOfText(text);
  const languages = (certain ? [main] : all).filter(knowsHarshWords);
  for (const language of languages) {
    const found = harshFeatures(text, language);
    if (found && harshOdds(found.values) >= hostileFrom[found.isSingle ? "single" : "many"]) return found.at;
  }
  return undefined;
}

function harshOdds(values: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += (values[at] ?? 0) * (harshWeights[at] ?? 0);
  return sum;
}
