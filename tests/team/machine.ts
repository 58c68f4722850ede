import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { vi } from "vitest";
import type { FiguresSource } from "../../lib/app/share-figures.ts";
import { Team } from "../../lib/core/team-policy.ts";

/** A machine of somebody in the team, with a database of its own. */
export type Machine = Awaited<ReturnType<typeof startMachine>>;

export const organisationKey = Buffer.alloc(32, 7).toString("base64");

/** The settings of a member of the team. */
export function teamOf(url: string, user = "u1", password = "secret-1"): Team {
  return Team.parse({ url, database: "goodsend", user, password, key: organisationKey });
}

/**
 * The modules as a machine has them that was just started. With the database of a machine that ran before it is that one.
 * `wxt/browser` must be mocked with `machineBrowser`.
 */
export async function startMachine(team: Team, database = new IDBFactory()) {
  vi.resetModules();
  vi.stubGlobal("indexedDB", database);
  vi.stubGlobal("teamPolicy", team);
  const [round, register, store, unshared, recall, figures, entries] = await Promise.all([
    import("../../lib/app/team-round.ts"),
    import("../../lib/app/register.ts"),
    import("../../lib/platform/fact-store.ts"),
    import("../../lib/app/unshared.ts"),
    import("../../lib/register/suppression.ts"),
    import("../../lib/platform/figures-store.ts"),
    import("../../lib/app/add-entries.ts"),
  ]);
  // Opened while it is this machine's turn; the modules keep it.
  await store.extentOf("facts");
  const { factsUnder } = register;
  await factsUnder(["nobody@nowhere.example"]);
  return {
    database,
    ...register,
    ...store,
    addOptOut: entries.addOptOut,
    figuresSince: figures.figuresSince,
    share: (as = team, own: FiguresSource = async () => []) => round.teamRound(as, own),
    unshared: () => unshared.unsharedOptOuts(team),
    isHeld: async (email: string, now: number) => {
      const { keysCovering } = await import("../../lib/register/subject.ts");
      const { facts } = await factsUnder(keysCovering(email));
      return recall.suppressionOf(email, facts, now) !== undefined;
    },
  };
}

/** What stands for the browser: the settings are those of the machine that was started last. */
export function machineBrowser() {
  const settings = async () => ({ policy: { team: Reflect.get(globalThis, "teamPolicy") } });
  return {
    storage: {
      local: { set: async () => undefined, get: settings },
      onChanged: { addListener: () => undefined },
    },
  };
}
