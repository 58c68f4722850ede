import type { Basis } from "../core/relation.ts";
import type { AuditEvent } from "../register/audit-entry.ts";
import type { RecordFact } from "../register/fact.ts";
import type { ListedFact, ListKind, Row, RowFault } from "../register/list-format.ts";
import { readRow } from "../register/list-format.ts";
import type { ReadList } from "../register/read-list.ts";
import { liftedBy } from "../register/suppression.ts";
import { recordWithOptOuts } from "./record-opt-outs.ts";
import { factsUnder, type NewFact, recordFacts } from "./register.ts";

/** What came of adding an entry: `undefined` where it is written down, else what is wrong with it. */
export type EntryFault = RowFault | undefined;

/** Puts somebody on the list of opt-outs. */
export async function addOptOut(row: Row, now = Date.now()): Promise<EntryFault> {
  return addRow("opt-outs", { source: "typed", ...row }, now);
}

/** Writes down why mail may be sent to somebody. */
export async function addRecord(row: Row & { basis: Basis }, now = Date.now()): Promise<EntryFault> {
  return addRow("records", row, now);
}

/** Takes back a record that was made by mistake. */
export async function takeRecordBack({ id, key, subject }: RecordFact, now = Date.now()): Promise<void> {
  const about = { key, ...(subject && { subject }), at: now, recordedAt: now, by: "" };
  await recordFacts([{ ...about, kind: "void", of: id }]);
}

/** What came of an import: how many entries were new, and how many were there already. */
export interface Imported {
  added: number;
  known: number;
}

/** Adds what a list tells, all or nothing. An opt-out without a date adds nothing where the list has one that holds. */
export async function importFacts(
  { facts, undated }: Pick<ReadList, "facts" | "undated">,
  { now = Date.now(), ...options }: { now?: number; onProgress?: (done: number) => void; signal?: AbortSignal } = {},
): Promise<Imported> {
  const known = await keysOptedOut(
    [...undated].flatMap((at) => facts[at]?.key ?? []),
    now,
  );
  const fresh = facts.filter(({ key }, at) => !(undated.has(at) && known.has(key)));
  const added = await recordWithOptOuts(
    fresh.map((fact) => written(fact, now)),
    now,
    { ...options, ...telling(fresh) },
  );
  return { added, known: facts.length - added };
}

async function keysOptedOut(keys: readonly string[], now: number): Promise<Set<string>> {
  const { facts } = await factsUnder(keys);
  const holding = facts.filter((fact) => fact.kind === "opt-out" && !liftedBy(fact, facts, now));
  return new Set(holding.map(({ key }) => key));
}

async function addRow(kind: ListKind, row: Row, now: number): Promise<EntryFault> {
  const read = readRow(kind, row, now);
  if (read.fault) return read.fault;
  await recordWithOptOuts([written(read.fact, now)], now, telling([read.fact]));
  return undefined;
}

function written(fact: ListedFact, now: number): NewFact {
  return { ...fact, recordedAt: now, by: "" };
}

/** What the audit is told of what is added. */
function telling([first]: readonly ListedFact[]): { tells?: (count: number) => AuditEvent } {
  if (!first) return {};
  return {
    tells: (count) =>
      first.kind === "opt-out"
        ? { kind: first.kind, source: first.source, count }
        : { kind: first.kind, basis: first.basis, count },
  };
}
