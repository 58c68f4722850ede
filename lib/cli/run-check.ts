import "./dom-parser.ts";
import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { Readable, Writable } from "node:stream";
import { styleText } from "node:util";
import { inspectDraft } from "../app/inspect-draft.ts";
import { compareVerdicts } from "../core/compare-verdicts.ts";
import { valueOr } from "../core/field.ts";
import type { Policy } from "../core/policy.ts";
import type { Status } from "../core/verdict.ts";
import type { Entry } from "../mailbox/entry.ts";
import { type Arguments, readArguments, usage } from "./arguments.ts";
import { exitCodeOf } from "./exit-code.ts";
import type { Judged, Unread } from "./judged.ts";
import { loadPolicy } from "./load-policy.ts";
import type { Paint } from "./paint.ts";
import { noProgress, type Progress, progressBar } from "./progress.ts";
import { readInputs } from "./read-inputs.ts";
import { comparisonReporter } from "./report-comparison.ts";
import { humanReporter } from "./report-human.ts";
import { jsonReporter } from "./result-json.ts";
import { toDraft } from "./to-draft.ts";
import { writerTo } from "./write-out.ts";

const smallestForBar = 2 * 2 ** 20;
/** Judged before all others, so that building the engine's tables is not counted as the first draft's time. */
const firstDraft: Entry = {
  name: { line: 1 },
  draft: toDraft({ id: "", kind: "new", to: [], text: "Book a demo today." }),
};

/** Where a command runs: what it reads and writes, and the folder from which its files are named. */
export interface Surroundings {
  folder: string;
  stdin: Readable;
  stdout: Writable & { isTTY?: boolean };
  stderr: Writable & { isTTY?: boolean };
  /** The reader of `stdout` has gone: nothing more is wanted, and the exit code is this. */
  onReaderGone(exitCode: number): void;
}

/** Runs the command with the words that stand behind it. Gives the exit code: see exit-code.ts. */
export async function runCheck(words: readonly string[], around: Surroundings): Promise<number> {
  const wanted = readArguments(words);
  if (wanted.kind === "help") {
    around.stdout.write(usage);
    return 0;
  }
  if (wanted.kind === "wrong") {
    around.stderr.write(`${wanted.message}\nHelp: npm run check -- --help\n`);
    return 2;
  }
  return check(wanted, around);
}

async function check(
  wanted: Extract<Arguments, { kind: "check" }>,
  { folder, stdin, stdout, stderr, onReaderGone }: Surroundings,
): Promise<number> {
  const { json, today } = wanted;
  const started = performance.now();
  const { policy, problems, isUnread } = await loadPolicy(wanted.policy, { folder, today });
  const old = wanted.compare === undefined ? undefined : await loadPolicy(wanted.compare, { folder, today });
  stderr.write([...problems, ...(old?.problems ?? [])].map((problem) => `${problem}\n`).join(""));
  const progress = progressFor(wanted, { folder, stdout, stderr });
  const warn = (line: string) => {
    progress.clear();
    stderr.write(line);
  };
  const paint: Paint = (colour, text) => styleText(colour, text, { stream: stdout });
  const reportForPeople = old ? comparisonReporter : humanReporter;
  const reporter = json ? jsonReporter : reportForPeople(paint, warn);
  const statuses = new Set<Status>();
  let hasUnread = isUnread || (old?.isUnread ?? false);
  const exitCode = () => exitCodeOf({ statuses, hasUnread });
  const write = writerTo(stdout, () => onReaderGone(exitCode()));
  judge(firstDraft, policy, today);

  for await (const entry of readInputs(wanted.files, { folder, stdin, onBytes: progress.advance })) {
    const result = judge(entry, policy, today, old?.policy);
    if ("error" in result) {
      hasUnread = true;
      await write(reporter.unread(result));
    } else {
      statuses.add(result.verdict.status);
      await write(reporter.judged(result));
    }
  }
  progress.clear();
  await write(reporter.end((performance.now() - started) / 1000));
  return exitCode();
}

function judge(entry: Entry, policy: Policy, today: string, oldPolicy?: Policy): Judged | Unread {
  if ("error" in entry) return entry;
  const { name, draft } = entry;
  const started = performance.now();
  try {
    const verdict = inspectDraft(draft, { policy, ignores: [], compose: "", today });
    const ms = performance.now() - started;
    const before = oldPolicy && inspectDraft(draft, { policy: oldPolicy, ignores: [], compose: "", today });
    const change = before && compareVerdicts(before, verdict);
    return { name, subject: valueOr(draft.subject, ""), verdict, ms, ...(change && { change }) };
  } catch (error) {
    return { name, error: `the engine failed on this draft: ${error}` };
  }
}

/** A bar for large input, where it does not get between lines of output on the same terminal. */
function progressFor(
  { files, json }: { files: readonly string[]; json: boolean },
  { folder, stdout, stderr }: Pick<Surroundings, "folder" | "stdout" | "stderr">,
): Progress {
  if (!stderr.isTTY || (json && stdout.isTTY)) return noProgress;
  const sizes = files.map((file) => statSync(resolve(folder, file), { throwIfNoEntry: false })?.size ?? 0);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return total >= smallestForBar ? progressBar(stderr, total) : noProgress;
}
