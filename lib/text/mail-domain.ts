import { disposableEmailBlocklistSet } from "disposable-email-domains-js";
import providers from "email-providers/all.json" with { type: "json" };
import { getDomain, getDomainWithoutSuffix } from "tldts-icann";
import { morePersonalDomains, relayDomains } from "./personal-domains.ts";
import { remembered } from "./remembered.ts";

/** What kind of mailbox a domain holds; `company` is every domain that no list names. */
export type DomainKind = "personal" | "relay" | "disposable" | "company";

const relays = new Set(relayDomains);
let personal: Set<string> | undefined;
let disposable: Set<string> | undefined;

/**
 * The kind of a mail domain, by the lists of `email-providers` and `disposable-email-domains-js`
 * and our supplement. A subdomain counts as its registrable domain, unless a list names it.
 */
export const kindOfDomain = remembered((domain: string): DomainKind => {
  const registrable = getDomain(domain) ?? domain;
  personal ??= new Set([...providers, ...morePersonalDomains]);
  disposable ??= disposableEmailBlocklistSet();
  for (const name of [domain, registrable]) {
    if (relays.has(name)) return "relay";
    if (disposable.has(name)) return "disposable";
    if (personal.has(name)) return "personal";
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
