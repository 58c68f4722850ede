/**
 * What the classes of letters and digits of all scripts hold of Latin-1. To compile a class of a thousand ranges takes
 * milliseconds, and it is read slower; most windows of most texts need none of the other ranges.
 */
const ofLatin1: Readonly<Record<string, string>> = {
  "\\p{L}": "A-Za-zªµºÀ-ÖØ-öø-ÿ",
  "\\p{Lu}": "A-ZÀ-ÖØ-Þ",
  "\\p{Ll}": "a-zµß-öø-ÿ",
  "\\p{N}": "0-9²³¹¼½¾",
  "\\p{Nd}": "0-9",
  "\\p{M}": "",
};

/** Latin-1, with the dashes, quotes and signs of money that stand beside it in most texts: no letter, no digit. */
const lightText = /^[\0-\xff\u2000-\u206f\u20a0-\u20bf]*$/;

const twins = new WeakMap<RegExp, RegExp>();

/** An expression that matches a text just as `pattern` does, and is quicker to compile where the text allows. */
export function patternFor(pattern: RegExp, text: string): RegExp {
  if (!lightText.test(text)) return pattern;
  const known = twins.get(pattern);
  if (known) return known;
  const twin = twinOf(pattern);
  twins.set(pattern, twin);
  return twin;
}

function twinOf(pattern: RegExp): RegExp {
  let isInClass = false;
  // Some small letters of Latin-1 have their capitals beyond it.
  const isCaseless = pattern.flags.includes("i");
  const source = pattern.source.replace(/\\p\{\w+\}|\\.|[[\]]/g, (part) => {
    if (part === "[") isInClass = true;
    if (part === "]") isInClass = false;
    const ranges = ofLatin1[isCaseless && part === "\\p{Lu}" ? "\\p{Ll}" : part];
    if (ranges === undefined) return part;
    return isInClass ? ranges : `[${ranges}]`;
  });
  return new RegExp(source, pattern.flags);
}
