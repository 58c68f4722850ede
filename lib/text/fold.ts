/** Letters that do not come apart into a plain letter and a mark. */
const plain: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  // Arabic and Hebrew letters of one sound, which people write either way.
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ى: "ي",
  ة: "ه",
};

const marks = /\p{M}|\u00ad|\u034f|\u0640|[\u200b-\u200f]|\u2060|[\ufe00-\ufe0f]|\ufeff/gu;
const special = new RegExp(Object.keys(plain).join("|"), "gu");

/**
 * A word as it is compared: small letters without accents, full-width forms and "fancy" letters made plain.
 * Its length may differ from that of `word`.
 */
export function fold(word: string): string {
  if (plainWord.test(word)) return word.toLowerCase();
  if (simple.test(word)) return word.replace(inside, "").toLowerCase();
  return word
    .normalize("NFKD")
    .replace(inside, "")
    .replace(marks, "")
    .toLowerCase()
    .replace(special, (letter) => plain[letter] ?? letter)
    .normalize("NFC");
}

/** What a mail program may put into "e-mail". */
const inside = /[\s\u2010\u2011-]/g;
const simple = /^[\x20-\x7e]*$/;
const plainWord = /^[\w'.@]*$/;
