import type { Span } from "../core/draft.ts";

/** So many UTF-16 units before a harsh word tell whether it is denied or merely supposed. */
const reach = 40;

/** Words of degree and articles that may stand between, in the languages of the patterns below. */
const between =
  "(?: (?:a|an|the|so|that|really|at all|ein|eine|so|un|une|si|una|tan|muy|così|molto|affatto|um|uma|tão|mesmo|de|da|di|d'|ja|doch|wirklich|vraiment|een|zo|niet))*";

/** "You are not stupid": who denies it comforts. "You are nothing but" has other words between. */
const denied = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:(?:you|they|we)(?: are|'re|’re) not|(?:you|they|we) aren['’]t|(?:he|she|it|that) (?:is not|isn['’]t)|(?:du bist|ihr seid|sie sind|er ist|sie ist|es ist) (?:nicht|keine?)|(?:tu|vous|il|elle|on) n['’](?:es|êtes|est) pas|no (?:eres|es|sois|son)|non (?:sei|è|siete|sono)|não (?:é|és|são)|(?:je|u|jij|hij|zij) (?:bent|is) (?:niet|geen))${between}\s*$`,
  "iu",
);

/** "It would be stupid to": said of an act that nobody has done. */
const supposed = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:it (?:would|['’]d|might) be|it['’]d be|(?:es )?(?:wäre|waere)(?: es)?|(?:ce|il) serait|sería|seria|sarebbe|het zou|byłoby)${between}\s*$`,
  "iu",
);

/**
 * Whether the one harsh word at `at` is denied of somebody or said of an act that is only supposed. Several harsh words
 * are more than a denial takes back.
 */
export function isExcused(text: string, [start, end]: Span): boolean {
  const said = text.slice(start, end);
  const before = text.slice(Math.max(0, start - reach), start);
  if (supposed.test(before)) return true;
  const word = /(?<=\s)\S+$/u.exec(said)?.[0] ?? said;
  return said.split(/\s+/u).length <= longestDenied && denied.test(before + said.slice(0, said.length - word.length));
}

/** A pronoun, the denial and the word itself. */
const longestDenied = 4;
