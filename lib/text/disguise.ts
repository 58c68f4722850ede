import { fold } from "./fold.ts";

/** Digits and signs that stand for letters; the one is an "i" as often as an "l". */
const looks: Record<string, string> = { "0": "o", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "@": "a" };

/** Latin and Greek letters, and digits, that look like Cyrillic ones; small letters. */
const cyrillic = pairs("aаbвcсeеhнkкmмnпoоpрrгtтuиxхyуαаοоρрεеκкτт3з6б0о");

/** Cyrillic and Greek letters that look like Latin ones; small letters. */
const latin = pairs("аaвbсcеeнhкkмmоoрpтtуyхxіiјjѕsԁdαaοoρpνvεeκkτtιi");

const anyCyrillic = /[\u0400-\u052f]/;
const anyLatin = /[a-z]/;
const anyGreek = /[\u0370-\u03ff]/;
/** Letters that no Latin one looks like: the word is meant to be read as Cyrillic. */
const onlyCyrillic = /[бгджзилпфцчшщъыьэюя]/;
const sign = /[01345789@]/;
const capitalsWithL = /^(?=[A-Z]*l)[A-Zl]{4,}$/;
const lettersEnough = /[a-z].*[a-z]/;

/** Letters that stand one by one, with a mark between them. */
const lettersApart = /^\p{L}(?:[^\p{L}\p{N}]{1,3}\p{L})+$/u;

/**
 * What a word is meant to be read as, where it is written so that programs do not know it: "v1agra", "v.i.a.g.r.a",
 * "VlAGRA", "viaaagra", Latin letters among Cyrillic ones. In small letters; empty for an ordinary word.
 */
export function undisguised(written: string): readonly string[] {
  if (written.length < 3 || written.length > 60) return [];
  if (stretched.test(written)) return unstretched(fold(written));
  if (small.test(written)) return [];
  // A small l among capitals is an I.
  if (capitalsWithL.test(written)) return [written.replaceAll("l", "I").toLowerCase()];
  const folded = fold(written);
  const bare = folded.replace(pictures, "");
  if (bare !== folded) return bare.length < 3 ? [] : [bare];
  if (lettersApart.test(folded)) return [folded.replace(/[^\p{L}]/gu, "")];
  const hasCyrillic = anyCyrillic.test(folded);
  if ((hasCyrillic && (anyLatin.test(folded) || sign.test(folded))) || anyGreek.test(folded)) {
    return mixed(folded, hasCyrillic);
  }
  if (lettersEnough.test(folded) && sign.test(folded)) return signsAsLetters(folded);
  return folded.includes("vv") ? [folded.replaceAll("vv", "w")] : [];
}

/** Pictures that stand right before or behind a word. */
const pictures = /[\ud800-\udbff][\udc00-\udfff]|[\u2600-\u27bf]/g;

/** A letter three times and more, which no word has. */
const stretched = /(\p{L})\1\1/u;

/** "Stuuupid" with one letter, and with two, of each that is there more often. */
function unstretched(folded: string): string[] {
  const [one, two] = ["$1", "$1$1"].map((by) => folded.replace(/(\p{L})\1{2,}/gu, by));
  const meant = [one, two].filter((word) => word !== undefined);
  return meant.flatMap((word) => [word, ...undisguised(word)]);
}

/** Most words are as they are meant. */
const small = /^[A-Z]?(?:[a-uw-z]|v(?!v))*$/;

function mixed(folded: string, hasCyrillic: boolean): string[] {
  if (hasCyrillic && onlyCyrillic.test(folded)) return [replaced(folded, cyrillic)];
  return anyLatin.test(folded) || hasCyrillic ? [replaced(folded, latin), replaced(folded, cyrillic)] : [];
}

function signsAsLetters(folded: string): string[] {
  const word = replaced(folded, looks);
  if (!word.includes("1")) return [word];
  return [word.replaceAll("1", "i"), word.replaceAll("1", "l")];
}

function replaced(word: string, by: Record<string, string>): string {
  return Array.from(word, (letter) => by[letter] ?? letter).join("");
}

function pairs(written: string): Record<string, string> {
  const letters = Array.from(written);
  return Object.fromEntries(
    letters.flatMap((letter, at) => (at % 2 === 0 ? [[letter, letters[at + 1] ?? letter]] : [])),
  );
}
