import { getDomain, getDomainWithoutSuffix } from "tldts-icann";
import { type DomainLines, domainLines } from "./list-source.ts";
import { relayDomains } from "./personal-domains.ts";
import { remembered } from "./remembered.ts";

/** What kind of mailbox a domain holds; `company` is every domain that no list names. */
export type DomainKind = "personal" | "relay" | "disposable" | "company";

const relays = new Set(relayDomains);
let lists: DomainLines | undefined;

/**
 * The kind of a mail domain, by the lists of `email-providers` and `disposable-email-domains-js`
 * and our supplement. A subdomain counts as its registrable domain, unless a list names it.
 */
export function kindOfDomain(domain: string): DomainKind {
  lists ??= domainLines();
  return lists ? kindInLists(domain) : "company";
}

const kindInLists = remembered((domain: string): DomainKind => {
  const registrable = getDomain(domain) ?? domain;
  const { personal = "", disposable = "" } = lists ?? {};
  for (const name of domain === registrable ? [domain] : [domain, registrable]) {
    if (relays.has(name)) return "relay";
    if (hasLine(disposable, name)) return "disposable";
    if (hasLine(personal, name)) return "personal";
  }
  return "company";
});

/** Whether a domain gives mailboxes to anybody, so that it says nothing about a company. */
export function isPersonalDomain(domain: string): boolean {
  return kindOfDomain(domain) !== "company";
}

/** The part of a domain that names its owner: `acme` of `mail.acme.co.uk`; empty where there is none. */
export const domainLabel = remembered((domain: string): string => (getDomainWithoutSuffix(domain) ?? "").toLowerCase());

/** The domain as registered: `acme.co.uk` of `mail.acme.co.uk`; the domain itself where it has no public suffix. */
export const registrableDomain = remembered((host: string): string => (getDomain(host) ?? host).toLowerCase());

/** Whether a line stands among sorted ones: found by halves, as they lie, since a set of them all costs a megabyte. */
function hasLine(lines: string, wanted: string): boolean {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const start = lines.lastIndexOf("\n", (low + high) >> 1);
    const end = lines.indexOf("\n", start + 1);
    const line = lines.slice(start + 1, end);
    if (line === wanted) return true;
    if (line < wanted) low = end;
    else high = start;
  }
  return false;
}
