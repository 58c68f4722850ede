/**
 * Ranges of UTF-16 units by the script, or by the language that alone writes in it. Kana and Han stand apart:
 * Japanese writes both.
 */
const ranges: readonly (readonly [first: number, last: number, script: string])[] = [
  [0x41, 0x5a, "latin"],
  [0x61, 0x7a, "latin"],
  [0xc0, 0x24f, "latin"],
  [0x300, 0x36f, "latin"],
  [0x370, 0x3ff, "el"],
  [0x400, 0x52f, "cyrillic"],
  [0x530, 0x58f, "hy"],
  [0x590, 0x5ff, "he"],
  [0x600, 0x6ff, "arabic"],
  [0x750, 0x77f, "arabic"],
  [0x900, 0x97f, "devanagari"],
  [0x980, 0x9ff, "bn"],
  [0xa00, 0xa7f, "pa"],
  [0xa80, 0xaff, "gu"],
  [0xb80, 0xbff, "ta"],
  [0xc00, 0xc7f, "te"],
  [0xc80, 0xcff, "kn"],
  [0xd00, 0xd7f, "ml"],
  [0xd80, 0xdff, "si"],
  [0xe00, 0xe7f, "th"],
  [0xe80, 0xeff, "lo"],
  [0x1000, 0x109f, "my"],
  [0x10a0, 0x10ff, "ka"],
  [0x1100, 0x11ff, "ko"],
  [0x1200, 0x137f, "am"],
  [0x1780, 0x17ff, "km"],
  [0x1e00, 0x1eff, "latin"],
  [0x1f00, 0x1fff, "el"],
  [0x3040, 0x30ff, "ja"],
  [0x3130, 0x318f, "ko"],
  [0x3400, 0x9fff, "han"],
  [0xac00, 0xd7af, "ko"],
  [0xfb1d, 0xfb4f, "he"],
  [0xfb50, 0xfdff, "arabic"],
  [0xfe70, 0xfeff, "arabic"],
];

/** The script of a UTF-16 unit that is a letter: a shared one, a language of its own, or `und`. */
export function scriptOf(unit: number): string {
  if (unit < 0x250) return "latin";
  return ranges.find(([first, last]) => unit >= first && unit <= last)?.[2] ?? "und";
}

/**
 * The script that fills a text, by the count of letters of each. A sign of Chinese, Japanese or Korean says as much
 * as three letters, and a text in another script often holds many names in Latin letters.
 */
export function mainScript(counts: ReadonlyMap<string, number>): string {
  let best = "latin";
  let most = 0;
  for (const [script, count] of counts) {
    const weight = script === "han" || script === "ja" || script === "ko" ? 3 : script === "latin" ? 1 : 1.5;
    if (count * weight <= most) continue;
    most = count * weight;
    best = script;
  }
  if (best !== "han" && best !== "ja") return best;
  const kana = counts.get("ja") ?? 0;
  return kana > ((counts.get("han") ?? 0) + kana) / 20 ? "ja" : "zh";
}

/** Arabic, Persian or Urdu, by the letters that only the latter two write. */
export function languageOfArabic(text: string): string {
  const letters = text.match(/[\u0620-\u06d3]/g)?.length ?? 0;
  const count = (script: RegExp) => text.match(script)?.length ?? 0;
  if (count(/[\u0679\u0688\u0691\u06ba\u06be\u06c1\u06d2]/g) > letters / 40) return "ur";
  return count(/[\u067e\u0686\u0698\u06a9\u06af\u06cc]/g) > letters / 40 ? "fa" : "ar";
}
