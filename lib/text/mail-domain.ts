import { type DomainLines, domainLines } from "./list-source.ts";
import { relayDomains } from "./personal-domains.ts";
import { areSuffixesKnown, hostParts } from "./public-suffix.ts";
import { remembered } from "./remembered.ts";
import { hasLine } from "./sorted-lines.ts";

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
  return lists && areSuffixesKnown() ? kindInLists(domain) : "company";
}

const kindInLists = remembered((domain: string): DomainKind => {
  const registrable = registrableDomain(domain);
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
export function domainLabel(domain: string): string {
  return hostParts(domain).label;
}

/** The domain as registered: `acme.co.uk` of `mail.acme.co.uk`; the domain itself where it has no public suffix. */
export function registrableDomain(host: string): string {
  return hostParts(host).domain || host.toLowerCase();
}
