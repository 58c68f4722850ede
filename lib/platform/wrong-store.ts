import { browser } from "wxt/browser";
import { WrongFinding } from "../core/wrong-finding.ts";

const key = "wrong";
const most = 200;

/** The findings that the user called wrong, oldest first; an entry that cannot be read is passed over. */
export async function readWrongFindings(): Promise<WrongFinding[]> {
  const stored: unknown = (await browser.storage.local.get(key))[key];
  return Array.isArray(stored) ? stored.flatMap((entry) => WrongFinding.safeParse(entry).data ?? []) : [];
}

/** Keeps one more; of more than 200 the oldest go. */
export async function addWrongFinding(finding: WrongFinding): Promise<void> {
  await browser.storage.local.set({ [key]: [...(await readWrongFindings()), finding].slice(-most) });
}

/** Forgets all of them. */
export async function eraseWrongFindings(): Promise<void> {
  await browser.storage.local.remove(key);
}
