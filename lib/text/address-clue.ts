import type { Span } from "../core/draft.ts";
import type { TokenWords } from "./token-words.ts";

/**
 * A piece of an address. `whole`: district, street and number in one, as East Asia writes. `street`: a street with
 * its house number. `door`: a house number without a street word. `road`: a street without one.
 * `postcode`: a form that little else has, such as "EC1A 1BB". `number`: a bare number beside a name, as most
 * countries write theirs. `part`: a floor, a suite. `box`: a post box.
 */
export interface AddressClue {
  kind: "whole" | "street" | "door" | "road" | "postcode" | "number" | "part" | "box";
  /** UTF-16 offsets of the paragraph. */
  at: Span;
}

/** What of an address a paragraph holds. */
export interface AddressWords {
  clues: readonly AddressClue[];
  words: TokenWords;
}
