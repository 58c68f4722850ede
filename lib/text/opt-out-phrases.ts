import type { Link, Span } from "../core/draft.ts";
import type { OptOut } from "./opt-out.ts";
import { overlaps } from "./pattern.ts";
import type { Hit, Reading } from "./reading.ts";

/** How far from the wish its way may stand, in UTF-16 units. */
const reach = 160;

/** A line with so many more letters than the wish says something of its own. */
const mostBeside = 24;

/** Opt-outs told by the vocabulary of any language: a wish and, in its sentence or beside it, a way to act on it. */
export function offersByPhrase(reading: Reading, links: readonly Link[]): OptOut[] {
  const talk = reading.hits("opt-out.talk");
  const offers: OptOut[] = [];
  for (const wish of reading.hits("opt-out.wish")) {
    if (talk.some(({ at }) => overlaps(at, wish.at))) continue;
    const offer = offerOf(reading, wish, links);
    const isTold = offers.some(({ way, sentence }) => way === offer?.way && sentence[0] === offer.sentence[0]);
    if (offer && !isTold) offers.push(offer);
  }
  return offers;
}

function offerOf(reading: Reading, wish: Hit, links: readonly Link[]): OptOut | undefined {
  const sentence = reading.sentences[wish.sentence] ?? wish.at;
  const base = { at: wish.at, sentence };
  const around: Span = [wish.at[0] - reach, wish.at[1] + reach];
  const near = (concept: string) => reading.hits(concept).filter(({ at }) => overlaps(at, around));
  const replies = near("opt-out.reply").filter(({ at }) => !overlaps(at, wish.at));
  const isInSentence = ({ sentence: number }: Hit) => number === wish.sentence;
  const link = linkFor(wish.at, sentence, links);
  if (link && (overlaps(link.at, sentence) || !replies.some(isInSentence))) {
    return { ...base, way: /^mailto:/i.test(link.href) ? "mailto" : "link", link };
  }
  const blank = reading.marks.find(({ kind, at }) => kind === "blank" && overlaps(at, sentence))?.at;
  if (blank && !replies.some(isInSentence)) return { ...base, way: "placeholder", blank };
  if (replies.length > 0) return { ...base, way: "reply" };
  const isOffered = near("opt-out.click").length > 0 || near("opt-out.can").some(isInSentence);
  if (isOffered || standsAlone(reading.text, wish.at, sentence)) return { ...base, way: "none" };
  return undefined;
}

/** The link in the sentence of the wish, else the one that follows within a line's length. */
function linkFor(at: Span, sentence: Span, links: readonly Link[]): Link | undefined {
  const inside = links.filter((link) => overlaps(link.at, sentence));
  return (
    inside.find((link) => link.at[0] >= at[0]) ??
    inside[0] ??
    links.find((link) => link.at[0] >= at[1] && link.at[0] - sentence[1] <= 40)
  );
}

/** Whether the wish is nearly all that its line, sentence or piece of a footer says. */
function standsAlone(text: string, [start, end]: Span, sentence: Span): boolean {
  const before =
    text
      .slice(Math.max(0, start - 60, sentence[0]), start)
      .split(/[\n|\u00b7\u2022]/)
      .at(-1) ?? "";
  const after = text.slice(end, Math.min(end + 60, sentence[1])).split(/[\n|\u00b7\u2022]/)[0] ?? "";
  const beside = before.trim().length + after.trim().length;
  return beside <= mostBeside || (before.trim() === "" && beside <= 1.5 * mostBeside);
}
