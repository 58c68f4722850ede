import { addressParser } from "postal-mime";
import type { Address } from "../core/draft.ts";

/** What a header's addresses came to. */
export interface ParsedAddresses {
  addresses: Address[];
  /** Parts that hold no address, as written. */
  unresolved: string[];
}

const mailbox = /^[^\s@<>,;]+@[^\s@<>,;]+$/;

/** Parses header values such as `"Doe, Jane" <jane@acme.com>, Team: a@b.c;` (RFC 5322 names, comments, groups). */
export function parseAddresses(values: readonly string[]): ParsedAddresses {
  const parsed: ParsedAddresses = { addresses: [], unresolved: [] };
  for (const value of values) {
    for (const entry of addressParser(value)) {
      const members = entry.group ?? [entry];
      if (members.length === 0) parsed.unresolved.push(entry.name);
      for (const { address, name } of members) {
        if (mailbox.test(address)) parsed.addresses.push({ email: address, ...(name !== "" && { name }) });
        else parsed.unresolved.push([name, address].filter((part) => part !== "").join(" ") || value);
      }
    }
  }
  return parsed;
}
