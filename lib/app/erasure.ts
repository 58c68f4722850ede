import { type Erased, forgetErasure, noteErasure, readErasure, withErasureLock } from "../platform/erasure-note.ts";
import { eraseStores } from "../platform/fact-store.ts";
import { writeDraftIgnores } from "../platform/session-state.ts";
import { eraseSettings } from "../platform/storage.ts";
import { eraseWrongFindings } from "../platform/wrong-store.ts";
import { noteInAudit } from "./audit.ts";

/**
 * Erases what was sent, or everything: opt-outs and records, settings and ignores too. The audit says that it was done,
 * not what it was. What a team's server has got stays there.
 */
export async function eraseData(what: Erased): Promise<void> {
  await noteErasure(what);
  await finishErasure();
}

/** Ends an erasure over which a page or the worker was stopped. Without one nothing is done. */
export async function finishErasure(): Promise<void> {
  await withErasureLock(async () => {
    // Read only now: another page may have ended it, and what was recorded since is not to go.
    const what = await readErasure();
    if (!what) return;
    await eraseStores(what === "history" ? ["events", "counts"] : ["facts", "events", "counts", "figures"]);
    if (what === "everything") {
      await writeDraftIgnores([]);
      await eraseSettings();
      await eraseWrongFindings();
    }
    await noteInAudit({ kind: "erased", what });
    await forgetErasure();
  });
}
