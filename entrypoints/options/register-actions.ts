import type { RegisterActions } from "../../components/options/register/register-actions.ts";
import { addOptOut, addRecord, importFacts, takeRecordBack } from "../../lib/app/add-entries.ts";
import { eraseData } from "../../lib/app/erasure.ts";
import { findOptOuts, findRecords } from "../../lib/app/find-entries.ts";
import { countData, countUnreadable, exportAll, exportList, importAll } from "../../lib/app/own-data.ts";
import { countWrong, exportWrong } from "../../lib/app/wrong-findings.ts";
import { dayOf } from "../../lib/core/day.ts";
import { saveFile } from "../../lib/platform/save-file.ts";
import { eraseWrongFindings } from "../../lib/platform/wrong-store.ts";
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
    saveFile(`goodsend-${kind}-${dayOf(Date.now())}.${form}`, await exportList(kind, form), type);
  },
  exportAll: async () => saveFile(`goodsend-${dayOf(Date.now())}.jsonl`, await exportAll(), "application/jsonl"),
  importAll: async (file) => importAll(await file.text()),
  countData,
  countUnreadable,
  countWrong,
  exportWrong: async () =>
    saveFile(`goodsend-wrong-${dayOf(Date.now())}.jsonl`, await exportWrong(), "application/jsonl"),
  eraseWrong: eraseWrongFindings,
  erase: eraseData,
};
