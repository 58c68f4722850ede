// `npm test`: every check of the repository, in two rows that go side by side. Stops at nothing, so that one run
// names all that is wrong; ends with a line that counts, and with exit code 1 where something failed.
// A word on the command line runs only the steps whose name contains it: `npm test -- unit`.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { constants, setPriority } from "node:os";
import { stripVTControlCharacters, styleText } from "node:util";

interface Step {
  name: string;
  command: string[];
  /** JSON report with the counts of a test runner. */
  report?: string;
  /** Name of the step of the other row that has to be over first. */
  after?: string;
}

const reports = ".goodsend/reports";
const unitReport = `${reports}/unit.json`;
const browserReport = `${reports}/browser.json`; // also named in tests/playwright.config.ts

/** What holds times: units beside browsers take each other's, and both fail. */
const timedRow: Step[] = [
  { name: "build for Chromium", command: ["wxt", "build"] },
  { name: "build for Firefox", command: ["wxt", "build", "-b", "firefox", "--mv3"] },
  { name: "what the builds may do", command: ["node", "scripts/check-builds.ts"] },
  {
    name: "unit and structure",
    command: ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`],
    report: unitReport,
  },
  { name: "browser", command: ["playwright", "test", "-c", "tests/playwright.config.ts"], report: browserReport },
];

/** Goes on beside the first row, and gives way to it. */
const quietRow: Step[] = [
  { name: "format and lint", command: ["biome", "ci", "--error-on-warnings", "."] },
  { name: "types", command: ["tsc", "--noEmit"] },
  { name: "unused code", command: ["knip"] },
  { name: "generated files", command: ["node", "scripts/gen.ts", "--check"] },
  { name: "Firefox's own linter", command: ["node", "scripts/lint-firefox-build.ts"], after: "build for Firefox" },
  { name: "packages, installed", command: ["node", "scripts/zip.ts", "--quick"], after: "unit and structure" },
];

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** What is read here of Vitest's report, file by file. */
interface UnitFile {
  name: string;
  assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
}

/** What is read here of Playwright's report, whose suites are nested. */
interface BrowserSuite {
  suites?: BrowserSuite[];
  specs?: {
    file: string;
    title: string;
    tests: { projectName: string; results: { error?: { message?: string } }[] }[];
  }[];
}

const wanted = process.argv[2] ?? "";
const total: Counts = { passed: 0, failed: 0, skipped: 0 };
const lines: string[] = [];
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const rows = [timedRow, quietRow].map((row) => row.filter(({ name }) => name.includes(wanted)));
const ends = new Map(rows.flat().map(({ name }) => [name, Promise.withResolvers<void>()]));
await Promise.all(rows.map(runRow));

const failures = [unitReport, browserReport].filter(existsSync).flatMap(readFailures);
if (failures.length > 0) console.log(`\n${styleText("red", "Failed:")}\n${failures.join("\n")}`);
console.log(`\n${lines.join("\n")}\n`);
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ""}`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function runRow(row: readonly Step[]): Promise<void> {
  for (const step of row) {
    if (step.after !== undefined) await ends.get(step.after)?.promise;
    const started = performance.now();
    const isGood = await runStep(step);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const counts = countsOf(step, isGood);
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
    const mark = isGood ? styleText("green", "✓") : styleText("red", "✗");
    lines.push(`${mark} ${step.name.padEnd(22)} ${String(counts.passed).padStart(5)} passed  ${seconds.padStart(6)} s`);
    ends.get(step.name)?.resolve();
  }
}

/** Runs the command of a step. What the browser tests say is told as they say it; all else once its step is over. */
async function runStep({ name, command: [command = "", ...rest], report }: Step): Promise<boolean> {
  const isLive = report === browserReport || wanted !== "";
  const heard: Uint8Array[] = [Buffer.from(styleText("bold", `\n▸ ${name}\n`))];
  const tell = () => process.stdout.write(Buffer.concat(heard.splice(0)));
  const child = spawn(command, rest, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...(process.stdout.isTTY && { FORCE_COLOR: "1" }) },
    shell: process.platform === "win32",
  });
  const isQuiet = quietRow.some((step) => step.name === name);
  if (isQuiet && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Uint8Array) => {
      heard.push(chunk);
      if (isLive) tell();
    });
  }
  const status = await new Promise<number>((resolve) => {
    child.on("error", ({ message }) => {
      heard.push(Buffer.from(`${message}\n`));
      resolve(1);
    });
    child.on("close", (code) => resolve(code ?? 1));
  });
  tell();
  return status === 0;
}

/** A step without a test runner counts as one test; a runner that failed without a report counts as one failure. */
function countsOf({ report }: Step, ok: boolean): Counts {
  const counts = report !== undefined && existsSync(report) ? readCounts(report) : { passed: 0, failed: 0, skipped: 0 };
  if (ok && counts.passed === 0) counts.passed = 1;
  if (!ok && counts.failed === 0) counts.failed = 1;
  return counts;
}

/** Each test that failed, with the first line of why, for whoever sees the end of the output only. */
function readFailures(file: string): string[] {
  const report = JSON.parse(readFileSync(file, "utf8"));
  const units = (report.testResults ?? []).flatMap(({ name, assertionResults }: UnitFile) =>
    assertionResults
      .filter(({ status }) => status === "failed")
      .map(({ fullName, failureMessages }) => failureLine(`${name} › ${fullName}`, failureMessages[0])),
  );
  return [...units, ...(report.suites ?? []).flatMap(failuresIn)];
}

function failuresIn({ suites = [], specs = [] }: BrowserSuite): string[] {
  const own = specs.flatMap(({ file, title, tests }) =>
    tests.flatMap(({ projectName, results }) =>
      results
        .filter(({ error }) => error !== undefined)
        .map(({ error }) => failureLine(`[${projectName}] ${file} › ${title}`, error?.message)),
    ),
  );
  return [...own, ...suites.flatMap(failuresIn)];
}

function failureLine(test: string, message = ""): string {
  return `✗ ${test}\n  ${stripVTControlCharacters(message).split("\n")[0]}`;
}

/** Reads the totals of a Vitest (jest-like) or Playwright report. */
function readCounts(file: string): Counts {
  const report = JSON.parse(readFileSync(file, "utf8"));
  if (report.stats) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    return { passed: expected, failed: unexpected + flaky, skipped };
  }
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests };
}
