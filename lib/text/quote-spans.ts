import type { Body, Span } from "../core/draft.ts";
import type { Evidence } from "../core/finding.ts";
import { type Reading, readingOf, readSubject } from "./reading.ts";

/** Something found in a mail, and the words that show it. */
export interface Quoted<Found> {
  found: Found;
  evidence: Evidence[];
}

/** What `find` gives for the subject and for the body, each with its words as evidence; the subject's first. */
export function findWithQuotes<Found>(
  { subject, body }: { subject: string; body: Body },
  find: (reading: Reading) => readonly Found[],
  spansOf: (found: Found) => readonly Span[],
): Quoted<Found>[] {
  const inField = (field: "subject" | "body", reading: Reading) =>
    find(reading).map((found) => ({ found, evidence: quoteSpans(field, reading.text, spansOf(found)) }));
  return [...inField("subject", readSubject(subject)), ...inField("body", readingOf(body))];
}

/** The words at the spans of a field's text, as evidence. */
export function quoteSpans(field: "subject" | "body", text: string, spans: readonly Span[]): Evidence[] {
  return spans.map(([start, end]) => ({ field, start, end, quote: text.slice(start, end) }));
}
