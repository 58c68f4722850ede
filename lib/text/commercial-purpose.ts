import type { Body } from "../core/draft.ts";
import { ownText, smallText } from "./own-text.ts";
import { spansOf, wordsOf } from "./pattern.ts";
import { placeholder, withoutPlaceholders } from "./placeholder.ts";
import { vocabularies } from "./vocabulary/vocabularies.ts";

/** From this score on a text counts as commercial; an ordinary pitch scores 4 to 12. */
const threshold = 2;

const scales = Object.values(vocabularies).map(({ language, commercial }) => ({
  language,
  strong: wordsOf(commercial.strong, "gu"),
  weak: wordsOf(commercial.weak, "gu"),
  private: wordsOf(commercial.private, "gu"),
}));

/**
 * Whether a draft promotes something: offers, prices, calls to action and company boilerplate weigh
 * for it, private and contractual matters against. `undefined` for a language that we cannot read.
 */
export function isCommercial(subject: string, body: Body, language: string): boolean | undefined {
  const scale = scales.find((candidate) => candidate.language === language);
  if (!scale) return undefined;
  const text = `${subject}\n${ownText(body)}`;
  const small = `${subject.toLowerCase()}\n${smallText(body)}`;
  const count = (pattern: RegExp) => spansOf(pattern, small).length;
  const template = isTemplate(text) ? 2 : 0;
  const promoting = 2 * count(scale.strong) + count(scale.weak) + template;
  return promoting >= threshold && promoting - 2 * count(scale.private) >= threshold;
}

/** Blanks such as {{first_name}} or [company] are those of a template that goes to many. */
function isTemplate(text: string): boolean {
  const blanks = Array.from(text.matchAll(placeholder), ([blank]) => blank);
  if (blanks.some((blank) => blank.startsWith("{{") || fieldName.test(blank))) return true;
  return blanks.length > 0 && (withoutPlaceholders(text).match(/\p{L}/gu)?.length ?? 0) < fewLetters;
}

/** What templates call the fields of their reader and sender. */
const fieldName =
  /(?:first|last|full|your|their|sender|recipient|company|firm|contact)[ _-]?name|company|job[ _]?title|industry|prospect/i;

/** A text with fewer letters than this is nothing but its blanks and a greeting. */
const fewLetters = 20;
