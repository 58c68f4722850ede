import type { Span } from "../core/draft.ts";
import type { Evidence } from "../core/finding.ts";

/** The words at the spans of a field's text, as evidence. */
export function quoteSpans(field: "subject" | "body", text: string, spans: readonly Span[]): Evidence[] {
  return spans.map(([start, end]) => ({ field, start, end, quote: text.slice(start, end) }));
}
