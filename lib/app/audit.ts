import { addEntry, lastEntry, readEntries } from "../platform/audit-store.ts";
import { dropOwed, noteOwed, readOwed } from "../platform/owed-entries.ts";
import {
  AuditEntry,
  type AuditEvent,
  type ChainBreak,
  type ChainEnd,
  emptyChain,
  findBreak,
  nextEntry,
  OwedEvent,
} from "../register/audit-entry.ts";

const mostTries = 20;

/**
 * Writes an event down at the end of the audit's chain.
 * @param owed name of the note by which it was owed, which goes with it; where that has gone, it was told already
 * @throws where the store cannot be read or is full
 */
export async function noteInAudit(event: AuditEvent, at = Date.now(), owed?: string): Promise<void> {
  for (let tries = 0; tries < mostTries; tries++) {
    const entry = await nextEntry(endOf(await lastEntry()), event, at);
    // Another page may have written meanwhile; the chain goes on behind that.
    if ((await addEntry(entry, owed)) !== "overtaken") return;
  }
  throw new Error("the audit is being written by others all the time");
}

/**
 * Writes down in one step what the audit is to tell, and then tells it: where a worker is stopped in between, the next one
 * goes on.
 * @param id of what is told: asked for again by it, it is told once all the same
 * @throws as `noteInAudit` does
 */
export async function oweToAudit(event: AuditEvent, id?: string): Promise<void> {
  const owed: OwedEvent = { at: Date.now(), event };
  await noteInAudit(event, owed.at, await noteOwed(owed, id));
}

/**
 * Tells in the audit, once each, what was written down by pages and workers that were stopped before they came to tell it.
 * @throws as `noteInAudit` does; what is owed stays so
 */
export async function settleOwedEntries(): Promise<void> {
  for (const { name, value } of await readOwed()) {
    const owed = OwedEvent.safeParse(value).data;
    if (owed) await noteInAudit(owed.event, owed.at, name);
    else await dropOwed(name);
  }
}

/** What was recorded, oldest first, and where the chain does not hold. */
export interface AuditReport {
  entries: AuditEntry[];
  broken?: ChainBreak;
}

/** Reads the whole audit and holds it against its hashes. Entries that cannot be read are left out, and told. */
export async function readAudit(): Promise<AuditReport> {
  const { entries, end } = await readEntries();
  const noted = AuditEntry.pick({ seq: true, hash: true }).safeParse(end).data;
  const broken = await findBreak(entries, noted);
  return {
    entries: entries.flatMap((entry) => AuditEntry.safeParse(entry).data ?? []),
    ...(broken && { broken }),
  };
}

/** A last entry that cannot be read still counts, so that nothing is written over it. */
function endOf(stored: unknown): ChainEnd {
  if (stored === undefined) return emptyChain;
  const entry = AuditEntry.safeParse(stored).data;
  if (entry) return entry;
  const seq = typeof stored === "object" && stored !== null ? Reflect.get(stored, "seq") : undefined;
  return { ...emptyChain, seq: Number(seq) || 0 };
}
