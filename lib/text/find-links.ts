import type { Body, Link } from "../core/draft.ts";
import { oncePerBody } from "./once-per-body.ts";
import { ownText } from "./own-text.ts";
import { matchesOf, overlaps } from "./pattern.ts";

/** What every web or mail address has in it. */
const hasAddress = /@|:\/\/|mailto:|www\./i;

const bareAddress =
  /(?<![\p{L}\p{N}@])(?:(?:https?:\/\/|mailto:|www\.)[^\s<>"'()[\]{}]{3,2000}|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4})/giu;

/** All links of a body in the order of the text, with those that stand there as bare web or mail addresses. */
export const findLinks = oncePerBody((body: Body): Link[] => {
  const links = [...body.links].sort(inOrder);
  const bare: Link[] = [];
  let next = 0;
  const text = ownText(body);
  for (const match of hasAddress.test(text) ? matchesOf(bareAddress, text) : []) {
    const address = match[0].replace(/[.,;:!?]+$/, "");
    const at = [match.index, match.index + address.length] as const;
    while ((links[next]?.at[1] ?? Number.POSITIVE_INFINITY) <= at[0]) next++;
    const link = links[next];
    if (!link || !overlaps(link.at, at)) bare.push({ text: address, href: hrefOf(address), at });
  }
  return [...links, ...bare].sort(inOrder);
});

function inOrder(a: Link, b: Link): number {
  return a.at[0] - b.at[0];
}

function hrefOf(address: string): string {
  if (/^www\./i.test(address)) return `https://${address}`;
  return /^(?:https?:|mailto:)/i.test(address) ? address : `mailto:${address}`;
}
