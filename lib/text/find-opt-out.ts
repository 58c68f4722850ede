import type { Body, Link, Span } from "../core/draft.ts";
import { findLinks } from "./find-links.ts";
import { oncePerBody } from "./once-per-body.ts";
import type { OptOut } from "./opt-out.ts";
import { isInHeader, leadsToOptOut } from "./opt-out-links.ts";
import { offersByPhrase, wayOf } from "./opt-out-phrases.ts";
import { overlaps } from "./pattern.ts";
import { type Reading, readingOf } from "./reading.ts";
import { sentenceAround } from "./sentence.ts";

/** No more links than this are looked at: nobody offers so many ways out. */
const most = 100;

/** Every opt-out that the sender's own, visible words offer, in the order of the text. */
export const findOptOuts = oncePerBody((body: Body): OptOut[] => {
  const reading = readingOf(body);
  const links = findLinks(body);
  const offers: OptOut[] = links
    .filter(leadsToOptOut)
    .slice(0, most)
    .filter(({ at, text }) => isSeen(reading.text, at, text) && !isInHeader(reading.text, at))
    .filter((link) => isIntroduced(reading.text, link))
    .map((link) => ({ at: link.at, sentence: sentenceAround(reading.text, link.at), way: wayOf(link), link }));
  for (const offer of offersByPhrase(reading, links)) {
    const isKnown = offers.some((other) => overlaps(other.at, offer.at) || isSame(other, offer));
    if (!isKnown) offers.push(offer);
  }
  if (offers.length === 0) offers.push(...blankOffers(reading));
  return offers.sort((a, b) => a.at[0] - b.at[0]);
});

/** "[Unsubscribe]", "*|UNSUB|*": a blank that names the way out, beside which no word needs to. */
function blankOffers({ text, marksOf }: Reading): OptOut[] {
  return marksOf("blank")
    .filter(({ at }) => tellingName.test(text.slice(...at)))
    .slice(0, most)
    .map(({ at }) => ({ at, sentence: sentenceAround(text, at), way: "placeholder", blank: at }));
}

/** Whether an opt-out can be used without a phone, a letter or a blank to fill. */
export function isDirect({ way }: OptOut): boolean {
  return way === "link" || way === "mailto" || way === "reply";
}

/** Whether a reader sees the words of a link: hidden ones are spaces in a reading. An image has none. */
function isSeen(text: string, at: Span, words: string): boolean {
  return words.trim() === "" || text.slice(...at).trim() !== "";
}

/** "…/rm.php" among other words tells a reader nothing: a bare address must say the word, or words lead up to it. */
function isIntroduced(text: string, { at: [start], text: words, href }: Link): boolean {
  if (words !== href || tellingName.test(href)) return true;
  const before = text.slice(Math.max(0, start - mostBefore), start).trimEnd();
  return leadUp.test(before);
}

/** How far words may lead up to a bare address, in UTF-16 units. */
const mostBefore = 200;

/** An address in which even a reader sees the way out. */
const tellingName = /unsubscri|opt-?out|abmeld|abbestell|desinscri|descadastr|^mailto:/i;

/** What stands before an address that a sentence leads to. */
const leadUp =
  /[?:>([{|\u2013\u2014-]$|\b(?:here|at|to|visit|click|link|below|go|page|remov\w*|unsub\w*|opt-?out|stop|hier|unter|ici|aqui|aquí|qui|klik)$/i;

/** Two wishes in one sentence that lead the same way are one offer. */
function isSame(a: OptOut, b: OptOut): boolean {
  return a.way === b.way && a.link === b.link && a.sentence[0] === b.sentence[0] && a.blank?.[0] === b.blank?.[0];
}
