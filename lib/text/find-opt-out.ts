import type { Body, Link, Span } from "../core/draft.ts";
import { findLinks } from "./find-links.ts";
import { oncePerBody } from "./once-per-body.ts";
import type { OptOut, OptOutWay } from "./opt-out.ts";
import { offersByPhrase } from "./opt-out-phrases.ts";
import { plainSmall } from "./own-text.ts";
import { matches, overlaps, phrasesOf, spansOf, wordsOf } from "./pattern.ts";
import { placeholder } from "./placeholder.ts";
import { type Reading, readingOf } from "./reading.ts";
import { sentenceAround } from "./sentence.ts";
import { allWords } from "./vocabulary/vocabularies.ts";

/** How far from the wish its way may stand, in UTF-16 units. */
const reach = 160;

/** No more links and wishes than this are looked at: nobody offers so many ways out. */
const most = 100;

const wish = phrasesOf(allWords(({ optOut }) => [...optOut.wish, ...optOut.label]));
const offered = phrasesOf(allWords(({ optOut }) => optOut.offered));
const talk = phrasesOf(allWords(({ optOut }) => optOut.talk));
const label = new RegExp(
  `^[^\\p{L}\\n]*(?:(?:${wordsOf(allWords(({ optOut }) => optOut.label)).source})(?:[^\\p{L}\\n]+|$)){1,3}$`,
  "iu",
);
const replyWords = phrasesOf(allWords(({ optOut }) => optOut.reply));
const clickWords = phrasesOf(allWords(({ optOut }) => optOut.click));
const phoneWords = phrasesOf(allWords(({ optOut }) => optOut.phone));
const letterWords = phrasesOf(allWords(({ optOut }) => optOut.letter));
const optOutHref =
  /unsub|opt-?_?out|[/=.?&_-](?:remove(?:me)?|removal|unlist|delist|nomail|nothanks)(?:\.\w{3,4})?(?:[/?&#]|$)|list-manage\.com\/(?:unsub|profile)|abmeld|desinscri|desabon|\bbaja\b|disiscri|uitschrij|wypis|email-?preferences|subject=(?:remove|stop|no-?more|off|delete|cancel|out|leave|take)/i;
const linkLabel = new RegExp(`^[^\\p{L}]*${wordsOf(allWords(({ optOut }) => optOut.linkLabel)).source}`, "iu");
const replyWith = phrasesOf(allWords(({ optOut }) => optOut.replyWith));
/** A copied "List-Unsubscribe:" header speaks to mail programs, not to the reader. */
const mailHeader =
  /(?<![\p{L}-])(?:x-)?(?:list-(?:unsubscribe|id|help|subscribe|post|owner|archive)|unsubscribe-web)(?:-post)?:[^\n]{0,1000}(?:(?<=,)\n[^\n]{0,1000})?/giu;

/** What parts the labels of a footer, and a question from its answer. */
const between = /[\n|\u00b7\u2022/]| {2,}| - |[?!.:] /;

/** Every opt-out that the sender's own, visible words offer, in the order of the text. */
export const findOptOuts = oncePerBody((body: Body): OptOut[] => {
  const reading = readingOf(body);
  const links = findLinks(body);
  const offers: OptOut[] = links
    .filter(isOptOutLink)
    .slice(0, most)
    .map((link) => ({ at: link.at, sentence: sentenceAround(reading.text, link.at), way: wayOf(link), link }))
    .filter(({ at }) => !isHeader(reading.text, at));
  for (const offer of [...englishOffers(reading, links), ...offersByPhrase(reading, links)]) {
    const isKnown = offers.some((other) => overlaps(other.at, offer.at) || isSame(other, offer));
    if (!isKnown) offers.push(offer);
  }
  return offers.sort((a, b) => a.at[0] - b.at[0]);
});

/** Whether a link stands in a copied mail header. */
function isHeader(text: string, [start]: Span): boolean {
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const before = text.slice(Math.max(0, start - 1200), start);
  return spansOf(mailHeader, line).length > 0 || /(?:list-|-web)[^\n]*,\n[^\n]*$/i.test(before);
}

/** English offers, looked for in the paragraphs that hold a word of one, and in their neighbours. */
function englishOffers(reading: Reading, links: readonly Link[]): OptOut[] {
  return windowsOf(reading).flatMap(({ at: [start, end], hinted }) => {
    const moveBy = (by: number) => (at: Span) => [at[0] + by, at[1] + by] as const;
    const local = links
      .filter(({ at }) => at[0] >= start && at[1] <= end)
      .map((link) => ({ ...link, at: moveBy(-start)(link.at) }));
    const back = moveBy(start);
    const small = plainSmall(reading.text.slice(start, end));
    return offersIn(small, local, hinted.map(moveBy(-start))).map((offer) => ({
      ...offer,
      at: back(offer.at),
      sentence: back(offer.sentence),
      ...(offer.link && { link: { ...offer.link, at: back(offer.link.at) } }),
      ...(offer.blank && { blank: back(offer.blank) }),
    }));
  });
}

/** Paragraphs with a hint of an opt-out, and around them one before and one behind. */
interface Window {
  at: Span;
  hinted: Span[];
}

function windowsOf({ paragraphs, hits }: Reading): Window[] {
  const windows: Window[] = [];
  const hints = hits("opt-out.hint");
  let next = 0;
  paragraphs.forEach(({ start, reading: { text } }, index) => {
    const end = start + text.length;
    let isHinted = false;
    for (; (hints[next]?.at[0] ?? Number.POSITIVE_INFINITY) < end; next++) isHinted = true;
    if (!isHinted) return;
    const from = paragraphs[index - 1]?.start ?? start;
    const behind = paragraphs[index + 1];
    const to = behind ? behind.start + behind.reading.text.length : end;
    const last = windows.at(-1);
    if (last && last.at[1] >= from) {
      last.at = [last.at[0], to];
      last.hinted.push([start, end]);
    } else windows.push({ at: [from, to], hinted: [[start, end]] });
  });
  return windows;
}

function offersIn(small: string, links: readonly Link[], hinted: readonly Span[]): OptOut[] {
  const spansIn = (pattern: RegExp) =>
    hinted.flatMap(([start, end]) =>
      spansOf(pattern, small.slice(start, end)).map(([from, to]): Span => [from + start, to + start]),
    );
  const idle = spansIn(talk);
  if (small.includes("list-") || small.includes("-web")) idle.push(...spansOf(mailHeader, small));
  const offers: OptOut[] = [];
  for (const at of spansIn(wish).slice(0, most)) {
    if (idle.some((span) => overlaps(span, at)) || offers.some((offer) => overlaps(offer.at, at))) continue;
    const offer = offerAt(small, at, links);
    if (offer && !offers.some((other) => isSame(other, offer))) offers.push(offer);
  }
  return offers;
}

/** Whether an opt-out can be used without a phone, a letter or a blank to fill. */
export function isDirect({ way }: OptOut): boolean {
  return way === "link" || way === "mailto" || way === "reply";
}

/** Two wishes in one sentence that lead the same way are one offer. */
function isSame(a: OptOut, b: OptOut): boolean {
  return a.way === b.way && a.link === b.link && a.sentence[0] === b.sentence[0] && a.blank?.[0] === b.blank?.[0];
}

function isOptOutLink({ text, href }: Link): boolean {
  return optOutHref.test(href) || linkLabel.test(text);
}

function wayOf({ href }: Link): OptOutWay {
  return /^mailto:/i.test(href) ? "mailto" : "link";
}

function offerAt(text: string, at: Span, links: readonly Link[]): OptOut | undefined {
  const sentence = sentenceAround(text, at);
  const words = text.slice(...sentence);
  const start = Math.max(0, at[0] - reach);
  const near = text.slice(start, at[1] + reach);
  const base = { at, sentence };
  const link = linkFor(at, sentence, links);
  const isReply = matches(replyWords, withoutWish(words, at, sentence)) || matches(replyWith, words);
  if (link && (!isReply || overlaps(link.at, sentence))) return { ...base, way: wayOf(link), link };
  const blank = blankFor(text, at, sentence);
  if (blank && !isReply) return { ...base, way: "placeholder", blank };
  if (isReply) return { ...base, way: "reply" };
  if (matches(letterWords, words)) return { ...base, way: "letter" };
  if (matches(phoneWords, words)) return { ...base, way: "phone" };
  if (matches(clickWords, words)) return { ...base, way: "none" };
  if (isLabel(text, at) || matches(offered, words)) return { ...base, way: "none" };
  if (matches(replyWords, near)) return { ...base, way: "reply" };
  if (matches(clickWords, near)) return { ...base, way: "none" };
  return undefined;
}

/** The blank in the sentence of the wish or right behind it, where a link would stand. */
function blankFor(text: string, [, end]: Span, [start, stop]: Span): Span | undefined {
  const from = Math.max(start, end - reach);
  const to = Math.min(stop + 40, end + reach);
  const blank = spansOf(placeholder, text.slice(from, to)).find(([at]) => at + from >= end - 60);
  const words = blank && text.slice(from + blank[0], from + blank[1]);
  if (!blank || !words) return undefined;
  const isWay = /link|url|unsub|opt|remov|prefer|here|mail|stop/i.test(words) || blank[0] + from - end <= 3;
  return isWay ? [blank[0] + from, blank[1] + from] : undefined;
}

function withoutWish(words: string, [start, end]: Span, [from]: Span): string {
  return `${words.slice(0, Math.max(0, start - from))} ${words.slice(end - from)}`;
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

/** Whether the wish stands alone in its line, or between two bars of a footer. */
function isLabel(text: string, [start, end]: Span): boolean {
  const before =
    text
      .slice(Math.max(0, start - 60), start)
      .split(between)
      .at(-1) ?? "";
  const after = text.slice(end, end + 60).split(between)[0] ?? "";
  return label.test(before + text.slice(start, end) + after);
}
