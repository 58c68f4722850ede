import { isObject } from "../core/json-path.ts";
import type { PolicyInput } from "../core/policy.ts";
import { countsSince, putCounts } from "../platform/count-store.ts";
import type { StoredDocument } from "../platform/fact-blocks.ts";
import { addDocuments, countEvents, countFacts, type DocumentStore, documentsAfter } from "../platform/fact-store.ts";
import { asImported } from "../platform/imported.ts";
import { addLastingIgnore, readLastingIgnores, writeUserPolicy } from "../platform/storage.ts";
import { readUserPolicy } from "../platform/stored-policy.ts";
import { readCounts } from "../register/day-counts.ts";
import { readEvents } from "../register/event.ts";
import { type Fact, readFacts } from "../register/fact.ts";
import { type ListKind, rowOf } from "../register/list-format.ts";
import { writeList } from "../register/read-list.ts";
import { type DataFault, readOwnData, writeOwnData } from "./own-data-file.ts";
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

/** Settings, ignores and everything that is recorded, as the text of a file. Of entries that this version cannot read there is nothing in it. */
export async function exportAll(): Promise<string> {
  const [settings, ignores, facts, events, counts] = await Promise.all([
    readUserPolicy(),
    readLastingIgnores(),
    allDocuments("facts"),
    allDocuments("events"),
    countsSince(""),
  ]);
  return writeOwnData({
    ...(isObject(settings) && { settings }),
    ignores,
    facts: readFacts(facts).facts,
    events: readEvents(events),
    counts: readCounts(counts),
  });
}

/** What came of an import: how much is new, or the lines for which nothing was taken. */
export type DataImport = { added: number; hasSettings: boolean } | { faults: DataFault[]; faulty: number };

/**
 * Takes in such a file: its settings take the place of the user's, all else is added to what is there. With one faulty
 * line nothing is changed.
 * @throws where a store cannot be written
 */
export async function importAll(text: string): Promise<DataImport> {
  const data = readOwnData(text);
  if ("faults" in data) return data;
  const before = new Set((await readLastingIgnores()).map((ignore) => JSON.stringify(ignore)));
  const ignores = data.ignores.filter((ignore) => !before.has(JSON.stringify(ignore)));
  let added = ignores.length;
  added += await addDocuments("facts", data.facts);
  added += await addDocuments("events", data.events.map(asImported));
  added += await putCounts(data.counts.map(asImported));
  for (const ignore of ignores) await addLastingIgnore(ignore);
  // Written by a user as well, and held against the rules above.
  if (data.settings) await writeUserPolicy(data.settings as PolicyInput);
  return { added, hasSettings: data.settings !== undefined };
}

async function allDocuments(store: DocumentStore): Promise<StoredDocument[]> {
  const all: StoredDocument[] = [];
  for (let after = 0; ; ) {
    const documents = await documentsAfter(store, after, 5000);
    const last = documents.at(-1);
    if (!last) return all;
    after = last.seq;
    all.push(...documents);
  }
}
