import { bytesOf } from "../core/team-address.ts";
import { hasTeam, type Team } from "../core/team-policy.ts";
import { newRound, type TeamReport } from "../core/team-state.ts";
import { openRemote, teamFaultOf } from "../platform/team-remote.ts";
import { readSecret } from "../register/keyed-hash.ts";
import { renewFeed } from "./renew-feed.ts";
import type { FiguresSource } from "./share-figures.ts";
import { shareWithTeam } from "./share-with-team.ts";
import { teamName } from "./team-name.ts";

/**
 * One round with a team's server and with the organisation's list, and what came of it. Never rejects.
 * @param source of this machine's own figures
 */
export async function teamRound(team: Team, source: FiguresSource): Promise<TeamReport> {
  const report = hasTeam(team) ? await shareRound(team, source) : newRound();
  return team.feedUrl === "" ? report : { ...report, feed: await renewFeed(team) };
}

async function shareRound(team: Team, figures: FiguresSource): Promise<TeamReport> {
  const round = newRound();
  try {
    const secret = await readSecret(bytesOf(team.key) ?? new Uint8Array());
    const access = { remote: openRemote(team), secret, author: team.user, team: teamName(team), figures };
    await shareWithTeam(access, round);
    const [refused] = round.refused;
    return refused ? { ...round, fault: { why: "refused", detail: refused.why } } : round;
  } catch (error) {
    return { ...round, fault: teamFaultOf(error) };
  }
}
