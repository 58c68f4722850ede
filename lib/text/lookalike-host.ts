import { distance } from "fastest-levenshtein";
import { type Brand, brandLabels, brandNamed, brandOfHost, isBrandHost } from "./brand.ts";
import { lookOf, readableHost } from "./domain-look.ts";
import { domainLabel, kindOfDomain, registrableDomain } from "./mail-domain.ts";
import { remembered } from "./remembered.ts";

/** A host that passes for another one. */
export interface Lookalike {
  /** Whose it passes for: a brand's name or a domain. */
  of: string;
  /** `letters`: other letters that look the same; `slip`: a letter more, less or other; `part`: the name as one part. */
  how: "letters" | "slip" | "part";
}

/** Labels shorter than this have too many honest neighbours at one letter's distance. */
const leastForSlip = 6;
const leastForTwoSlips = 10;

/** Whose host a web or mail host passes for: a brand's, or one of `others`, such as the recipient's company. */
export function lookalikeOf(host: string, others: readonly string[]): Lookalike | undefined {
  const readable = readableHost(host);
  const label = labelOf(host, readable);
  return label === "" ? undefined : (ofOthers(readable, label, others) ?? brandLike(host));
}

/** The part of a host that names its owner, made readable; empty where there is none. */
function labelOf(host: string, readable: string): string {
  const registrable = registrableDomain(readable);
  return domainLabel(host) === "" ? "" : registrable.slice(0, registrable.indexOf("."));
}

const brandLike = remembered((host: string): Lookalike | undefined => {
  const readable = readableHost(host);
  return brandOfHost(host) ? undefined : ofBrand(readable, labelOf(host, readable));
});

function ofOthers(host: string, label: string, others: readonly string[]): Lookalike | undefined {
  const registrable = registrableDomain(host);
  for (const other of others) {
    const theirs = registrableDomain(other);
    const name = domainLabel(other);
    if (registrable === theirs || label === name || name.length < 5 || kindOfDomain(theirs) !== "company") continue;
    if (lookOf(label) === lookOf(name)) return { of: theirs, how: "letters" };
    if (isSlip(label, name)) return { of: theirs, how: "slip" };
  }
  return undefined;
}

function ofBrand(host: string, label: string): Lookalike | undefined {
  const labels = brandLabels();
  const exact = labels.get(label);
  // The same name under another country's suffix is not ours to judge.
  if (exact) return undefined;
  const look = lookOf(label);
  const same = labels.get(look);
  if (same) return isBrandHost(same, host) ? undefined : { of: same.name, how: "letters" };
  const hyphened = label.split("-").map(lookOf);
  for (const part of host.split(/[.-]/).map(lookOf)) {
    const brand = brandOfPart(part);
    if (brand && isPart(part, host, hyphened, brand) && !isBrandHost(brand, host))
      return { of: brand.name, how: "part" };
  }
  if (label.length < leastForSlip - 1 || isWordOfItsOwn(label)) return undefined;
  for (const [name, brand] of labels) {
    if (isSlip(label, name) && !isBrandHost(brand, host)) return { of: brand.name, how: "slip" };
  }
  return undefined;
}

/** Names that are common words prove nothing as a part of a longer host. */
const commonParts = new Set(
  "discover target stake ledger orange phantom exodus square shopify slack discord claro outlook chase fidelity windows office live bund post steam hermes saturn robinhood capitalone nationwide halifax truist optimum telegram messenger amazonaws googleapis sparkasse volksbank salesforce hubspot zendesk atlassian github cloudflare wordpress squarespace mailchimp esfera caixa inter progressive southwest delta emirates shell penny jumbo action subway curve polygon optimism stellar ripple".split(
    " ",
  ),
);

/**
 * Short names that are nothing else: "dhl-zoll.com" passes for the carrier's, where "ups-service.com" may sell batteries.
 * Where a mail names the brand itself, `borrowedHost` takes any name of a brand.
 */
const shortParts: ReadonlyMap<string, string> = new Map(
  ["DHL", "DPD", "USPS", "HMRC", "BBVA"].map((name) => [name.toLowerCase(), name]),
);

function brandOfPart(part: string): Brand | undefined {
  return brandLabels().get(part) ?? brandNamed(shortParts.get(part) ?? "")?.brand;
}

function isPart(name: string, host: string, hyphened: readonly string[], brand: Brand): boolean {
  if (commonParts.has(name) || (name.length < 5 && !shortParts.has(name))) return false;
  // "paypal.acme.com" may be a page of Acme's; "paypal.com.acme.com" and "paypal-login.com" are not.
  return hyphened.includes(name) || host.includes(`${[...brand.domains][0]}.com`);
}

function isSlip(label: string, name: string): boolean {
  if (name.length < leastForSlip || Math.abs(label.length - name.length) > 1 || label[0] !== name[0]) return false;
  const most = name.length >= leastForTwoSlips ? 2 : 1;
  const apart = distance(label, name);
  return apart > 0 && apart <= most;
}

/** Honest names one letter away from a brand's. */
function isWordOfItsOwn(label: string): boolean {
  return neighbours.has(label);
}

const neighbours = new Set(
  "goggle google apples netflex stripes vernon amazone amazons discovery revolt spotlight merchant hermans claris orangeline strata strator steady postnet carrefours correo correios barclay lloyd hetzner metamark adobes fidelio vodacom bouygues rakutan telecom telekoms poster postman walmarts targets dropboxer binances unicredits".split(
    " ",
  ),
);
