import type { Page } from "playwright/test";
import { type ChainBreak, findBreak } from "../../lib/register/audit-entry.ts";

/** What stands in the extension's stores, as they are on the disk. */
export interface OwnStores {
  /** Of each opt-out. */
  facts: { id: string; subject: string }[];
  /** Mails in the history. */
  sent: number;
  audit: { kind: string; count?: number }[];
  /** Where the audit's chain does not hold. */
  broken: ChainBreak | undefined;
  /** What the audit is still to be told. */
  owed: number;
  company: string;
}

/** Reads the stores by one of the extension's pages. */
export async function ownStores(page: Page): Promise<OwnStores> {
  const { entries, end, ...stores } = await page.evaluate(readStores);
  return { ...stores, audit: entries.map(({ event }) => event), broken: await findBreak(entries, end) };
}

/** When the newest verdict of all was written, by one of the extension's pages; ms since the epoch, 0 where there is none. */
export async function newestVerdict(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { session: { get(key: null): Promise<Record<string, { at?: number }>> } } };
    };
    const stored = Object.entries(await chrome.storage.session.get(null));
    return Math.max(0, ...stored.map(([name, { at = 0 }]) => (name.startsWith("compose:") ? at : 0)));
  });
}

/** Runs in the page. */
async function readStores() {
  const done = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  interface Kept {
    policy?: { organisation?: { name?: string } };
    "audit.end"?: { seq: number; hash: string };
  }
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { local: { get(names: string[]): Promise<Kept> } } };
  };
  const database = await done(indexedDB.open("goodsend"));
  const read = database.transaction(["facts", "events", "audit", "meta"]);
  const [blocks, events, entries, names] = await Promise.all([
    done<{ documents: { id: string; kind: string; subject: string }[] }[]>(read.objectStore("facts").getAll()),
    done<{ kind: string }[]>(read.objectStore("events").getAll()),
    done<{ seq: number; event: { kind: string; count?: number } }[]>(read.objectStore("audit").getAll()),
    done(read.objectStore("meta").getAllKeys()),
  ]);
  database.close();
  const kept = await chrome.storage.local.get(["policy", "audit.end"]);
  return {
    facts: blocks
      .flatMap(({ documents }) => documents)
      .filter(({ kind }) => kind === "opt-out")
      .map(({ id, subject }) => ({ id, subject })),
    sent: events.filter(({ kind }) => kind === "sent").length,
    entries,
    end: kept["audit.end"],
    owed: names.filter((name) => String(name).startsWith("owed.")).length,
    company: kept.policy?.organisation?.name ?? "",
  };
}
