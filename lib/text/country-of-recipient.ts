import { domainOf, type Inbound } from "../core/draft.ts";
import type { CountryEvidence, RecipientCountry } from "../core/recipient-country.ts";
import { type Relations, relationTo } from "../core/relation.ts";
import { countryNamed } from "./country-names.ts";
import {
  countriesByLanguage,
  countryByCallingCode,
  countryByDomain,
  countryByProvider,
  openDomains,
  privateSuffixes,
  registerSigns,
  weakDomains,
} from "./country-signs.ts";
import { isoCountry } from "./iso-country.ts";
import { isPersonalDomain, registrableDomain } from "./mail-domain.ts";
import { classOfRecipient } from "./recipient-class.ts";

/** What may tell a recipient's country besides the address. */
export interface CountryHints {
  /** The user's own word, by mail address or domain, lower-case. */
  settings: Readonly<Record<string, string>>;
  relations: Relations;
  inbound: Inbound | undefined;
  /** ISO 639-1 code of the draft's language. */
  language: string;
  /** ISO code of the sender's country; empty where it is not configured. */
  seat: string;
}

type Told = Pick<RecipientCountry, "country" | "confidence" | "because">;

/**
 * Where a recipient is thought to be: by the user's word, a record, their domain, the signature of what they wrote,
 * or the language of the draft, in this order.
 */
export function countryOfRecipient(email: string, hints: CountryHints): Omit<RecipientCountry, "jurisdictions"> {
  const address = email.toLowerCase();
  const domain = domainOf(address);
  const told =
    bySetting(address, domain, hints.settings) ??
    byRecord(address, hints.relations) ??
    byDomain(domain) ??
    bySignature(address, hints.inbound) ??
    byLanguage(hints.language, hints.seat) ??
    nothing;
  return { email, ...told, class: classOfRecipient(address) };
}

const nothing: Told = { confidence: "unknown", because: { kind: "none", sign: "" } };

function told(written: string, confidence: Told["confidence"], kind: CountryEvidence["kind"], sign: string): Told {
  return { country: isoCountry(written), confidence, because: { kind, sign } };
}

function bySetting(address: string, domain: string, settings: CountryHints["settings"]): Told | undefined {
  const own = settings[address];
  if (own) return told(own, "explicit", "recipient-setting", address);
  const known = settings[domain] ? domain : registrableDomain(domain);
  const country = settings[known];
  return country ? told(country, "explicit", "domain-setting", known) : undefined;
}

function byRecord(address: string, relations: Relations): Told | undefined {
  const country = relationTo(address, relations)?.country;
  return country ? told(country, "explicit", "record", address) : undefined;
}

/** So many domains are remembered, which is more than a mail has recipients. */
const mostDomains = 500;
const remembered = new Map<string, Told | undefined>();

function byDomain(domain: string): Told | undefined {
  if (remembered.has(domain)) return remembered.get(domain);
  const answer = readDomain(domain);
  if (remembered.size >= mostDomains) remembered.clear();
  remembered.set(domain, answer);
  return answer;
}

function readDomain(domain: string): Told | undefined {
  const provider = countryByProvider.get(registrableDomain(domain));
  if (provider) return told(provider, "low", "provider", domain);
  const top = domain.slice(domain.lastIndexOf(".") + 1);
  if (top === domain || openDomains.includes(top)) return undefined;
  const country = countryByDomain.get(top) ?? (/^[a-z]{2}$/.test(top) ? top.toUpperCase() : undefined);
  if (!country) return undefined;
  if (isPersonalDomain(domain)) return told(country, "low", "provider", domain);
  const isWeak = weakDomains.includes(top) || privateSuffixes.test(domain);
  return told(country, isWeak ? "low" : "high", "domain", `.${top}`);
}

/** A signature stands in the last so many UTF-16 units of a message. */
const signatureLength = 800;
const phone = /(?:\+|\b00)(\d{1,3})[ ./()-]{0,3}\d/g;

function bySignature(address: string, inbound: Inbound | undefined): Told | undefined {
  if (inbound?.from?.email.toLowerCase() !== address) return undefined;
  const signature = inbound.text.slice(-signatureLength);
  for (const piece of signature.split(/[\n,|\u00b7\u2022]/)) {
    const country = countryNamed(piece);
    if (country) return told(country, "low", "address", piece.trim());
  }
  for (const [country, sign] of registerSigns) {
    const match = sign.exec(signature);
    if (match) return told(country, "low", "register", match[0]);
  }
  for (const [, digits = ""] of signature.matchAll(phone)) {
    const code = [3, 2].map((length) => digits.slice(0, length)).find((start) => countryByCallingCode.has(start));
    const country = code && countryByCallingCode.get(code);
    if (country) return told(country, "low", "phone", `+${code}`);
  }
  return undefined;
}

/** Who writes in the language of their own country most likely writes to that country. */
function byLanguage(language: string, seat: string): Told | undefined {
  const countries = countriesByLanguage[language];
  const country = countries?.find((code) => code === seat) ?? countries?.[0];
  return country ? told(country, "low", "language", language) : undefined;
}
