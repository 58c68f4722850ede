import type { KnownRecipient } from "../core/compose-state.ts";
import type { Draft } from "../core/draft.ts";
import { valueOr } from "../core/field.ts";
import { relationTo } from "../core/relation.ts";
import type { Recalled } from "./recall.ts";

/** What this machine remembers of each recipient of a draft, in their order. */
export function knownRecipients(
  { recipients }: Pick<Draft, "recipients">,
  { suppressions, relations, history }: Pick<Recalled, "suppressions" | "relations" | "history">,
): KnownRecipient[] {
  return valueOr(recipients, []).map(({ email }) => {
    const suppression = suppressions.find((one) => one.email === email && one.state !== "unreadable");
    const lastSent = history.lastSent[email];
    const relation = relationTo(email, relations)?.basis;
    return {
      email,
      ...(lastSent !== undefined && { lastSent }),
      ...(suppression && { optedOut: suppression.date }),
      ...(relation && { relation }),
    };
  });
}
