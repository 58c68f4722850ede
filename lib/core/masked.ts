/** Signs that say nothing by themselves. */
const keptSigns = /[\s.,:;!?()<>[\]/\\\-–—_'"“”‘’«»&+%#*=|•…@$€£¥]/u;

/** A text of which only the shape is left: letters are x and X, digits 0, and signs that nobody knows dots. */
export function masked(text: string): string {
  return text.replace(/\p{M}+|[^\p{M}]/gu, (part) => {
    if (/^\p{M}/u.test(part)) return "";
    if (/^\p{N}/u.test(part)) return "0";
    if (/^[\p{Lu}\p{Lt}]/u.test(part)) return "X";
    if (/^\p{L}/u.test(part)) return "x";
    return keptSigns.test(part) ? part : "·";
  });
}
