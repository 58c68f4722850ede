import type { Body, Link } from "../core/draft.ts";
import type { Mark } from "./mark.ts";
import { oncePerBody } from "./once-per-body.ts";
import { overlaps } from "./pattern.ts";
import { readingOf } from "./reading.ts";

/** All links of a body in the order of the text, with those that stand there as bare web or mail addresses. */
export const findLinks = oncePerBody((body: Body): Link[] => {
  const links = [...body.links].sort(inOrder);
  const bare: Link[] = [];
  let next = 0;
  const { text, marksOf } = readingOf(body);
  for (const { kind, at } of marksOf("url", "mail")) {
    while ((links[next]?.at[1] ?? Number.POSITIVE_INFINITY) <= at[0]) next++;
    const link = links[next];
    if (!link || !overlaps(link.at, at)) bare.push(bareLink(text, kind, at));
  }
  return [...links, ...bare].sort(inOrder);
});

function inOrder(a: Link, b: Link): number {
  return a.at[0] - b.at[0];
}

function bareLink(text: string, kind: Mark["kind"], [start, end]: Link["at"]): Link {
  const from = kind === "mail" && /mailto:$/i.test(text.slice(Math.max(0, start - 7), start)) ? start - 7 : start;
  // "mailto:a@b.example?subject=stop" goes on behind the address.
  const query = from < start ? (/^\?[^\s<>"')\]]{1,500}/.exec(text.slice(end, end + 500))?.[0].length ?? 0) : 0;
  const address = text.slice(from, end + query);
  return { text: address, href: hrefOf(address), at: [from, end + query] };
}

function hrefOf(address: string): string {
  if (/^www\./i.test(address)) return `https://${address}`;
  return /^(?:https?:|mailto:)/i.test(address) ? address : `mailto:${address}`;
}
