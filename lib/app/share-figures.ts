import type { DayFigures } from "../core/day-figures.ts";
import type { TeamRemote } from "../core/team-remote.ts";
import type { Round } from "../core/team-state.ts";
import { type Position, writePosition } from "../platform/team-store.ts";
import { toFiguresDocument } from "../register/figures-document.ts";

/** Days that are looked at again are few; a machine that was off for long gives the older ones once. */
const mostIds = 20;

/** Gives what this machine counted on the days that are over, after the last one that was shared: see `ownFiguresSince`. */
export type FiguresSource = (since: string) => Promise<DayFigures[]>;

/** Whose figures they are. */
export interface FiguresOwner {
  author: string;
  machine: string;
}

/**
 * Gives a team's server the figures that it has not got. What keeps them back is told on the page of figures and nowhere else: an
 * opt-out must not wait for them.
 * @throws the error of the server or the way to it
 */
export async function giveFigures(
  access: { remote: TeamRemote; secret: CryptoKey; owner: FiguresOwner; source: FiguresSource },
  position: Position,
  round: Round,
): Promise<void> {
  const { through, ids } = position.figures;
  let figures: DayFigures[];
  try {
    figures = await access.source(through);
  } catch (error) {
    round.figuresFault = String(error).slice(0, 300);
    return;
  }
  const documents = await Promise.all(figures.map((each) => toFiguresDocument(each, access.secret, access.owner)));
  const fresh = documents.filter(({ _id }) => !ids.includes(_id));
  const last = documents.at(-1);
  if (fresh.length === 0 || !last) return;
  const [refused] = await access.remote.add(fresh);
  if (refused) {
    round.figuresFault = refused.why.slice(0, 300);
    return;
  }
  position.figures = { through: last.day, ids: documents.map(({ _id }) => _id).slice(-mostIds) };
  await writePosition(position);
}
