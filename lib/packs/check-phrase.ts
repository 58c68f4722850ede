import { PhraseError, parsePhrase, type Way } from "../text/phrase.ts";

/** More ways than this would fill memory and slow the start. */
export const mostWaysOfPack = 20_000;

/** Each gap multiplies the ways in which a text can be read, so that their product is bounded. */
const mostReadings = 200;

/** How many ways a phrase can be said. Throws `PhraseError` where it is too loose, or cannot be read. */
export function checkPhrase(phrase: string): number {
  const { ways } = parsePhrase(phrase);
  if (most(ways, readingsOf) > mostReadings)
    throw new PhraseError(phrase, "its gaps are too wide: write fewer or shorter ones");
  if (!ways.every(isTelling))
    throw new PhraseError(
      phrase,
      "it would be found nearly everywhere: write a whole word, or a stem of three letters",
    );
  return ways.reduce((sum, way) => sum + countOf(way), 0);
}

/** How many ways there are to say a way. */
function countOf(way: Way): number {
  return way.reduce(
    (product, part) => ("ways" in part ? product * part.ways.reduce((sum, inner) => sum + countOf(inner), 0) : product),
    1,
  );
}

/** In how many ways a text can be read by a way, for its gaps. */
function readingsOf(way: Way): number {
  return way.reduce((product, part) => {
    if ("gap" in part) return product * (part.gap + 1);
    return "ways" in part ? product * most(part.ways, readingsOf) : product;
  }, 1);
}

function most(ways: readonly Way[], count: (way: Way) => number): number {
  return ways.reduce((largest, way) => Math.max(largest, count(way)), 0);
}

/** Whether a way holds a word that says something, whichever of its turns is taken. */
function isTelling(way: Way): boolean {
  return way.some(
    (part) => ("words" in part && part.words.every(isTellingWord)) || ("ways" in part && part.ways.every(isTelling)),
  );
}

/** Whether a step is a word, or enough of one. */
function isTellingWord(word: string): boolean {
  if (word === "<word>" || word === "<cap>") return false;
  const isPart = word.startsWith("*") || word.endsWith("*");
  return !isPart || word.replaceAll("*", "").length > 2;
}
