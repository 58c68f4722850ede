import { PhraseError, parsePhrase } from "../text/phrase.ts";

/** More ways than this would fill memory and slow the start. */
export const mostWaysOfPack = 20_000;

/** Each gap multiplies the ways in which a text can be read, so that their product is bounded. */
const mostReadings = 200;

/** How many ways a phrase can be said. Throws `PhraseError` where it is too loose, or cannot be read. */
export function checkPhrase(phrase: string): number {
  const paths = parsePhrase(phrase);
  for (const { steps } of paths) {
    const readings = steps.reduce((product, step) => ("gap" in step ? product * (step.gap + 1) : product), 1);
    if (readings > mostReadings) throw new PhraseError(phrase, "its gaps are too wide: write fewer or shorter ones");
    const isTelling = steps.some((step) => "words" in step && step.words.every(isTellingWord));
    if (!isTelling)
      throw new PhraseError(
        phrase,
        "it would be found nearly everywhere: write a whole word, or a stem of three letters",
      );
  }
  return paths.length;
}

/** Whether a step is a word, or enough of one. */
function isTellingWord(word: string): boolean {
  if (word === "<word>" || word === "<cap>") return false;
  const isPart = word.startsWith("*") || word.endsWith("*");
  return !isPart || word.replaceAll("*", "").length > 2;
}
