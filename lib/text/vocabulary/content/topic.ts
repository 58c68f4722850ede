import type { Topic } from "../phrases.ts";
import { english } from "./en/english.ts";

/**
 * Words of what the acceptable-use policy forbids to offer, by language. Each kind has three concepts by how much
 * they say, and one that takes away: `.offer` makes an offer by itself, `.lure` with another, `.thing` names what it
 * is about, `.talk` is another meaning of the same words. `offer.*` go with any offer; `mention.*` speak about one.
 */
export const contentTopic: Topic = {
  en: english,
};
