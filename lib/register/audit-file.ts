import Papa from "papaparse";
import type { AuditEntry } from "./audit-entry.ts";

/** The audit as a file: a line of JSON or of CSV for each entry, with the hashes by which others can check it. */
export function auditFile(entries: readonly AuditEntry[], form: "jsonl" | "csv"): string {
  if (form === "jsonl") return entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");
  const rows = entries.map(({ seq, at, event: { kind, ...details }, previous, hash }) => [
    seq,
    new Date(at).toISOString(),
    kind,
    JSON.stringify(details),
    previous,
    hash,
  ]);
  const fields = ["seq", "at", "kind", "details", "previous", "hash"];
  // A cell that a spreadsheet would run as a formula begins with an apostrophe.
  return `${Papa.unparse({ fields, data: rows }, { escapeFormulae: true })}\r\n`;
}
