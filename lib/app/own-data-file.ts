import type { Ignore } from "../core/ignore.ts";
import { isObject, type Json } from "../core/json-path.ts";
import { StoredIgnore } from "../platform/storage.ts";
import { DayCounts } from "../register/day-counts.ts";
import { MailEvent } from "../register/event.ts";
import { Fact } from "../register/fact.ts";
import { policyInForce } from "./policy-in-force.ts";

/** Everything of a user's that a file can hold. */
export interface OwnData {
  /** Absent where the file holds none. */
  settings?: Json;
  ignores: Ignore[];
  facts: Fact[];
  events: MailEvent[];
  counts: DayCounts[];
}

/** A line of a file that cannot be taken, and what is wrong there. */
export interface DataFault {
  /** Counts from 1. */
  line: number;
  fault: "json" | "store" | "setting" | "entry";
  /** The setting, the field or the words that it is about, cut short. */
  value: string;
}

const mostFaults = 20;

/** A file of everything: a line of JSON for each thing, with the store that it belongs to. */
export function writeOwnData({ settings, ignores, facts, events, counts }: OwnData): string {
  const line = (store: string, entry: object) => `${JSON.stringify({ store, ...entry })}\n`;
  return [
    ...(settings ? [line("settings", { policy: settings })] : []),
    ...ignores.map((ignore) => line("ignores", ignore)),
    ...facts.map((fact) => line("facts", fact)),
    ...events.map((event) => line("events", event)),
    ...counts.map((count) => line("counts", count)),
  ].join("");
}

/** Reads such a file, all of it or nothing: with one faulty line, only the faults are given, and how many there are. */
export function readOwnData(text: string): OwnData | { faults: DataFault[]; faulty: number } {
  const data: OwnData = { ignores: [], facts: [], events: [], counts: [] };
  const faults: DataFault[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    for (const fault of readLine(line, data)) faults.push({ line: index + 1, ...fault });
  }
  return faults.length > 0 ? { faults: faults.slice(0, mostFaults), faulty: faults.length } : data;
}

type LineFault = Omit<DataFault, "line">;

function readLine(line: string, data: OwnData): LineFault[] {
  const entry = parse(line);
  if (!isObject(entry)) return [{ fault: "json", value: short(line) }];
  const { store, ...rest } = entry;
  switch (store) {
    case "settings":
      return readSettings(rest.policy, data);
    case "ignores":
      return take(StoredIgnore.safeParse(rest), data.ignores);
    case "facts":
      return take(Fact.safeParse(rest), data.facts);
    case "events":
      return take(MailEvent.safeParse(rest), data.events);
    case "counts":
      return take(DayCounts.safeParse(rest), data.counts);
    default:
      return [{ fault: "store", value: short(String(store ?? line)) }];
  }
}

function readSettings(policy: unknown, data: OwnData): LineFault[] {
  if (!isObject(policy)) return [{ fault: "entry", value: "policy" }];
  const { problems } = policyInForce({ user: policy });
  if (problems.length > 0) {
    return problems.map(({ path, problem }) => ({ fault: "setting", value: short(`${path}: ${problem}`) }));
  }
  data.settings = policy;
  return [];
}

interface Parsed<Entry> {
  data?: Entry;
  error?: { issues: { path: PropertyKey[] }[] };
}

function take<Entry>({ data, error }: Parsed<Entry>, into: Entry[]): LineFault[] {
  if (data === undefined) return [{ fault: "entry", value: short(error?.issues[0]?.path.join(".") ?? "") }];
  into.push(data);
  return [];
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function short(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
