import type { EntryFault, Imported } from "../../../lib/app/add-entries.ts";
import type { ListedOptOut, ListedRecord } from "../../../lib/app/find-entries.ts";
import type { DataCounts, DataImport } from "../../../lib/app/own-data.ts";
import type { Basis } from "../../../lib/core/relation.ts";
import type { RecordFact } from "../../../lib/register/fact.ts";
import type { ListKind, Row } from "../../../lib/register/list-format.ts";
import type { ListFault } from "../../../lib/register/read-list.ts";

/** What came of an import: what was added, or the lines for which nothing was. */
export type ImportOutcome = Imported | { faults: readonly ListFault[]; faulty: number };

/** What a user can ask of the register. Each rejects with an error that says why it could not be done. */
export interface RegisterActions {
  findOptOuts(query: string, signal: AbortSignal): Promise<ListedOptOut[]>;
  findRecords(query: string, signal: AbortSignal): Promise<ListedRecord[]>;
  addOptOut(row: Row): Promise<EntryFault>;
  addRecord(row: Row & { basis: Basis }): Promise<EntryFault>;
  takeRecordBack(record: RecordFact): Promise<void>;
  /** `onProgress` is told how many entries are written; `signal` stops it with nothing added. */
  importFile(
    kind: ListKind,
    file: File,
    onProgress: (done: number) => void,
    signal: AbortSignal,
  ): Promise<ImportOutcome>;
  exportList(kind: ListKind, form: "csv" | "jsonl"): Promise<void>;
  exportAll(): Promise<void>;
  /** Takes in a file of everything: all of it, or nothing. */
  importAll(file: File): Promise<DataImport>;
  countData(): Promise<DataCounts>;
  countUnreadable(): Promise<number>;
  /** How many findings of each rule the user called wrong. */
  countWrong(): Promise<Readonly<Record<string, number>>>;
  exportWrong(): Promise<void>;
  eraseWrong(): Promise<void>;
  erase(what: "history" | "everything"): Promise<void>;
}

/** What each section on the register is given. */
export interface RegisterPart {
  actions: RegisterActions;
  /** Changes whenever the register does. */
  version: number;
}

/** The words of an error, for a sentence that says why something failed. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
