import { addToTally, type ChangeGroup, type ChangeTally, newTally, sortedChanges } from "../core/change-tally.ts";
import { compareVerdicts } from "../core/compare-verdicts.ts";
import { dayOf } from "../core/day.ts";
import { valueOr } from "../core/field.ts";
import type { Policy } from "../core/policy.ts";
import type { PolicyProblem } from "../core/resolve-policy.ts";
import type { UnreadMail } from "../core/unread-mail.ts";
import type { Entry } from "../mailbox/entry.ts";
import { labelOf } from "../mailbox/printable.ts";
import { readMailFile } from "../mailbox/read-mail-file.ts";
import { inspectDraft } from "./inspect-draft.ts";
import { nextTurn } from "./next-turn.ts";
import { policyInForce, policyToJudgeBy } from "./policy-in-force.ts";
import { readPolicyText } from "./read-policy-text.ts";
import { loadWordsInTurns, warmUpEngine } from "./warm-up-engine.ts";

/** A file that a user gave us. */
export type TrialFile = Pick<File, "name" | "size" | "text" | "stream">;

/** What a new policy would change for the mails of a file. */
export interface PolicyTrial {
  tally: ChangeTally;
  /** The rules of which the new policy says more, and those of which it says less. */
  louder: ChangeGroup[];
  quieter: ChangeGroup[];
  /** Parts of the policy that were refused. */
  problems: readonly PolicyProblem[];
  /** How many mails could not be read, and the first of them. */
  unread: number;
  unreadExamples: UnreadMail[];
  /** The user stopped it: `tally` tells of the mails until then. */
  isStopped: boolean;
}

export interface TrialOptions {
  /** The policy of now, as the settings show it. */
  current: Policy;
  /** What the user set, which the new policy goes on top of. */
  user: unknown;
  /** `done` is from 0 to 1. */
  onProgress?(mails: number, done: number): void;
  signal?: AbortSignal;
  now?: number;
}

type Unsorted = Omit<PolicyTrial, "louder" | "quieter">;

const mostNamed = 20;
/** So long is worked without a break, in ms: the page can be used meanwhile, and draws each of its pictures. */
const turn = 8;
/** So often it is told how far it is, in ms: to draw that takes time as well. */
const tellEvery = 150;

/**
 * Judges the mails of a file by the policy in force and by a new one. Nothing is recorded, and nothing recorded counts.
 * @throws an error that names the file, and what is wrong with it, where the policy or the mails cannot be read at all
 */
export async function tryPolicy(policyFile: TrialFile, mails: TrialFile, options: TrialOptions): Promise<PolicyTrial> {
  const { signal, onProgress } = options;
  const today = dayOf(options.now ?? Date.now());
  const read = readPolicyText(await policyFile.text());
  if ("fault" in read) throw new Error(`${policyFile.name}: ${read.fault}`);
  const { policy, problems } = policyInForce({ user: options.user, managed: read.managed });
  const judges = [policyToJudgeBy(options.current, today), policyToJudgeBy(policy, today)] as const;
  const trial: Unsorted = {
    tally: newTally(),
    problems: problems.filter(({ source }) => source === "organisation"),
    unread: 0,
    unreadExamples: [],
    isStopped: false,
  };
  let bytes = 0;
  let pausedAt = performance.now();
  let toldAt = Number.NEGATIVE_INFINITY;
  const isStopped = () => signal?.aborted === true;
  /** Gives the page its turn where it is due; tells whether the user has stopped it. */
  const isStoppedAtRest = async () => {
    const now = performance.now();
    if (now - pausedAt >= turn) {
      if (now - toldAt >= tellEvery) {
        onProgress?.(trial.tally.drafts + trial.unread, mails.size === 0 ? 1 : Math.min(1, bytes / mails.size));
        toldAt = now;
      }
      await nextTurn();
      pausedAt = performance.now();
    }
    // The page may also have been used while a mail was read.
    return isStopped();
  };
  const bench = { judges, today, trial, isStopped, isStoppedAtRest };
  await warmUpEngine(judges[0], today, isStopped);
  try {
    await judgeEach(
      entriesOf(mails, (count) => (bytes += count)),
      bench,
    );
    trial.isStopped = isStopped();
  } catch (error) {
    throw new Error(`${mails.name}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
  return { ...trial, ...sortedChanges(trial.tally) };
}

function entriesOf(file: TrialFile, onBytes: (count: number) => void): AsyncGenerator<Entry> {
  const format = /\.[^.]+$/.exec(file.name)?.[0].toLowerCase() ?? "";
  return readMailFile({ name: file.name, format, source: chunksOf(file.stream()), onBytes });
}

/** Not every browser's streams can be walked through by themselves. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    await reader.cancel();
  }
}

/** What mails are judged with. */
interface Bench {
  judges: readonly [current: Policy, planned: Policy];
  today: string;
  trial: Unsorted;
  isStopped(): boolean;
  isStoppedAtRest(): Promise<boolean>;
}

/** Judges mails until there are no more, or the user stops it. */
async function judgeEach(entries: AsyncIterable<Entry>, bench: Bench): Promise<void> {
  if (bench.isStopped()) return;
  for await (const entry of entries) {
    await judgeEntry(entry, bench);
    if (await bench.isStoppedAtRest()) return;
  }
}

async function judgeEntry(entry: Entry, { judges, today, trial, isStopped, isStoppedAtRest }: Bench): Promise<void> {
  if ("error" in entry) return noteUnread(trial, entry.unread);
  const [current, planned] = judges;
  const { name, draft } = entry;
  const label = labelOf(name, valueOr(draft.subject, ""));
  try {
    const lackedWords = await loadWordsInTurns(draft, isStopped);
    const judged = (policy: Policy) => inspectDraft(draft, { policy, ignores: [], compose: "", today, lackedWords });
    // Of the first mail in a language each part takes long, since words are loaded and all that rules look for is made.
    if (await isStoppedAtRest()) return;
    const before = judged(current);
    if (await isStoppedAtRest()) return;
    addToTally(trial.tally, compareVerdicts(before, judged(planned)), label);
  } catch (error) {
    noteUnread(trial, { where: label, kind: "failed", detail: String(error) });
  }
}

function noteUnread(trial: Unsorted, why: UnreadMail): void {
  trial.unread++;
  if (trial.unreadExamples.length < mostNamed) trial.unreadExamples.push(why);
}
