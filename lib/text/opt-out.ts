import type { Link, Span } from "../core/draft.ts";

/** How a reader would act on an opt-out; `none` where the draft offers it without saying how. */
export type OptOutWay = "link" | "mailto" | "reply" | "placeholder" | "phone" | "letter" | "none";

/** A place where the draft lets the reader opt out. Spans are UTF-16 offsets into `Body.text`. */
export interface OptOut {
  /** The wish, such as "unsubscribe". */
  at: Span;
  sentence: Span;
  way: OptOutWay;
  link?: Link;
  /** The blank that stands where the way should be. */
  blank?: Span;
}
