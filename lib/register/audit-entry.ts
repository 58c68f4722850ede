import { z } from "zod";
import { hexDigestOf } from "../core/hex-digest.ts";

const time = z.number().int().min(0);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const rules = z.array(z.string().max(100)).max(500);

/** What can be told of. No text of a mail, no subject and no address is ever among it. Made when first asked for. */
export const AuditEvent = z.lazy(() =>
  z.discriminatedUnion("kind", [
    /** A press on Send that was kept back, or asked about. */
    z.object({ kind: z.literal("held"), action: z.enum(["ask", "stop"]), rules }),
    /** A mail that the user sent in spite of its verdict. */
    z.object({
      kind: z.literal("override"),
      action: z.enum(["pass", "ask", "stop"]),
      rules,
      /** The user's own words. */
      reason: z.string().max(500),
      /** Tells two texts apart, and nothing of either. */
      fingerprint: z.string().max(100),
    }),
    z.object({ kind: z.literal("opt-out"), source: z.string().max(40), count: z.number().int().min(1) }),
    z.object({ kind: z.literal("record"), basis: z.string().max(40), count: z.number().int().min(1) }),
    /** Settings that changed: their names, not their values. */
    z.object({
      kind: z.literal("policy"),
      source: z.enum(["user", "organisation"]),
      paths: z.array(z.string().max(200)).max(1000),
    }),
    /** Data that the user erased. The audit itself begins anew with this entry. */
    z.object({ kind: z.literal("erased"), what: z.string().max(100) }),
  ]),
);

export type AuditEvent = z.infer<typeof AuditEvent>;

/** Something that the audit is to tell, as it is noted in one go with what it tells of. */
export const OwedEvent = z.object({ at: time, event: AuditEvent });

export type OwedEvent = z.infer<typeof OwedEvent>;

/** An event in its place in the chain: each entry holds the hash of the one before, so that a change shows. */
export const AuditEntry = z.object({
  /** Counts from 1. */
  seq: z.number().int().min(1),
  /** In ms since the epoch. */
  at: time,
  event: AuditEvent,
  /** Hash of the entry before; 64 zeros for the first. */
  previous: hash,
  /** SHA-256 over all of the above. */
  hash,
});

export type AuditEntry = z.infer<typeof AuditEntry>;

/** Where a chain ends. */
export type ChainEnd = Pick<AuditEntry, "seq" | "hash">;

/** The end of a chain that has no entry yet. */
export const emptyChain: ChainEnd = { seq: 0, hash: "0".repeat(64) };

/** The entry that follows `end`. */
export async function nextEntry(end: ChainEnd, event: AuditEvent, at: number): Promise<AuditEntry> {
  const open = { seq: end.seq + 1, at, event: AuditEvent.parse(event), previous: end.hash };
  return { ...open, hash: await hashOf(open) };
}

/** Where a chain does not hold, and what is wrong there. */
export interface ChainBreak {
  seq: number;
  /** `changed`: an entry is not as it was written; `missing`: entries are gone; `unreadable`: it is no entry. */
  why: "changed" | "missing" | "unreadable";
}

/**
 * Looks for the first place where a stored chain was tampered with or damaged.
 * @param end what was last noted as its end, apart from the entries: without it a cut tail cannot be seen
 */
export async function findBreak(stored: readonly unknown[], end?: ChainEnd): Promise<ChainBreak | undefined> {
  let last = emptyChain;
  for (const value of stored) {
    const entry = AuditEntry.safeParse(value).data;
    if (!entry) return { seq: last.seq + 1, why: "unreadable" };
    if (entry.seq !== last.seq + 1) return { seq: last.seq + 1, why: "missing" };
    const { hash: claimed, ...open } = entry;
    if (entry.previous !== last.hash || claimed !== (await hashOf(open))) return { seq: entry.seq, why: "changed" };
    last = entry;
  }
  if (end && end.seq > last.seq) return { seq: last.seq + 1, why: "missing" };
  // The end is noted after the entry: one entry beyond it is no tampering, but a worker that was stopped in between.
  return end && end.seq === last.seq && end.hash !== last.hash ? { seq: last.seq, why: "changed" } : undefined;
}

async function hashOf(open: Omit<AuditEntry, "hash">): Promise<string> {
  return await hexDigestOf(new TextEncoder().encode(canonical(open)));
}

/** JSON with its keys in order, so that the same value always reads the same. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(",")}}`;
}
