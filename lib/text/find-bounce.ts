import type { Inbound } from "../core/draft.ts";
import { mailAddresses } from "./mail-addresses.ts";

const reporter = /^(?:mailer-daemon|postmaster|mail-?delivery[\w-]*|microsoftexchange[\w-]*)(?:[+._-]|@|$)/i;
/** Status codes of RFC 3463 and replies of RFC 5321: 5 is for good, 4 for now. */
const forGood = /\b5\.\d{1,3}\.\d{1,3}\b|\b55\d\b/;
const forNow = /\b4\.\d{1,3}\.\d{1,3}\b|\b4[25]\d\b|\bdelay/i;

/**
 * The addresses named in a message of a mail service that says that mail could not be delivered for good; they may
 * be those of the failed mail's recipients. Empty for every other message, and for one that speaks of a delay.
 */
export function addressesInBounce({ from, text }: Inbound): string[] {
  if (!from || !reporter.test(from.email)) return [];
  if (forNow.test(text) && !forGood.test(text)) return [];
  return mailAddresses(text).filter((address) => !reporter.test(address) && address !== from.email.toLowerCase());
}
