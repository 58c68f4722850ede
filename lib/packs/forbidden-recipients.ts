import { domainOf } from "../core/draft.ts";

/** Whether an entry of `recipients` can be one: an address, or a domain with a dot. */
export function isAddressOrDomain(entry: string): boolean {
  return /^(?:[^\s@]{1,64}@)?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}$/u.test(entry);
}

/** Tells whether an address is among the entries: as such, or by its domain or one above it. */
export function recipientMatcher(entries: readonly string[]): (email: string) => boolean {
  const known = new Set(entries.map((entry) => entry.toLowerCase()));
  return (email) => {
    if (known.has(email.toLowerCase())) return true;
    const labels = domainOf(email).split(".");
    return labels.some((_, first) => known.has(labels.slice(first).join(".")));
  };
}
