import type { Span } from "../core/draft.ts";
import { addressLines } from "./address-lines.ts";
import { matchesOf } from "./pattern.ts";
import {
  buildingPart,
  landmark,
  postBox,
  regions,
  stateCodes,
  streetAfterName,
  streetBeforeName,
  streetBehindName,
  streetSuffix,
} from "./vocabulary/address-words.ts";

/**
 * A piece of an address. `whole`: district, street and number in one, as East Asia writes. `street`: a street with its house number. `door`: a
 * house number without a street word. `road`: a street without one.
 * `postcode`: a form that little else has, such as "EC1A 1BB". `number`: a bare number beside a
 * name, as most countries write theirs. `part`: a floor, a suite. `landmark`: a
 * building or quarter by name. `box`: a post box.
 */
export interface AddressClue {
  kind: "whole" | "street" | "door" | "road" | "postcode" | "number" | "part" | "landmark" | "box";
  /** UTF-16 offsets. */
  at: Span;
}

const edge = "(?<![\\p{L}\\p{N}_@/])";
const end = "(?![\\p{L}\\p{N}_])";
const houseNumber = "\\d{1,5}(?: ?[A-Za-z]|(?: ?[-/] ?\\d{1,3}[A-Za-z]?(?!\\d)){1,2})?(?! ?- ?\\d)";
const numberSign = "(?:(?:n\\.?[°ºo]|[Nn]r\\.?|[Nn]o\\.?:?|[Nn]úm\\.?|#|д\\.|буд\\.|дом|km|s\\/n|[Pp]lot) ?)?";
const name = "[\\p{Lu}\\p{Lo}\\d][\\p{L}\\p{M}\\d'.&-]{0,30}";
const lastName = "[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}\\d'.-]{0,30}";
const anyName = "[\\p{L}\\d][\\p{L}\\p{M}\\d'.-]{0,30}";

const before = inAnyCase(streetBeforeName);
const behind = inAnyCase(streetBehindName);

const streets = [
  // 5 Main Street, 2101 SE Simple Savings Drive
  `${edge}${houseNumber},? (?:[NSEW]{1,2}\\.? )?(?:${name},? ){1,4}?(?:${inCapitals(streetAfterName)})${end}`,
  `${edge}\\d{1,5} (?:Broadway|Strand|Embankment|Mall|Parade|Esplanade)${end}`,
  // Khreshchatyk St 22
  `${edge}${name}(?: ${name}){0,2} (?:${inCapitals(streetAfterName)})\\.?,? ${numberSign}${houseNumber}${end}`,
  // One Microsoft Way
  `${edge}(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten) (?:${name} ){1,3}?(?:${inCapitals(streetAfterName)})${end}`,
  // 12 main street, (typed in a hurry: only with a comma or line end behind it)
  `${edge}\\d{1,5} (?:[a-z]+ ){1,3}(?:street|avenue|road|boulevard|drive|lane|blvd|ave|st)(?=\\.?[ ]?[,\\n])`,
  // 82, Avenue du Roi
  `${edge}${houseNumber}(?: ?(?:bis|ter))?,? (?:${before}) (?=${anyName})`,
  // Hauptstraße 5, Valdemarsgade 42
  // (the look ahead to the number spares most words the long list of endings)
  `${edge}(?=\\p{L}{3,45}\\.?,? ${numberSign}\\d)(?!(?:[Ss]p|[Ss]t|[Bb]|\\p{L}+[eou]|\\p{L}*ai)ring )\\p{L}{2,30}(?:${inAnyCase(streetSuffix)}),? ${numberSign}${houseNumber}${end}`,
  // Rua do Ouro, n.º 5; ul. Prosta 5; улица Ленина, д. 3
  `${edge}(?:${before}) ?"?(?:${anyName},? ){0,5}?${lastName}"?,?(?: -)? ?${numberSign}${houseNumber}${end}`,
  // Street 4, Calle 50
  `${edge}(?:Street|Calle|Carrera|Road|Rue|Avenue|Avenida|Soi|Block|Plot|Simpang|Jalan|Km) ${numberSign}${houseNumber}${end}`,
  // Ģertrūdes iela 81; Atatürk Cad. No: 5; Am Alten Markt 3 has no word and is left to town and postcode
  `${edge}${name}(?: ${name}){0,3} (?:${behind}),? ${numberSign}${houseNumber}${end}`,
  // 中山路100号, 千代田1-1, 세종대로 110
  "[\\p{Script=Han}\\d]{1,12}(?:路|街|大道|巷|弄|里|村|胡同)[\\p{Script=Han}]{0,4} ?\\d{1,5}[\\d-]*(?:号|號)?",
  "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]{2,12}\\d{1,3}(?:丁目|-\\d{1,3}-\\d{1,3}|番)",
  "[\\p{Script=Hangul}]{1,10}(?:대로|로|길)(?:\\d+[가-힣]길)? ?\\d{1,4}",
  "(?<!\\p{L}|عن )(?:(?:شارع|طريق|خیابان|רחוב|רח'|שדרות) |ถนน)[\\p{L}\\p{M} .,'-]{2,40}\\d{0,5}",
];

