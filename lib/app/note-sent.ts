import type { ComposeState } from "../core/compose-state.ts";
import type { Policy } from "../core/policy.ts";
import { readersOf } from "./mail-keys.ts";
import { noteCounts } from "./note-counts.ts";
import { addEvents, type NewEvent } from "./register.ts";
import { loudRules } from "./send-at-hand.ts";

/**
 * Notes that a draft was sent as it was judged last: when, by whom, to whom as keyed hashes, with what verdict, which rules
 * were overridden, and what its text is like. A mail that is taken back and sent again on the same day counts once.
 */
export async function noteSent(state: ComposeState, policy: Policy, now: number): Promise<void> {
  const readers = await readersOf(state.recipients, policy);
  if (readers.length === 0) return;
  const people = readers.map(({ person, company }) => ({ person, ...(company && { company }) }));
  const { status, findings, fingerprint } = state.verdict;
  const event: NewEvent["event"] = {
    kind: "sent",
    at: now,
    keys: [...new Set(people.flatMap(({ person, company }) => (company ? [person, company] : [person])))],
    people,
    from: state.from,
    status,
    rules: loudRules(findings),
    likeness: state.likeness,
  };
  const isNew = (await addEvents([{ event, madeOf: ["sent", Math.floor(now / 86_400_000), fingerprint] }])) > 0;
  if (isNew) await noteCounts("overridden", event.rules, now);
}
