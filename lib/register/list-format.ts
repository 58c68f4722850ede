import { type Basis, bases } from "../core/relation.ts";
import { type Fact, optOutSources } from "./fact.ts";
import { readSubject, type SubjectFault } from "./subject.ts";

/** What a list holds. */
export type ListKind = "opt-outs" | "records";

/** A line of a list by the names of its columns, as text. */
export type Row = Readonly<Partial<Record<Column, string>>>;

export const columns = [
  "address",
  "date",
  "source",
  "basis",
  "evidence",
  "scope",
  "expires",
  "note",
  "country",
] as const;
export type Column = (typeof columns)[number];

/** What is wrong with a line. */
export type RowFault = SubjectFault | "date" | "noDate" | "expires" | "basis" | "source" | "country" | "wide" | "long";

/** A fact as a line tells it, without who wrote it down and when. */
export type ListedFact =
  | Omit<Extract<Fact, { kind: "opt-out" }>, "id" | "recordedAt" | "by">
  | Omit<Extract<Fact, { kind: "record" }>, "id" | "recordedAt" | "by">;

/** Names by which lists of other programs call our columns. */
const otherNames: Readonly<Record<string, Column>> = {
  email: "address",
  "e-mail": "address",
  "email address": "address",
  mail: "address",
  domain: "address",
  subject: "address",
  at: "date",
  "opted out": "date",
  "unsubscribed at": "date",
  unsubscribe_time: "date",
  unsub_time: "date",
  optout_time: "date",
  created: "date",
  created_at: "date",
  timestamp: "date",
  reason: "note",
  notes: "note",
  comment: "note",
  expiry: "expires",
  "valid until": "expires",
};

/** Where the sun rises earlier it is tomorrow already; ms. */
const dayAhead = 86_400_000;

/** Which of our columns a heading means; `undefined` for one that we have no use for. */
export function columnNamed(heading: string): Column | undefined {
  const name = heading.trim().toLowerCase();
  return columns.find((column) => column === name) ?? otherNames[name];
}

/**
 * Reads one line of a list.
 * @param now in ms since the epoch; an opt-out without a date counts from then
 */
export function readRow(
  kind: ListKind,
  row: Row,
  now: number,
): { fact: ListedFact; fault?: undefined } | { fault: RowFault; value: string } {
  const written = unquoted(row.address);
  const subject = readSubject(written);
  if ("fault" in subject) return { fault: subject.fault, value: written };
  const at = row.date ? timeOf(row.date) : undefined;
  if (row.date && (at === undefined || at > now + dayAhead)) return { fault: "date", value: row.date };
  const country = row.country?.trim().toUpperCase();
  if (country && !/^[A-Z]{2}$/.test(country)) return { fault: "country", value: row.country ?? "" };
  const long = [row.note, row.evidence, row.scope].find((text) => (text?.length ?? 0) > 2000);
  if (long !== undefined) return { fault: "long", value: long };
  const about = { key: subject.key, subject: subject.key, ...(country && { country }) };
  if (kind === "opt-outs") {
    const source = row.source ? optOutSources.find((each) => each === row.source?.trim().toLowerCase()) : "import";
    const note = unquoted([row.note, source ? "" : row.source].filter(Boolean).join(" · "));
    return { fact: { ...about, kind: "opt-out", at: at ?? now, source: source ?? "import", ...(note && { note }) } };
  }
  if (subject.kind === "subdomains") return { fault: "wide", value: written };
  if (at === undefined) return { fault: "noDate", value: "" };
  const basis = basisOf(row.basis);
  if (!basis) return { fault: "basis", value: row.basis ?? "" };
  const expires = row.expires?.trim();
  if (expires && timeOf(expires) === undefined) return { fault: "expires", value: expires };
  const [evidence, scope] = [unquoted(row.evidence ?? row.note), unquoted(row.scope)];
  return {
    fact: {
      ...about,
      kind: "record",
      at,
      basis,
      ...(evidence && { evidence }),
      ...(scope && { scope }),
      ...(expires && { expires: expires.slice(0, 10) }),
    },
  };
}

/** A fact as a line of a list; the opposite of `readRow`. */
export function rowOf(fact: Extract<Fact, { kind: "opt-out" | "record" }>): Row {
  const date = new Date(fact.at).toISOString();
  const row: Row = { address: fact.subject ?? fact.key, date, ...(fact.country && { country: fact.country }) };
  if (fact.kind === "opt-out") return { ...row, source: fact.source, ...(fact.note && { note: fact.note }) };
  const { basis, evidence, scope, expires } = fact;
  return { ...row, basis, ...(evidence && { evidence }), ...(scope && { scope }), ...(expires && { expires }) };
}

function basisOf(written: string | undefined): Basis | undefined {
  const name = written?.trim().toLowerCase().replace(/[ _]+/g, "-");
  return bases.find((basis) => basis === name) ?? (name === "published-address" ? "published" : undefined);
}

/** A day, or a day and time with its zone, in ISO 8601. */
function timeOf(written: string): number | undefined {
  const text = written.trim();
  if (!/^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:?\d{2}))?$/.test(text))
    return undefined;
  const time = Date.parse(text.replace(" ", "T"));
  const isDay = new Date(Date.parse(text.slice(0, 10))).toISOString().slice(0, 10) === text.slice(0, 10);
  return Number.isNaN(time) || !isDay || time < 0 ? undefined : time;
}

/** A text without the apostrophe by which a spreadsheet is kept from running it. */
function unquoted(text = ""): string {
  return text.trim().replace(/^'(?=[=+\-@])/, "");
}
