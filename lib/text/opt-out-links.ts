import type { Link, Span } from "../core/draft.ts";
import { overlaps } from "./pattern.ts";

/** Targets that name an opt-out, in the words of many languages and of the services that send mail. */
const optOutHref =
  /unsub|opt-?_?out|[/=.?&_-](?:remove(?:me)?|removal|unlist|delist|nomail|nothanks)(?:\.\w{3,4})?(?:[/?&#]|$)|list-manage\.com\/(?:unsub|profile)|abmeld|abbestell|austrag|desinscri|desabon|desuscri|descadastr|\bbaja\b|disiscri|cancellati|uitschrij|afmeld|avprenum|avmeld|wypis|odhlas|leiratkoz|dezabon|email-?preferences|subject=(?:remove|stop|no-?more|off|delete|cancel|out|leave|take)/i;

/** Header lines that speak to mail programs, not to the reader. */
const headerName =
  /(?:^|[>\s])(?:x-)?(?:list-(?:unsubscribe|id|help|subscribe|post|owner|archive)|(?:[a-z]{1,20}-)?unsubscribe(?:-(?:web|url|link))?(?=-post:|:[ \t]*<))(?:-post)?:/gi;

/** A header holds addresses in angle brackets, and so few letters beside them at most. */
const mostBesideAddresses = 60;

/** No header line is longer than this, in UTF-16 units. */
const longestHeader = 1200;

/** Whether the target of a link says that it leads to an opt-out. */
export function leadsToOptOut({ href }: Link): boolean {
  return optOutHref.test(href);
}

/**
 * Whether `at` stands in a copied mail header, such as "List-Unsubscribe:", on a line that goes on with one, or in
 * the end of one whose name was cut off.
 */
export function isInHeader(text: string, [start, end]: Span): boolean {
  const before = text.slice(Math.max(0, start - longestHeader), start);
  // Asked of each wish at each keystroke: most mails hold none of the signs of a header.
  if (before.endsWith("<") && />,\s{1,8}<$/.test(before)) return true;
  const after = text.slice(end, end + 240);
  if (after.includes(">") && /^[^<>\s]{0,200}>,?\s{1,8}(?:<|(?:x-)?list-[a-z]{2,12}:)/i.test(after)) return true;
  if (!before.includes(":")) return false;
  const line = before.lastIndexOf("\n");
  if (endsInHeader(before.slice(line + 1))) return true;
  const last = before.slice(before.lastIndexOf("\n", line - 1) + 1, line).trimEnd();
  return line >= 0 && last.endsWith(",") && endsInHeader(last);
}

function endsInHeader(line: string): boolean {
  if (!line.includes(":")) return false;
  const name = [...line.matchAll(headerName)].at(-1);
  if (!name) return false;
  const rest = line.slice(name.index + name[0].length).replace(/<[^<>]{0,1000}>?/g, "");
  return rest.length <= mostBesideAddresses;
}

/** The link in the sentence of a wish, else the one that follows within a line's length. */
export function linkOfWish(at: Span, sentence: Span, links: readonly Link[]): Link | undefined {
  const inside = links.filter((link) => overlaps(link.at, sentence));
  return (
    inside.find((link) => link.at[1] > at[0]) ??
    inside.at(-1) ??
    links.find((link) => link.at[0] >= at[1] && link.at[0] - sentence[1] <= 40)
  );
}
