import type { Body } from "../core/draft.ts";
import { type Reading, readingOf, readSubject } from "./reading.ts";
import { pitchTopic } from "./vocabulary/pitch/topic.ts";
import { languagesOf } from "./vocabulary/topics.ts";

/** From this score on a text counts as commercial; an ordinary pitch scores 4 to 12. */
const threshold = 2;

/**
 * Whether a draft promotes something: offers, prices, calls to action and company boilerplate weigh
 * for it, private and contractual matters against. `undefined` for a language that we cannot read.
 */
export function isCommercial(subject: string, body: Body, language: string): boolean | undefined {
  if (!languagesOf(pitchTopic).includes(language)) return undefined;
  const readings = [readSubject(subject), readingOf(body)];
  const count = (concept: string) => readings.reduce((sum, reading) => sum + reading.hits(concept).length, 0);
  const promoting = 2 * count("commercial.strong") + count("commercial.weak") + (isTemplate(readings) ? 2 : 0);
  return promoting >= threshold && promoting - 2 * count("commercial.private") >= threshold;
}

/** Blanks such as {{first_name}} or [company] are those of a template that goes to many. */
function isTemplate(readings: readonly Reading[]): boolean {
  const blanks = readings.flatMap(({ marksOf, text }) => marksOf("blank").map(({ at }) => text.slice(...at)));
  if (blanks.length === 0) return false;
  if (blanks.some((blank) => blank.startsWith("{{") || fieldName.test(blank))) return true;
  const words = readings.reduce((sum, reading) => sum + reading.words, 0);
  return words - blanks.length < fewWords;
}

/** What templates call the fields of their reader and sender. */
const fieldName =
  /(?:first|last|full|your|their|sender|recipient|company|firm|contact)[ _-]?name|company|job[ _]?title|industry|prospect/i;

/** A text with fewer words than this is nothing but its blanks and a greeting. */
const fewWords = 5;
