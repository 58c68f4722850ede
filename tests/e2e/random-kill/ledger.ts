import type { OwnStores } from "../own-stores.ts";

/** What a user did, and what of it they were told is done: that must be there whatever is killed. */
export interface Ledger {
  /** Words of the draft that is open, in order; no word is ever used twice. */
  words: string[];
  /** Subjects of each list of opt-outs; one that was typed is a list of one. */
  lists: { subjects: string[]; isTold: boolean }[];
  /** Names of the company, the newest last; what was told is the last that was. */
  companies: { name: string; isTold: boolean }[];
  /**
   * Presses on Send; mails that went after “Send anyway”; mails that the history must have, and was seen to have: what went
   * just before the whole browser was killed it need not have.
   */
  sent: { pressed: number; overridden: number; due: number; noted: number };
}

export function newLedger(company: string): Ledger {
  return {
    words: [],
    lists: [],
    companies: [{ name: company, isTold: true }],
    sent: { pressed: 0, overridden: 0, due: 0, noted: 0 },
  };
}

/** What is not as it must be, each in a sentence; none where all is well. */
export function faultsOf(stores: OwnStores, { lists, companies, sent }: Ledger): string[] {
  const faults: string[] = [];
  const claim = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  const { facts, audit, broken, company } = stores;
  claim(broken === undefined, `the audit's chain is broken: ${JSON.stringify(broken)}`);
  claim(new Set(facts.map(({ id }) => id)).size === facts.length, "an opt-out is there twice");
  const known = new Set(facts.map(({ subject }) => subject));
  for (const { subjects, isTold } of lists) {
    const there = subjects.filter((subject) => known.has(subject)).length;
    const isWhole = there === subjects.length || (there === 0 && !isTold);
    claim(isWhole, `${there} of ${subjects.length} opt-outs are there${isTold ? ", and were said to be" : ""}`);
  }
  const tried = new Set(lists.flatMap(({ subjects }) => subjects));
  claim(
    [...known].every((subject) => tried.has(subject)),
    "there is an opt-out that nobody asked for",
  );
  const lastTold = companies.findLastIndex(({ isTold }) => isTold);
  claim(
    companies.slice(lastTold).some(({ name }) => name === company),
    `the company is “${company}”, after “${companies[lastTold]?.name}” was saved`,
  );
  const count = (kind: string) => audit.filter((event) => event.kind === kind);
  const told = count("opt-out").reduce((sum, event) => sum + (event.count ?? 0), 0);
  claim(told === facts.length, `the audit tells of ${told} opt-outs, where ${facts.length} are there`);
  const overrides = count("override").length;
  claim(
    overrides >= sent.overridden,
    `${sent.overridden} mails went after “Send anyway”, and the audit tells of ${overrides}`,
  );
  claim(overrides <= sent.pressed, `the audit tells of ${overrides} overrides, after ${sent.pressed} presses`);
  claim(stores.sent >= sent.due, `the history has ${stores.sent} mails, where ${sent.due} went`);
  claim(stores.sent <= sent.pressed, `the history has ${stores.sent} mails, after ${sent.pressed} presses`);
  return faults;
}
