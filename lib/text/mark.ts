import type { Span } from "../core/draft.ts";

/** A web address, mail address or blank that stands in the text itself. */
export interface Mark {
  kind: "url" | "mail" | "blank" | "money" | "number" | "percent";
  at: Span;
}
