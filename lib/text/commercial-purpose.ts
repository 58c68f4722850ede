import type { Body } from "../core/draft.ts";
import { ownText } from "./own-text.ts";
import { spansOf, wordsOf } from "./pattern.ts";
import { vocabularies } from "./vocabulary/vocabularies.ts";

/** From this score on a text counts as commercial; an ordinary pitch scores 4 to 12. */
const threshold = 2;

const scales = Object.values(vocabularies).map(({ language, commercial }) => ({
  language,
  strong: wordsOf(commercial.strong),
  weak: wordsOf(commercial.weak),
  private: wordsOf(commercial.private),
}));

/**
 * Whether a draft promotes something: offers, prices, calls to action and company boilerplate weigh
 * for it, private and contractual matters against. `undefined` for a language that we cannot read.
 */
export function isCommercial(subject: string, body: Body, language: string): boolean | undefined {
  const scale = scales.find((candidate) => candidate.language === language);
  if (!scale) return undefined;
  const text = `${subject}\n${ownText(body)}`;
  const score =
    2 * spansOf(scale.strong, text).length + spansOf(scale.weak, text).length - 2 * spansOf(scale.private, text).length;
  return score >= threshold;
}
