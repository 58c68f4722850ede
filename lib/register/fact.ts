import { z } from "zod";
import { bases } from "../core/relation.ts";

/** How an opt-out reached us. */
export const optOutSources = ["reply", "link", "phone", "letter", "import", "typed", "feed"] as const;

/** When something happened, in ms since the epoch; what lies beyond the year 9999 is no time. */
const time = z.number().int().min(0).max(253_402_300_799_999);
const id = z.string().min(1).max(100);
const words = z.string().max(2000);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const country = z.string().regex(/^[A-Z]{2}$/);

/** What every fact tells, whatever it says. */
const about = {
  /** The same wherever the fact is copied to. */
  id,
  /** What it is found by: the subject in its normal form or, in what a team shares, a keyed hash of that. */
  key: z.string().min(1).max(400),
  /** The address, domain or wildcard in its normal form. Stays on this machine. */
  subject: z.string().min(1).max(400).optional(),
  /** When it came about: when they asked, agreed or bought. */
  at: time,
  /** When it was written down. */
  recordedAt: time,
  /** Who wrote it down, as far as that is known; empty where it is not. */
  by: z.string().max(320),
};

export const OptOutFact = z.object({
  ...about,
  kind: z.literal("opt-out"),
  source: z.enum(optOutSources),
  note: words.optional(),
  /** ISO 3166 code of the person's country, where it was known. */
  country: country.optional(),
});

/** A message that asks to stop was seen. It waits to be recorded as an opt-out, or to be called none. */
export const AskedFact = z.object({
  ...about,
  kind: z.literal("asked"),
  /** The words that ask, cut short. Stays on this machine. */
  quote: z.string().max(300).optional(),
  country: country.optional(),
});

/** The user says that what was taken for a request to stop is none. */
export const DismissedFact = z.object({ ...about, kind: z.literal("dismissed"), of: id });

/** Why mail may be sent: earlier dealings with a person, or with everyone at a domain. */
export const RecordFact = z.object({
  ...about,
  kind: z.literal("record"),
  basis: z.enum(bases),
  /** What shows it, in words. */
  evidence: words.optional(),
  /** What it covers, in words. */
  scope: words.optional(),
  /** The last day on which it holds. */
  expires: day.optional(),
  country: country.optional(),
});

/** The user takes a record back, which they made by mistake. An opt-out is not taken back. */
export const VoidFact = z.object({ ...about, kind: z.literal("void"), of: id });

/**
 * One thing that was recorded, as one JSON document. Facts are added and never changed or removed: what is known
 * is the sum of them, in whatever order they arrive.
 */
export const Fact = z.discriminatedUnion("kind", [OptOutFact, AskedFact, DismissedFact, RecordFact, VoidFact]);

export type OptOutFact = z.infer<typeof OptOutFact>;
export type AskedFact = z.infer<typeof AskedFact>;
export type RecordFact = z.infer<typeof RecordFact>;
export type Fact = z.infer<typeof Fact>;

/** What could be read of stored entries. */
export interface ReadFacts {
  facts: Fact[];
  /** The keys of those that are not as this version knows them, empty where there is none. They stay in the store. */
  unreadable: string[];
}

/** Reads stored entries one by one, so that a broken one costs no other. */
export function readFacts(entries: readonly unknown[]): ReadFacts {
  const read: ReadFacts = { facts: [], unreadable: [] };
  for (const entry of entries) {
    const { data } = Fact.safeParse(entry);
    if (data) read.facts.push(data);
    else read.unreadable.push(keyOf(entry));
  }
  return read;
}

function keyOf(entry: unknown): string {
  const key = typeof entry === "object" && entry !== null && "key" in entry ? entry.key : undefined;
  return typeof key === "string" ? key : "";
}
