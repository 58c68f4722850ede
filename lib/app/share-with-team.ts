import type { RefusedDocument, TeamRemote } from "../core/team-remote.ts";
import type { Round } from "../core/team-state.ts";
import { addDocuments, documentsAfter, documentsUnder, documentsWithin, extentOf } from "../platform/fact-store.ts";
import { putFigures } from "../platform/figures-store.ts";
import {
  machineId,
  noteShared,
  ownFactsOf,
  type Position,
  readPosition,
  writePosition,
} from "../platform/team-store.ts";
import { type Fact, readFacts } from "../register/fact.ts";
import { isFiguresDocument, readFiguresDocument } from "../register/figures-document.ts";
import {
  isFromTeam,
  isToShare,
  readTeamFact,
  type SharedFact,
  type TeamFact,
  toTeamFact,
} from "../register/team-document.ts";
import { readPositionNote, toPositionNote } from "./position-note.ts";
import { takeBackAhead } from "./record-opt-outs.ts";
import { type FiguresSource, giveFigures } from "./share-figures.ts";

/** So many documents go in one request. */
const batch = 1000;
const mostNamed = 20;
const noFigures: Position["figures"] = { through: "", ids: [] };

export interface TeamAccess {
  remote: TeamRemote;
  /** The organisation's key. */
  secret: CryptoKey;
  /** Name of the account. */
  author: string;
  /** Tells servers, databases and keys apart. */
  team: string;
  /** This machine's own figures. */
  figures: FiguresSource;
}

/**
 * One round with the team's server: gives it what it has not got, and takes what is new there. Whatever ends it early, the
 * next round goes on from where it was; what is done twice has the effect of once.
 * @param round what is told of it, filled as it goes, so that it is known what was done before a failure
 * @throws the error of the server, the way to it or the store
 */
export async function shareWithTeam(access: TeamAccess, round: Round): Promise<void> {
  const position = await agreedPosition(access);
  const before = JSON.stringify(position);
  await giveRefusedAgain(access, position, round);
  await give(access, position, round);
  await take(access, position, round);
  const owner = { author: access.author, machine: await machineId() };
  await giveFigures({ ...access, owner, source: access.figures }, position, round);
  if (JSON.stringify(position) !== before)
    await access.remote.writeNote(await noteName(), await toPositionNote(position));
}

/**
 * The place up to which this machine and the server agree. A server that was made anew, or put back to an older state, knows
 * none or an older one; then it is given again what it may lack.
 */
async function agreedPosition({ remote, team }: TeamAccess): Promise<Position> {
  const [own, { born }, noted] = await Promise.all([
    readPosition(),
    extentOf("facts"),
    noteName().then((name) => remote.readNote(name)),
  ]);
  const theirs = await readPositionNote(noted);
  if (own && theirs && own.team === team && own.born === born && theirs.session === own.session) return theirs;
  const fresh = { team, born, session: crypto.randomUUID(), facts: 0, figures: noFigures, since: 0, refused: [] };
  await writePosition(fresh);
  await remote.writeNote(await noteName(), await toPositionNote(fresh));
  return fresh;
}

async function give(access: TeamAccess, position: Position, round: Round): Promise<void> {
  for (;;) {
    const documents = await documentsAfter("facts", position.facts, batch);
    const last = documents.at(-1);
    if (!last) return;
    const refused = await giveFacts(access, documents, round);
    position.refused = [...position.refused, ...refused].slice(0, 10_000);
    position.facts = last.seq;
    await writePosition(position);
  }
}

/** What the server did not take once it may take now: an account was given its rights, or its rules were mended. */
async function giveRefusedAgain(access: TeamAccess, position: Position, round: Round): Promise<void> {
  if (position.refused.length === 0) return;
  const still: number[] = [];
  for (let from = 0; from < position.refused.length; from += batch) {
    const numbers = position.refused.slice(from, from + batch);
    const documents = await Promise.all(numbers.map((seq) => documentsWithin("facts", seq - 1, seq)));
    still.push(...(await giveFacts(access, documents.flat(), round)));
  }
  position.refused = still;
  await writePosition(position);
}

