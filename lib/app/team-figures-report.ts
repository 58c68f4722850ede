import { dayOf } from "../core/day.ts";
import { figuresSince } from "../platform/figures-store.ts";
import { type Guidance, guidanceOf } from "../register/team-guidance.ts";
import { type TeamWeeks, teamWeeksOf } from "../register/team-weeks.ts";
import { loadSettings } from "./settings.ts";

/** The longest look back, and a little more for the rates of its first weeks. */
const mostWeeks = 56;

export interface TeamFiguresReport extends TeamWeeks {
  guidance: Guidance[];
  /** In percent; from it on too much comes back. */
  bounceLimit: number;
}

/**
 * What is known of the team's weeks gone by.
 * @throws where the store cannot be read
 */
export async function readTeamFigures(now = Date.now()): Promise<TeamFiguresReport> {
  const first = dayOf(now - (mostWeeks + 1) * 7 * 86_400_000);
  const [rows, { policy }] = await Promise.all([figuresSince(first), loadSettings()]);
  const told = teamWeeksOf(rows, mostWeeks, now);
  return { ...told, guidance: guidanceOf(told.weeks), bounceLimit: policy.limits.bouncePercent };
}
