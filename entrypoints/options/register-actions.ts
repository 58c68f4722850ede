import type { RegisterActions } from "../../components/options/register/register-actions.ts";
import { addOptOut, addRecord, importFacts, takeRecordBack } from "../../lib/app/add-entries.ts";
import { findOptOuts, findRecords } from "../../lib/app/find-entries.ts";
import { countData, countUnreadable, eraseData, exportAll, exportList } from "../../lib/app/own-data.ts";
import { saveFile } from "../../lib/platform/save-file.ts";
import { readList } from "../../lib/register/read-list.ts";

/** The register's actions. The page carries them out itself: the background sees the change. */
export const registerActions: RegisterActions = {
  findOptOuts: (query, signal) => findOptOuts(query, Date.now(), signal),
  findRecords: (query, signal) => findRecords(query, Date.now(), signal),
  addOptOut: (row) => addOptOut(row),
  addRecord: (row) => addRecord(row),
  takeRecordBack: (record) => takeRecordBack(record),
  importFile: async (kind, file, onProgress, signal) => {
    const now = Date.now();
    const list = readList(kind, await file.text(), now);
    if (list.faulty > 0) return list;
    return importFacts(list, { now, onProgress, signal });
  },
  exportList: async (kind, form) => {
    const type = form === "csv" ? "text/csv" : "application/jsonl";
    saveFile(`goodsend-${kind}-${today()}.${form}`, await exportList(kind, form), type);
  },
  exportAll: async () => saveFile(`goodsend-${today()}.jsonl`, await exportAll(), "application/jsonl"),
  countData,
  countUnreadable,
  erase: eraseData,
};

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
