import { type Body, domainOf, type Link } from "../core/draft.ts";
import { type Brand, brandOfHost, isBrandHost } from "./brand.ts";
import { findLinks } from "./find-links.ts";
import { type LinkRisk, linkRisk, type WebTarget, webTarget } from "./link-risk.ts";
import { type Lookalike, lookalikeOf } from "./lookalike-host.ts";
import { registrableDomain } from "./mail-domain.ts";
import { oncePerBody } from "./once-per-body.ts";

/** A link to a web page, with its target taken apart. */
export interface WebLink {
  link: Link;
  target: WebTarget;
}

/** More links than these say nothing new. */
const mostLinks = 60;

/** The links of a body that lead to web pages, without those to the well-known sites that footers name. */
export const webLinks = oncePerBody((body: Body): readonly WebLink[] => {
  const found: WebLink[] = [];
  for (const link of findLinks(body)) {
    const target = webTarget(link.href);
    if (target && !isFooterSite(target.host)) found.push({ link, target });
    if (found.length === mostLinks) break;
  }
  return found;
});

/** The first link that hides its page by its form alone. */
export function riskyLink(body: Body): { link: WebLink; risk: LinkRisk } | undefined {
  for (const link of webLinks(body)) {
    const risk = linkRisk(link.target);
    if (risk) return { link, risk };
  }
  return undefined;
}

/** The first link whose host passes for another's. */
export function lookalikeLink(body: Body, others: readonly string[]): { link: WebLink; like: Lookalike } | undefined {
  for (const link of webLinks(body)) {
    const like = lookalikeOf(link.target.host, others);
    if (like) return { link, like };
  }
  return undefined;
}

/** Whether a mail has links to pages, and all of them lead away from the domain of `email`. */
export function allLeadAway(body: Body, email: string): boolean {
  const own = registrableDomain(domainOf(email));
  const links = webLinks(body);
  return links.length > 0 && links.every(({ target }) => registrableDomain(target.host) !== own);
}

/** Whether a link leads to one of the brand's own pages. */
export function leadsToBrand(body: Body, brand: Brand): boolean {
  return webLinks(body).some(({ target }) => isBrandHost(brand, target.host));
}

const footerBrands = new Set(["Meta Business", "LinkedIn", "Twitter", "TikTok", "YouTube", "Avast"]);
const footerHosts =
  /(?:^|\.)(?:pinterest\.[a-z.]{2,6}|w3\.org|apple\.com|play\.google\.com|fonts\.googleapis\.com|maps\.google\.com)$/;

function isFooterSite(host: string): boolean {
  if (footerHosts.test(host)) return true;
  const brand = brandOfHost(host);
  return brand !== undefined && footerBrands.has(brand.name);
}
