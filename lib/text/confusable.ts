/**
 * Letters of other scripts that look like a Latin one, behind the letter that they look like. A selection of the
 * single-letter pairs of Unicode UTS #39, as of version 16.
 */
const lookalikes: Record<string, string> = {
  a: "аɑα",
  b: "ЬƄ",
  c: "сϲⅽ",
  d: "ԁɗⅾ",
  e: "еҽє",
  f: "ϝẝ",
  g: "ɡց",
  h: "һհ",
  i: "іιɩӏı",
  j: "јϳ",
  k: "κкᴋ",
  l: "ⅼḷ",
  m: "мⅿᴍ",
  n: "пոɴ",
  o: "оοօσ০",
  p: "рρ",
  q: "ԛգ",
  r: "гᴦ",
  s: "ѕꜱ",
  t: "тτᴛ",
  u: "υսᴜ",
  v: "νѵⅴ",
  w: "ԝѡա",
  x: "хχⅹ",
  y: "уγү",
  z: "ᴢʐ",
  A: "АΑ",
  B: "ВΒ",
  C: "СϹ",
  E: "ЕΕ",
  F: "Ϝ",
  H: "НΗ",
  I: "ІΙӀ",
  J: "ЈͿ",
  K: "КΚ",
  M: "МΜ",
  N: "Ν",
  O: "ОΟՕ",
  P: "РΡ",
  S: "ЅՏ",
  T: "ТΤ",
  X: "ХΧ",
  Y: "ҮΥ",
  Z: "Ζ",
};

const latinOf = new Map(
  Object.entries(lookalikes).flatMap(([latin, others]) =>
    [...others].map((letter): [string, string] => [letter, latin]),
  ),
);

const beyondLatin = /[\u0180-\u052f\u0531-\u058f\u09e6\u1d00-\u1dbf\u1e9d\u1e37\u217c-\u217f\u2170-\u217b\ua731]/g;
const foreign = /[\u0370-\u052f\u0531-\u058f]/;

/** A text with letters that look Latin made so. Its length, and all offsets, stay the same. */
export function withLatinLook(text: string): string {
  return text.replace(beyondLatin, (letter) => latinOf.get(letter) ?? letter);
}

/** Whether a text holds a Greek, Cyrillic or Armenian letter at all. */
export function hasForeignLetter(text: string): boolean {
  return foreign.test(text);
}

/**
 * Whether a word mixes Latin letters with such of another script as only look Latin, as nobody writes by accident.
 * "IT-отдел" and "μm" are no such words.
 */
export function isMixedWord(word: string): boolean {
  if (word.length < 4 || !foreign.test(word)) return false;
  const latin = word.match(/[A-Za-z]/g)?.length ?? 0;
  const others = [...word].filter((letter) => foreign.test(letter));
  return latin >= 2 && others.every((letter) => latinOf.has(letter));
}
