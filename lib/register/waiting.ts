import { type Deadline, deadlineOf } from "./deadline.ts";
import type { AskedFact, Fact, OptOutFact } from "./fact.ts";
import { isSettled } from "./suppression.ts";

/** An opt-out that is not yet honoured, and what it waits for. */
export interface Waiting {
  fact: AskedFact | OptOutFact;
  /** `recording`: nobody has put it on the list. `sharing`: the team has not been told. */
  waitsFor: "recording" | "sharing";
  due: Deadline;
  isOverdue: boolean;
}

export interface Clock {
  /** In ms since the epoch. */
  now: number;
  /** Calendar days that the policy allows. */
  policyDays: number;
  /** Whether a fact still has to reach the team; never, where there is no team. */
  isUnshared(fact: OptOutFact): boolean;
}

/** Opt-outs that wait for something, the most urgent first. Those that wait for nothing are honoured. */
export function waitingIn(facts: readonly Fact[], { now, policyDays, isUnshared }: Clock): Waiting[] {
  const open = facts.flatMap((fact): Omit<Waiting, "due" | "isOverdue">[] => {
    if (fact.kind === "asked") return isSettled(fact, facts) ? [] : [{ fact, waitsFor: "recording" }];
    if (fact.kind === "opt-out" && isUnshared(fact)) return [{ fact, waitsFor: "sharing" }];
    return [];
  });
  return open
    .map((entry) => {
      const due = deadlineOf(entry.fact.at, policyDays, entry.fact.country);
      return { ...entry, due, isOverdue: due.at < now };
    })
    .sort((a, b) => a.due.at - b.due.at);
}