/** Ilica 25, 10000 Zagreb: no street word, but a house number right before postcode and town. */
const doors = [
  `${edge}${name}(?: ${anyName}){0,3} ${houseNumber}(?:,| -)?[ \\n](?=(?:[A-Z]{1,3}-)?\\d{3,5}(?: \\d{2,3})?(?: [A-Z]{2})?,? \\p{Lu}\\p{L}{2})`,
];

const wholes = [
  "(?=[^\\d\\n]{3,40}\\d)[\\p{Script=Han}]{2,8}(?:省|市|区|區|都|府|県|縣|县)[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}\\d]{2,24}(?:路|街|道|巷|段|丁目|町|村|弄)[\\p{Script=Han}\\d-]{0,8}\\d[\\d-]{0,8}(?:号|號)?",
  "[\\p{Script=Hangul}]{1,8}(?:시|도|군|구)(?: [\\p{Script=Hangul}]{1,8}){0,3} [\\p{Script=Hangul}\\d]{1,12}(?:로|길|동) ?\\d{1,4}",
];

const roads = [
  // 72 Le Thanh Ton, and 110 Sejong-daero, at the start of a line or a piece of one
  `(?<=^|\\n|, |\\| )\\d{1,5}[A-Za-z]?,? ${name}(?: ${anyName}){0,3}(?=,|\\n)`,
  `${edge}${name}(?: ${name}){0,2} (?:Street|Road|Avenue|Lane|Drive|Boulevard|Highway|Parkway|Square|Terrace|Crescent|Quay|Plaza|Park|Marg|Salai|Nagar|Bazaar|Rd|Ave|Blvd|Hwy|Business Park|Industrial Estate)${end}`,
  `${edge}(?:Rua|Rue|Calle|Bulevardi|Bulevar|Bulevardul|Strada|Avenida|Avenue|Via|Viale|Piazza|Plaza|Praça|Place|Jalan|Jl\\.|Jln|Thanon|Ulica|ul\\.|Jirón|Carrera|Boulevard|Alameda|Paseo|улица|ул\\.|вул\\.) (?:(?:de|da|do|la|las|los|del|di|du|des) ){0,2}${name}`,
  `${edge}\\p{Lu}\\p{L}{2,30}(?:straße|strasse|gatan|gata|vägen|vej|veien|gade|straat|laan|gracht|plein|katu)${end}`,
];

const postcodes = [
  `${edge}(?:${stateCodes}|${regions}),? {1,3}\\d{4,5}(?:-\\d{4})?${end}`,
  `${edge}[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}${end}`,
  `${edge}[A-CEGHJ-NPR-TVXY]\\d[A-Z][ -]?\\d[A-Z]\\d${end}`,
  `${edge}[AC-FHKNPRTV-Y]\\d[\\dW] ?[\\dAC-FHKNPRTV-Y]{4}${end}`,
  `${edge}\\d{4} ?[A-Z]{2}(?=,? \\p{Lu}\\p{L})`,
  `${edge}(?:A|AD|AX|AZ|B|BB|BE|BY|CH|CY|CZ|D|DE|DK|E|EE|F|FI|FIN|FL|FO|GR|HR|H|HU|I|IS|IT|KY\\d|L|LI|LT|LU|LV|MC|MD|ME|MK|N|NO|NL|P|PL|PT|RO|RS|S|SE|SI|SK|TR|UA|VG)-? ?\\d{3,6}(?:-\\d{3,4})?${end}`,
  `${edge}\\d{2}-\\d{3}[ ,|\\n]{1,3}(?=\\p{Lu}\\p{L})`,
  `${edge}\\d{4}-\\d{3}[ ,|\\n]{1,3}(?=\\p{Lu}\\p{L})`,
  `${edge}\\d{5}-\\d{3}${end}`,
  `〒 ?\\d{3}-?\\d{4}|${edge}\\d{3}-\\d{4}(?=,? ?(?:\\p{Script=Han}|Japan|JAPAN))`,
  `${edge}[A-Z]\\d{4} ?[A-Z]{3}${end}`,
  `${edge}[A-Z]{2}\\d{4}${end}`,
  `${edge}[A-Z]{3} \\d{4}${end}`,
  `${edge}\\d{3} \\d{2},? (?=\\p{Lu}\\p{L})`,
  `${edge}\\d{5} CEDEX`,
];

