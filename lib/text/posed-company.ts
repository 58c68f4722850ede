import { type Address, domainOf, type Recipient } from "../core/draft.ts";
import { keyOf } from "./brand.ts";
import { domainLabel, isPersonalDomain, registrableDomain } from "./mail-domain.ts";
import { remembered } from "./remembered.ts";

/** Who the sender might pose as. */
export interface Companies {
  recipients: readonly Recipient[];
  /** The sender's own company, as configured; empty where it is not. */
  name: string;
  domains: readonly string[];
}

/** Names shorter than this are parts of too many others. */
const shortest = 4;

/** Departments that write to everybody in a company. */
const departments =
  /^(?:it|hr|helpdesk|help|desk|support|service|team|admin|administrator|payroll|accounts?|accounting|finance|security|office|ceo|cfo|management|mail|webmail|postmaster|personal|personalabteilung|buchhaltung|rh|informatique|sistemas|soporte|suporte|ti|edv|department|dept|portal|notifications?|no|reply|noreply|internal|intern)$/;

/**
 * The company that the sender's name claims and the address does not belong to: the recipient's own, as in
 * "Globex IT" to `anna@globex.example`, or the configured one, written from a foreign domain.
 */
export function posedCompany(from: Address, { recipients, name, domains }: Companies): string | undefined {
  const words = (from.name ?? "").split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  if (words.length === 0 || words.length > 8) return undefined;
  const own = registrableDomain(domainOf(from.email));
  const isConfigured = domains.length > 0 && name.length >= shortest;
  if (isConfigured && !domains.some((domain) => registrableDomain(domain) === own) && names(words, name)) return name;
  for (const { email } of recipients) {
    const theirs = registrableDomain(domainOf(email));
    const label = domainLabel(theirs);
    if (theirs === own || label.length < shortest || label === domainLabel(own) || isPersonalDomain(theirs)) continue;
    if (names(words, label)) return theirs;
  }
  return undefined;
}

/** Whether the words say a company's name, and otherwise departments only. */
function names(words: readonly string[], company: string): boolean {
  const others = words.filter((word) => !departments.test(word.toLowerCase()));
  return keyOfName(others.join("")) === keyOfName(company);
}

/** Asked at each keystroke, of the same few names. */
const keyOfName = remembered(keyOf);
