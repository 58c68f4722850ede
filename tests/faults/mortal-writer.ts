import { vi } from "vitest";
import { keepLasting } from "./lasting-modules.ts";
import { browserOf, mortalDatabase, nextWorker, type World } from "./mortal-world.ts";

/**
 * Whoever writes to the register, just started: the worker, a page of ours, the page that speaks with a team. It dies at a
 * moment, or not at all.
 */
export async function mortalWriter(world: World, deathAt?: number) {
  nextWorker(world, deathAt);
  vi.resetModules();
  // The browser lets the lock of one that died go.
  vi.stubGlobal("navigator", { locks: { request: (_: string, work: () => Promise<void>) => work() } });
  vi.doMock("wxt/browser", () => ({ browser: browserOf(world, () => undefined) }));
  vi.doMock("../../lib/platform/database.ts", mortalDatabase(world));
  keepLasting();
  return {
    ...(await import("../../lib/app/add-entries.ts")),
    ...(await import("../../lib/app/register.ts")),
    ...(await import("../../lib/app/audit.ts")),
    ...(await import("../../lib/app/own-data.ts")),
    ...(await import("../../lib/app/team-round.ts")),
    ...(await import("../../lib/platform/fact-store.ts")),
    ...(await import("../../lib/platform/figures-store.ts")),
    ...(await import("../../lib/app/erasure.ts")),
    ...(await import("../../lib/app/override-send.ts")),
    ...(await import("../../lib/app/note-kept.ts")),
  };
}
