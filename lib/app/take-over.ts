import { takeOverOpenPages } from "../platform/page-scripts.ts";
import { isFirstStart } from "../platform/session-state.ts";

/**
 * Gives mail pages that were open before this version of the extension its scripts, once: after an installation, an
 * update, or when the extension was switched on again. A worker that only woke up has nothing to do.
 */
export async function takeOver(): Promise<void> {
  if (await isFirstStart()) await takeOverOpenPages();
}