const numbers = [
  // 2000 Szentendre reads like a year, save right behind a house number
  `(?<=\\d[A-Za-z]?,?[ \\n])(?:19|20)\\d{2} (?=\\p{Lu}\\p{L})`,
  `${edge}(?!(?:19|20)\\d{2} )\\d{4,6},? (?:[A-Z]{1,2}-)?(?=\\p{Lu}\\p{L})`,
  `(?<=[\\p{L}.][,-]? {1,2}|[\\p{L}],? - |, |\\n)(?!(?:19|20)\\d{2}\\D)(?:\\d{4,7}|\\d{10}|\\d{3} \\d{3})(?=\\s*(?:[,;|\\n.-]|$|\\p{Lu}|\\())`,
  `(?<=,? )\\d{4,6}(?=,? ?$)`,
];

const parts = [
  `${edge}(?:(?:${inAnyCase(buildingPart)})[ .:]{1,2}#?\\d{1,5}[A-Za-z]?|\\d{1,3}(?:st|nd|rd|th)? (?:[Ff]loor|FLOOR|Fl)|\\d{1,2}[.]? (?:OG|Etage|piętro|kerros|emelet|этаж))${end}`,
];

const landmarks = [
  `${edge}(?:${name} ){1,4}?(?:${landmark})${end}`,
  `${edge}(?:${landmark}) (?:(?:of|de|du|des|da|do|del|la|le|el|al) ?){0,2}${name}`,
];

const boxes = [`${edge}(?:${inAnyCase(postBox)})[ .:№#-]{0,3}(?:\\d[\\d ]{0,9}|[A-Z]{1,2}-?\\d{1,5})${end}`];

const finders: readonly [AddressClue["kind"], RegExp][] = [
  ["whole", compile(wholes)],
  ["street", compile(streets)],
  ["door", compile(doors)],
  ["road", compile(roads)],
  ["postcode", compile(postcodes)],
  ["number", compile(numbers)],
  ["part", compile(parts)],
  ["landmark", compile(landmarks)],
  ["box", compile(boxes)],
];

const eastAsian = /[\p{Script=Han}\p{Script=Hangul}]/u;

/** Every piece of an address in `text`, in the order in which they begin. */
export function cluesIn(text: string): AddressClue[] {
  const clues: AddressClue[] = [];
  const lines = addressLines(text);
  const isEastAsian = eastAsian.test(lines.text);
  for (const [kind, pattern] of finders) {
    if (kind === "whole" && !isEastAsian) continue;
    for (const { index, 0: found } of matchesOf(pattern, lines.text)) {
      const start = lines.offsetOf(index);
      clues.push({ kind, at: [start, start + found.length] });
    }
  }
  return clues.sort((a, b) => a.at[0] - b.at[0]);
}

function compile(sources: readonly string[]): RegExp {
  return new RegExp(sources.join("|"), "gmu");
}

/** Words as given, with one capital or one each, and in capitals. */
function inAnyCase(words: string): string {
  return variants(words, (word) => [
    word,
    capitalised(word),
    word.replace(/(?<=^|[ .])\p{Ll}/gu, upper),
    word.toUpperCase(),
  ]);
}

/** Words with a capital, and in capitals. */
function inCapitals(words: string): string {
  return variants(words, (word) => [word, word.toUpperCase()]);
}

function variants(words: string, write: (word: string) => string[]): string {
  const all = new Set(words.split("|").flatMap(write));
  // Longest first, since the first alternative that matches wins.
  return [...all].sort((a, b) => b.length - a.length).join("|");
}

function capitalised(word: string): string {
  return upper(word.charAt(0)) + word.slice(1);
}

function upper(letter: string): string {
  return letter.toUpperCase();
}
