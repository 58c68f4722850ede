import { browser } from "wxt/browser";

/** What is erased: what was sent, or everything. */
export type Erased = "history" | "everything";

const noteKey = "erasing";
const lock = "goodsend.erasing";

/** Notes that an erasure has begun, so that whoever is started next ends it. */
export async function noteErasure(what: Erased): Promise<void> {
  await browser.storage.local.set({ [noteKey]: what });
}

/** The erasure that has begun and has not ended. */
export async function readErasure(): Promise<Erased | undefined> {
  const what = (await browser.storage.local.get(noteKey))[noteKey];
  return what === "history" || what === "everything" ? what : undefined;
}

/** Notes that it has ended. */
export async function forgetErasure(): Promise<void> {
  await browser.storage.local.remove(noteKey);
}

/** Lets one page or worker at a time erase; that of one that dies is let go. */
export async function withErasureLock(work: () => Promise<void>): Promise<void> {
  await navigator.locks.request(lock, work);
}
