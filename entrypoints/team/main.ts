import { teamRound } from "../../lib/app/team-round.ts";
import { sendUntilHeard } from "../../lib/platform/send.ts";

// One round, after which the background unloads this page.
const figuresSince = (since: string) => sendUntilHeard("team-figures-wanted", { since });
const team = await sendUntilHeard("team-work-wanted", {});
if (team) await sendUntilHeard("team-round-ended", await teamRound(team, figuresSince));
