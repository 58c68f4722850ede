/**
 * Why a mail may be sent: they agreed, they bought, they asked, they publish the address for such mail, they gave a
 * card, somebody named them, or the sender weighed both sides' interests.
 */
export const bases = [
  "consent",
  "customer",
  "inquiry",
  "card",
  "published",
  "referral",
  "legitimate-interest",
] as const;

export type Basis = (typeof bases)[number];

/** What is known of earlier dealings with a recipient. */
export interface Relation {
  basis: Basis;
  /** ISO date on which it came about. */
  date: string;
  /** ISO date of the last day on which it holds, where it ends. */
  expires?: string;
  /** ISO 3166 code of the recipient's country, where the record has one. */
  country?: string;
}

/** Earlier dealings by mail address or domain, lower-case. */
export type Relations = Readonly<Record<string, Relation>>;

/** What is recorded of a recipient, or of everyone at their domain. */
export function relationTo(email: string, relations: Relations): Relation | undefined {
  const address = email.toLowerCase();
  return relations[address] ?? relations[address.slice(address.lastIndexOf("@") + 1)];
}

/** Whether more than `months` lie between two ISO dates. */
export function isOlderThan(date: string, months: number, today: string): boolean {
  const limit = new Date(date);
  limit.setUTCMonth(limit.getUTCMonth() + months);
  return limit.toISOString().slice(0, 10) < today.slice(0, 10);
}
