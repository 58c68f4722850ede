import { z } from "zod";

const time = z.number().min(0);
const count = z.number().int().min(0);
const words = z.string().max(300);

/** What is wrong where a team or a feed cannot be reached, or does not do as it should. */
export const TeamFault = z.object({
  why: z.enum([
    "unreachable",
    "unauthorized",
    "forbidden",
    "missing",
    "server",
    "refused",
    "permission",
    "incomplete",
    "broken",
  ]),
  /** As the server or the browser says it; no secret and no address of a person is in it. */
  detail: words,
  /** How long the server, or a proxy before it, asks to be left alone; ms. */
  retryAfter: time.optional(),
});

/** A document that was not taken, by its id. */
const Refused = z.object({ id: words, why: words });

/** How it stands with the organisation's list of hashes. */
const FeedReport = z.object({
  /** When the list in force was made, in ms since the epoch; 0 where there is none. */
  asOf: time,
  count,
  /** Whether this round brought it. */
  isNew: z.boolean(),
  fault: TeamFault.optional(),
});

/** What came of one round with the team's server. */
export const TeamReport = z.object({
  /** Facts that came from others. */
  added: count,
  /** Documents that went to the server. */
  sent: count,
  /** What the server does not take, and what others wrote that cannot be read: some of each, and how many. */
  refused: z.array(Refused).max(20),
  damaged: z.array(Refused).max(20),
  damagedCount: count,
  /** Figures of others that came or changed, and what kept ours back. */
  figures: count.default(0),
  figuresFault: words.optional(),
  feed: FeedReport.optional(),
  fault: TeamFault.optional(),
});

export type FeedReport = z.infer<typeof FeedReport>;
export type TeamFault = z.infer<typeof TeamFault>;
export type TeamReport = z.infer<typeof TeamReport>;

/** What is told of a round while it goes on. */
export type Round = Omit<TeamReport, "fault" | "feed">;

/** A round of which nothing is to be told yet. */
export function newRound(): Round {
  return { added: 0, sent: 0, refused: [], damaged: [], damagedCount: 0, figures: 0 };
}

/** How it stands with the team, as it is kept between rounds. All times in ms since the epoch. */
export const TeamState = z.object({
  /** When a round last began, and when one last ended well; 0 for never. */
  begun: time.default(0),
  inStep: time.default(0),
  /** Since when none ended well, and how many rounds that is. */
  failingSince: time.optional(),
  failures: count.default(0),
  /** Until when the server asked to be left alone. */
  restUntil: time.optional(),
  /** Whether the page that does it has been loaded and has not told yet. */
  isRunning: z.boolean().default(false),
  report: TeamReport.optional(),
});

export type TeamState = z.infer<typeof TeamState>;

const minute = 60_000;
/** So long is waited between rounds where all is well, and at most where it is not. */
const usual = 3 * minute;
const longest = 60 * minute;

/**
 * When the next round is due. After each failure twice as long is waited, so that a server that comes back is not run over, and
 * as long as it asked for.
 */
export function nextRound({ begun, failures, restUntil = 0 }: TeamState, now: number): number {
  const wait = failures === 0 ? usual : Math.min(longest, 2 ** Math.min(failures - 1, 10) * (minute / 2));
  // A clock that was put back must not put a round off for long.
  return Math.min(Math.max(begun + wait, restUntil), now + longest);
}

/** The state after a round that ended at `now`. */
export function afterRound(before: TeamState, report: TeamReport, now: number): TeamState {
  const { begun } = before;
  if (!report.fault) return { begun, inStep: now, failures: 0, isRunning: false, report };
  const failingSince = before.failures > 0 && before.failingSince ? before.failingSince : now;
  const { inStep, failures } = before;
  const { retryAfter } = report.fault;
  const rest = retryAfter === undefined ? {} : { restUntil: now + Math.min(retryAfter, longest) };
  return { begun, inStep, failures: failures + 1, failingSince, ...rest, isRunning: false, report };
}
