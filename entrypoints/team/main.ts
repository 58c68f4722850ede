import { teamRound } from "../../lib/app/team-round.ts";
import { send } from "../../lib/platform/send.ts";

// One round, after which the background unloads this page.
const figuresSince = (since: string) => send("team-figures-wanted", { since });
const team = await send("team-work-wanted", {});
if (team) await send("team-round-ended", await teamRound(team, figuresSince));
