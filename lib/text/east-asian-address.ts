import type { AddressClue } from "./address-clue.ts";
import type { TokenWords } from "./token-words.ts";

const patterns: readonly [AddressClue["kind"], RegExp][] = [
  [
    "whole",
    /[\p{Script=Han}]{2,8}(?:省|市|区|區|都|府|県|縣|县|州)[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\d]{2,24}(?:路|街|道|巷|段|丁目|町|村|弄)[\p{Script=Han}\d-]{0,8}\d[\d-]{0,8}(?:号|號)?|[\p{Script=Hangul}]{1,8}(?:시|도|군|구)(?: [\p{Script=Hangul}]{1,8}){0,3} [\p{Script=Hangul}\d]{1,12}(?:로|길|동) ?\d{1,4}/gu,
  ],
  [
    "whole",
    /[\p{Script=Han}]{2,3}(?:都|道|府|県|市)[\p{Script=Han}]{1,6}(?:市|区|郡|町)[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{1,12}\d{1,4}(?:[-\u2010-\u2015\u2212\uff0d]\d{1,4}){1,3}/gu,
  ],
  // Province, city and district, one in the other.
  [
    "whole",
    /(?<![\p{Script=Han}]{3})[\p{Script=Han}]{2,4}(?:省|自治区|都|府|県)[\p{Script=Han}]{1,6}(?:市|区|郡|州)[\p{Script=Han}]{1,8}(?:区|區|县|縣|镇|町|村|路|街|市)|[\p{Script=Han}]{2,3}(?:市|縣)[\p{Script=Han}]{1,4}(?:区|區|县|鄉|鎮)[\p{Script=Han}]{1,10}(?:路|街|大道|道|巷|号|號|广场|大厦|大樓|镇|里)|[가-힣]{2,4}(?:특별시|광역시|특별자치시|직할시|도) [가-힣]{1,5}(?:구|시|군|구역)(?: [가-힣\d]{1,10})?/gu,
  ],
  [
    "street",
    /[\p{Script=Han}\d]{1,12}(?:路|街|大道|道|巷|弄|里|村|胡同)[\p{Script=Han}]{0,4} ?\d{1,5}[\d-]*(?:号|號)?|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,12}\d{1,3}(?:丁目|-\d{1,3}-\d{1,3}|番)|[\p{Script=Hangul}]{1,10}(?:대로|로|길)(?:\d+[가-힣]길)? ?\d{1,4}/gu,
  ],
];

/** Pieces of addresses in scripts without spaces, told by the signs of district, street and number. */
export function eastAsianIn(text: string, words: TokenWords): AddressClue[] {
  if (!holdsEastAsian(text, words)) return [];
  return patterns.flatMap(([kind, pattern]) =>
    Array.from(
      text.matchAll(pattern),
      ({ index, 0: { length } }): AddressClue => ({ kind, at: [index, index + length] }),
    ),
  );
}

function holdsEastAsian(text: string, words: TokenWords): boolean {
  for (let at = 0; at < words.count; at++) {
    const unit = text.charCodeAt(words.start(at));
    if ((unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7af)) return true;
  }
  return false;
}
