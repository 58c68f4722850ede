import { countEvents, countFacts, documentsAfter, eraseStores } from "../platform/fact-store.ts";
import type { Fact } from "../register/fact.ts";
import { type ListKind, rowOf } from "../register/list-format.ts";
import { writeList } from "../register/read-list.ts";
import { noteInAudit } from "./audit.ts";
import { allFacts } from "./register.ts";

/** How much is recorded on this machine. */
export interface DataCounts {
  optOuts: number;
  records: number;
  /** Entries of the sending history. */
  events: number;
}

/** Counts what is recorded. */
export async function countData(): Promise<DataCounts> {
  const [optOuts, records, events] = await Promise.all([countFacts("opt-out"), countFacts("record"), countEvents()]);
  return { optOuts, records, events };
}

/** How many entries of the register this version cannot read. It looks at each of them. */
export async function countUnreadable(): Promise<number> {
  let count = 0;
  for await (const { unreadable } of allFacts()) count += unreadable.length;
  return count;
}

/** The opt-outs or the records as a file that can be imported again. Records that were taken back are left out. */
export async function exportList(kind: ListKind, form: "csv" | "jsonl"): Promise<string> {
  const wanted = kind === "opt-outs" ? "opt-out" : "record";
  const kept: Extract<Fact, { kind: "opt-out" | "record" }>[] = [];
  const gone = new Set<string>();
  for await (const { facts } of allFacts()) {
    for (const fact of facts) {
      if (fact.kind === "void") gone.add(fact.of);
      else if (fact.kind === wanted) kept.push(fact);
    }
  }
  return writeList(kept.filter(({ id }) => !gone.has(id)).map(rowOf), form);
}

/** Everything that is recorded, as it is stored, a line of JSON for each document. */
export async function exportAll(): Promise<string> {
  const lines: string[] = [];
  for (const store of ["facts", "events"] as const) {
    for (let after = 0; ; ) {
      const documents = await documentsAfter(store, after, 5000);
      const last = documents.at(-1);
      if (!last) break;
      after = last.seq;
      for (const { seq: _, ...document } of documents) lines.push(`${JSON.stringify({ store, ...document })}\n`);
    }
  }
  return lines.join("");
}

/** Erases what was sent, and with `everything` opt-outs and records too. The audit says that it was done, not what it was. */
export async function eraseData(what: "history" | "everything"): Promise<void> {
  await eraseStores(what === "history" ? ["events"] : ["facts", "events"]);
  await noteInAudit({ kind: "erased", what });
}
