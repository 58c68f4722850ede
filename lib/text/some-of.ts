import type { MessageData } from "../core/finding.ts";

/**
 * The value `names` of a message: all of them, or the first `most` and how many more there are. A rule that uses it has
 * the part `others`, such as `{first} and {more} more`.
 */
export function someOf(names: readonly string[], most: number): MessageData {
  const first = names.slice(0, most).join(", ");
  const more = names.length - most;
  return more > 0 ? { "names.parts": "others", first, more: String(more) } : { names: first };
}