/** Gives facts to the server. Returns the numbers of those that it does not take. */
async function giveFacts(
  { remote, secret, author }: TeamAccess,
  documents: readonly { seq: number }[],
  round: Round,
): Promise<number[]> {
  const prepared: { seq: number; own: string; shared: TeamFact }[] = [];
  for (const document of documents) {
    const [fact] = readFacts([document]).facts;
    if (!fact || !isToShare(fact)) continue;
    const of = fact.kind === "void" ? await sharedIdOf(fact.of, fact.key, secret, author) : "";
    if (of === undefined) continue;
    prepared.push({ seq: document.seq, own: fact.id, shared: await toTeamFact(fact, secret, author, of) });
  }
  if (prepared.length === 0) return [];
  // Noted before they go, so that none can come back unknown.
  await noteShared(prepared.map(({ own, shared }) => [shared._id, own]));
  const refused = await remote.add(prepared.map(({ shared }) => shared));
  round.sent += prepared.length - refused.length;
  name(round.refused, refused);
  const ids = new Set(refused.map(({ id }) => id));
  return prepared.filter(({ shared }) => ids.has(shared._id)).map(({ seq }) => seq);
}

/** The id in the team of the record that is taken back; `undefined` where it was never one to share. */
async function sharedIdOf(of: string, key: string, secret: CryptoKey, author: string): Promise<string | undefined> {
  if (isFromTeam({ id: of })) return of;
  const { facts } = readFacts(await documentsUnder("facts", [key]));
  const record = facts.find((fact): fact is SharedFact => fact.id === of && isToShare(fact));
  return record && (await toTeamFact(record, secret, author))._id;
}

async function take({ remote, secret }: TeamAccess, position: Position, round: Round): Promise<void> {
  for (;;) {
    const { documents, next, isEnd, clock } = await remote.changesSince(position.since, batch);
    const read = await Promise.all(documents.map((document) => readDocument(document, secret)));
    const damaged = read.flatMap((outcome, at): RefusedDocument[] =>
      "fault" in outcome ? [{ id: idOf(documents[at]), why: outcome.fault }] : [],
    );
    round.damagedCount += damaged.length;
    name(round.damaged, damaged);
    const facts = read.flatMap((outcome) => ("fact" in outcome ? [outcome.fact] : []));
    const fresh = await foreign(facts);
    round.added += await addDocuments("facts", fresh, { isQuiet: true });
    round.figures += await putFigures(read.flatMap((outcome) => ("figures" in outcome ? [outcome.figures] : [])));
    // Before the place is noted: where a page dies in between, they come once more.
    await takeBackAhead(fresh, clock);
    position.since = next;
    await writePosition(position);
    if (isEnd) return;
  }
}

async function readDocument(document: unknown, secret: CryptoKey) {
  return isFiguresDocument(document) ? readFiguresDocument(document, secret) : readTeamFact(document, secret);
}

/** Those facts that are not our own come back; what they take back of ours goes by the id that it has here. */
async function foreign(facts: readonly SharedFact[]): Promise<Fact[]> {
  const named = facts.flatMap((fact) => (fact.kind === "void" ? [fact.id, fact.of] : [fact.id]));
  const own = await ownFactsOf(named);
  return facts
    .filter(({ id }) => !own.has(id))
    .map((fact) => (fact.kind === "void" ? { ...fact, of: own.get(fact.of) ?? fact.of } : fact));
}

async function noteName(): Promise<string> {
  return `goodsend-${await machineId()}`;
}

function name(list: RefusedDocument[], more: readonly RefusedDocument[]): void {
  for (const { id, why } of more.slice(0, Math.max(0, mostNamed - list.length)))
    list.push({ id: id.slice(0, 300), why: why.slice(0, 300) });
}

function idOf(document: unknown): string {
  const id = typeof document === "object" && document !== null ? Reflect.get(document, "_id") : undefined;
  return typeof id === "string" ? id : "a document without an id";
}
