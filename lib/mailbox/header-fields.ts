import type { Address, Recipient, RecipientLine } from "../core/draft.ts";
import { empty, type Field, found, missing, unresolved } from "../core/field.ts";
import { parseAddresses } from "./addresses.ts";

/** Header values by line; a line that is absent is not known. */
export type RecipientValues = Partial<Record<RecipientLine, readonly string[] | undefined>>;

const lines = ["to", "cc", "bcc"] as const;

/** The recipients of all lines together; `whyMissing` is said where none of the lines is there. */
export function recipientsField(values: RecipientValues, whyMissing: string): Field<Recipient[]> {
  if (lines.every((line) => values[line] === undefined)) return missing(whyMissing);
  const recipients: Recipient[] = [];
  const labels: string[] = [];
  for (const line of lines) {
    const parsed = parseAddresses(values[line] ?? []);
    recipients.push(...parsed.addresses.map((address) => ({ ...address, line })));
    labels.push(...parsed.unresolved);
  }
  if (labels.length > 0) return unresolved(recipients, labels);
  return recipients.length > 0 ? found(recipients) : empty();
}

/** The sender; `whyMissing` is said where the header is not there. */
export function senderField(value: string | undefined, whyMissing: string): Field<Address> {
  if (value === undefined) return missing(whyMissing);
  if (value.trim() === "") return empty();
  const [address] = parseAddresses([value]).addresses;
  return address ? found(address) : missing(`the sender ${JSON.stringify(value)} holds no address`);
}
