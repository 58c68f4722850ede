import { addressesOf, type Team, teamGaps } from "../core/team-policy.ts";
import { afterRound, newRound, nextRound, type TeamFault } from "../core/team-state.ts";
import { onAlarm, setAlarm } from "../platform/alarm.ts";
import { extentOf, noteChange, watchRegister } from "../platform/fact-store.ts";
import type { Handlers } from "../platform/receive.ts";
import { watchSettings } from "../platform/stored-policy.ts";
import { mayReach } from "../platform/team-access.ts";
import { closeTeamPage, isTeamPageOpen, openTeamPage } from "../platform/team-page.ts";
import { readTeamState, writeTeamState } from "../platform/team-state-store.ts";
import { readPosition } from "../platform/team-store.ts";
import { refreshOptOutClock } from "./opt-out-clock.ts";
import { keepFiguresStart, ownFiguresSince } from "./own-figures.ts";
import { loadSettings } from "./settings.ts";

const alarmName = "team-round";
/** A page that has not told in that time what came of its round has died, or hangs; ms. */
const longestRound = 10 * 60_000;
/** So often it is looked whether the page of a round still lives; ms. */
const lookEvery = 60_000;

/** What a round is begun for. One that is due is begun whatever for. */
type Cause = "alarm" | "register" | "settings" | "user";

/**
 * Shares with the team whenever a round is due, something was recorded here, or the settings changed. A page of its own does
 * it, so that what it takes is loaded only where there is a team, and goes on when the worker is stopped.
 */
export function watchTeam(): void {
  onAlarm(alarmName, () => begin("alarm"));
  watchRegister(() => begin("register"));
  watchSettings(() => begin("settings"));
  // What was recorded while no worker lived to hear of it.
  begin("register");
}

/** What the page that speaks with the server asks and tells, and what the user asks. */
export const teamHandlers: Pick<
  Handlers,
  "team-work-wanted" | "team-figures-wanted" | "team-round-ended" | "team-round-wanted"
> = {
  "team-work-wanted": async () => {
    const { team } = (await loadSettings()).policy;
    return isReady(team) ? team : undefined;
  },
  "team-figures-wanted": ({ since }) => ownFiguresSince(since),
  "team-round-ended": async (report) => {
    const now = Date.now();
    const state = afterRound(await readTeamState(), report, now);
    await writeTeamState(state);
    await setAlarm(alarmName, nextRound(state, now));
    // Last: until here the page tells it again to the next worker where this one dies over it.
    await closeTeamPage();
    // What was recorded while the round went on does not wait for the next one that is due.
    begin("register");
    // Drafts that are open now may be to somebody who is new on the list.
    if (report.added > 0 || report.figures || report.feed?.isNew) await noteChange();
    else await refreshOptOutClock();
    return undefined;
  },
  "team-round-wanted": async () => {
    await beginRound("user");
    return undefined;
  },
};

function begin(cause: Cause): void {
  void beginRound(cause).catch((error) => console.warn("Goodsend: the team:", error));
}

let beginning: Promise<void> = Promise.resolve();

/** One at a time: two causes that come together make one round. */
function beginRound(cause: Cause): Promise<void> {
  const mine = beginning.then(() => beginIfDue(cause));
  beginning = mine.catch(() => undefined);
  return mine;
}

async function beginIfDue(cause: Cause, now = Date.now()): Promise<void> {
  const { team } = (await loadSettings()).policy;
  await keepFiguresStart(team, now);
  if (addressesOf(team).length === 0) {
    await closeTeamPage();
    await setAlarm(alarmName, undefined);
    return;
  }
  const state = await readTeamState();
  const isInTime = now - state.begun < longestRound && now >= state.begun;
  const isRunning = state.isRunning && isInTime && (await isTeamPageOpen());
  if (isRunning && (cause === "register" || cause === "alarm")) return setAlarm(alarmName, now + lookEvery);
  const isWanted = cause === "user" || cause === "settings" || (cause === "register" && (await hasNews()));
  // A round whose page or worker died is begun again at once.
  const due = state.isRunning ? now : nextRound(state, now);
  const isOwed = cause !== "register" || state.failures === 0;
  if (due > now && !(isWanted && isOwed)) return setAlarm(alarmName, due);
  const fault = await obstacle(team);
  if (fault) {
    const failed = afterRound({ ...state, begun: now }, { ...newRound(), fault }, now);
    await writeTeamState(failed);
    return setAlarm(alarmName, nextRound(failed, now));
  }
  await writeTeamState({ ...state, begun: now, isRunning: true });
  // Where the page or this worker dies, the next round is begun by this.
  await setAlarm(alarmName, now + lookEvery);
  await closeTeamPage();
  await openTeamPage();
}

function isReady(team: Team): boolean {
  return addressesOf(team).length > 0 && teamGaps(team).length === 0;
}

async function obstacle(team: Team): Promise<TeamFault | undefined> {
  if (!isReady(team)) return { why: "incomplete", detail: teamGaps(team).join(", ") };
  return (await mayReach(addressesOf(team))) ? undefined : { why: "permission", detail: "" };
}

async function hasNews(): Promise<boolean> {
  const [position, { last }] = await Promise.all([readPosition(), extentOf("facts")]);
  return last > (position?.facts ?? 0);
}
