import "./dom-parser.ts";
import { statSync } from "node:fs";
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

/** The command line check: the engine over mail files. See docs/check.md. */

const smallestForBar = 2 * 2 ** 20;
/** Judged before all others, so that building the engine's tables is not counted as the first draft's time. */
const firstDraft: Entry = {
  name: { line: 1 },
  draft: toDraft({ id: "", kind: "new", to: [], text: "Book a demo today." }),
};

// npm runs scripts in the package's folder; the files are named from where the user stands.
if (process.env.npm_lifecycle_event === "check" && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);

const wanted = readArguments(process.argv.slice(2));
if (wanted.kind === "help") process.stdout.write(usage);
else if (wanted.kind === "wrong") refuse(wanted.message);
else await check(wanted);

function refuse(message: string): void {
  process.stderr.write(`${message}\nHelp: npm run check -- --help\n`);
  process.exitCode = 2;
}

async function check(wanted: Extract<Arguments, { kind: "check" }>): Promise<void> {
  const { files, json, today } = wanted;
  const started = performance.now();
  const { policy, problems, isUnread } = await loadPolicy(wanted.policy, today);
  const old = wanted.compare === undefined ? undefined : await loadPolicy(wanted.compare, today);
  process.stderr.write([...problems, ...(old?.problems ?? [])].map((problem) => `${problem}\n`).join(""));
  const progress = progressFor(files, json);
  const warn = (line: string) => {
    progress.clear();
    process.stderr.write(line);
  };
  const paint: Paint = (colour, text) => styleText(colour, text, { stream: process.stdout });
  const reportForPeople = old ? comparisonReporter : humanReporter;
  const reporter = json ? jsonReporter : reportForPeople(paint, warn);
  const statuses = new Set<Status>();
  let hasUnread = isUnread || (old?.isUnread ?? false);
  const exitCode = () => exitCodeOf({ statuses, hasUnread });
  const write = writerTo(process.stdout, () => process.exit(exitCode()));
  judge(firstDraft, policy, today);

  for await (const entry of readInputs(files, { stdin: process.stdin, onBytes: progress.advance })) {
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
  process.exitCode = exitCode();
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
function progressFor(files: readonly string[], json: boolean): Progress {
  if (!process.stderr.isTTY || (json && process.stdout.isTTY)) return noProgress;
  const total = files.reduce((sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0);
  return total >= smallestForBar ? progressBar(process.stderr, total) : noProgress;
}
