import Papa from "papaparse";
import {
  type Column,
  columnNamed,
  columns,
  type ListedFact,
  type ListKind,
  type Row,
  type RowFault,
  readRow,
} from "./list-format.ts";
import { readSubject } from "./subject.ts";

/** A line that cannot be taken. `value` is what stands there, cut short. */
export interface ListFault {
  /** Counts from 1, as editors do. */
  line: number;
  fault: RowFault | "quotes" | "json" | "noAddressColumn";
  value: string;
}

/** A list as far as it could be read. With a single fault nothing of it may be used. */
export interface ReadList {
  facts: ListedFact[];
  /** Places in `facts` whose line gave no date. */
  undated: Set<number>;
  faults: ListFault[];
  /** How many lines are wrong; more than `faults` names. */
  faulty: number;
}

/** So many faults are named; who has more mends these first. */
const mostFaults = 100;

interface Line {
  line: number;
  row: Row;
}

/** Reads a list in CSV (comma, semicolon or tab; with or without headings) or in JSONL. Never throws. */
export function readList(kind: ListKind, text: string, now: number): ReadList {
  const list: ReadList = { facts: [], undated: new Set(), faults: [], faulty: 0 };
  const refuse = (fault: ListFault) => {
    list.faulty++;
    if (list.faults.length < mostFaults) list.faults.push({ ...fault, value: fault.value.slice(0, 80) });
  };
  const content = text.startsWith("\ufeff") ? text.slice(1) : text;
  const lines = /^\s*\{/.test(content) ? linesOfJson(content, refuse) : linesOfCsv(content, refuse);
  for (const { line, row } of lines) {
    const read = readRow(kind, row, now);
    if (read.fault) {
      refuse({ line, ...read });
      continue;
    }
    if (!row.date) list.undated.add(list.facts.length);
    list.facts.push(read.fact);
  }
  return list;
}

function linesOfJson(text: string, refuse: (fault: ListFault) => void): Line[] {
  return text.split("\n").flatMap((written, index): Line[] => {
    if (written.trim() === "") return [];
    const line = index + 1;
    const object = parsed(written);
    if (!object) {
      refuse({ line, fault: "json", value: written });
      return [];
    }
    return [{ line, row: rowFrom(Object.entries(object)) }];
  });
}

function parsed(written: string): object | undefined {
  try {
    const value: unknown = JSON.parse(written);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function linesOfCsv(text: string, refuse: (fault: ListFault) => void): Line[] {
  const { data, errors } = Papa.parse<string[]>(text, { delimitersToGuess: [",", ";", "\t"], header: false });
  const starts = lineNumbers(data);
  // Of the parser's complaints only a quotation mark without its fellow is one of ours.
  for (const { type, row = 0 } of errors) {
    if (type === "Quotes") refuse({ line: starts[row] ?? 1, fault: "quotes", value: (data[row] ?? []).join(" ") });
  }
  const broken = new Set(errors.filter(({ type }) => type === "Quotes").map(({ row }) => row));
  const first = data.findIndex((cells) => !isBlank(cells));
  const headings = (data[first] ?? []).map(columnNamed);
  const hasHeadings = headings.includes("address");
  const startsWithSubject = !("fault" in readSubject(data[first]?.[0] ?? ""));
  if (first >= 0 && !hasHeadings && !startsWithSubject) {
    refuse({ line: starts[first] ?? 1, fault: "noAddressColumn", value: (data[first] ?? []).join(", ") });
    return [];
  }
  const names: (Column | undefined)[] = hasHeadings ? headings : ["address", "date"];
  return data.flatMap((cells, index): Line[] => {
    if (isBlank(cells) || broken.has(index) || (hasHeadings && index === first)) return [];
    return [{ line: starts[index] ?? 1, row: rowFrom(cells.map((cell, at) => [names[at] ?? "", cell])) }];
  });
}

/** The line on which each row begins: a cell in quotes may hold line ends. */
function lineNumbers(rows: readonly string[][]): number[] {
  let line = 1;
  return rows.map((cells) => {
    const start = line;
    line += 1 + cells.reduce((ends, cell) => ends + (cell.includes("\n") ? cell.split("\n").length - 1 : 0), 0);
    return start;
  });
}

function rowFrom(entries: readonly (readonly [string, unknown])[]): Row {
  const row: Partial<Record<Column, string>> = {};
  for (const [name, value] of entries) {
    const column = columnNamed(name);
    if (column && !row[column] && (typeof value === "string" || typeof value === "number"))
      row[column] = String(value).trim();
  }
  return row;
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}

/** The lines of a list as a file. */
export function writeList(rows: readonly Row[], form: "csv" | "jsonl"): string {
  if (form === "jsonl") return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
  const used = columns.filter((column) => column === "address" || rows.some((row) => row[column] !== undefined));
  // A cell that a spreadsheet would run as a formula begins with an apostrophe.
  const body = Papa.unparse(
    { fields: [...used], data: rows.map((row) => used.map((column) => row[column] ?? "")) },
    { escapeFormulae: true },
  );
  return `${body}\r\n`;
}
