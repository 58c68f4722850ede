import type { Span } from "../core/draft.ts";
import type { Sight } from "./look.ts";

/** The stretches of a text that a reader sees badly, noted while it is read. */
export interface SightSpans {
  readonly hidden: Span[];
  readonly faint: Span[];
  /** Notes words that end at `end`. Those in a row that are seen alike share a span, with what stands between them. */
  note(sight: Sight, start: number, end: number): void;
}

/** An empty record. */
export function sightSpans(): SightSpans {
  const spans: Record<Sight, [number, number][]> = { hidden: [], faint: [], seen: [] };
  let before: Sight = "seen";
  return {
    hidden: spans.hidden,
    faint: spans.faint,
    note(sight, start, end) {
      const last = spans[sight].at(-1);
      if (last && sight === before) last[1] = end;
      else if (sight !== "seen") spans[sight].push([start, end]);
      before = sight;
    },
  };
}
