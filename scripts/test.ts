// `npm test`: every check of the repository. After the builds two lanes run side by side, since most of what takes
// time waits for a browser. Stops at nothing, so that one run names all that is wrong; ends with a line that counts,
// and with exit code 1 where something failed. A word on the command line runs only the steps whose name contains it:
// `npm test -- unit`.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { createInterface } from "node:readline";
import { styleText } from "node:util";

interface Step {
  name: string;
  command: string[];
  /** JSON report with the counts of a test runner. */
  report?: string;
}

const reports = ".goodsend/reports";
const unitReport = `${reports}/unit.json`;

/** First, since they write the folder .wxt, which types and units read. */
const builds: Step[] = [
  { name: "build for Chromium", command: ["wxt", "build"] },
  { name: "build for Firefox", command: ["wxt", "build", "-b", "firefox", "--mv3"] },
];

const chromium: Step[] = [browserStep("chromium")];

const others: Step[] = [
  { name: "format and lint", command: ["biome", "ci", "--error-on-warnings", "."] },
  { name: "types", command: ["tsc", "--noEmit"] },
  { name: "unused code", command: ["knip"] },
  { name: "generated files", command: ["node", "scripts/gen.ts", "--check"] },
  { name: "what the builds may do", command: ["node", "scripts/check-builds.ts"] },
  { name: "Firefox's own linter", command: ["node", "scripts/lint-firefox-build.ts"] },
  {
    name: "unit and structure",
    command: ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`],
    report: unitReport,
  },
  browserStep("firefox"),
];

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const wanted = process.argv[2] ?? "";
const total: Counts = { passed: 0, failed: 0, skipped: 0 };
const lines: string[] = [];
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

await inTurn(builds);
await Promise.all([inTurn(chromium), inTurn(others)]);

console.log(`\n${lines.join("\n")}\n`);
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ""}`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** The tests in one browser; tests/playwright.config.ts knows both names. */
function browserStep(browser: "chromium" | "firefox"): Step {
  return {
    name: `browser: ${browser}`,
    command: ["playwright", "test", "-c", "tests/playwright.config.ts", `--project=${browser}`],
    report: `${reports}/${browser}.json`,
  };
}

async function inTurn(steps: readonly Step[]): Promise<void> {
  for (const step of steps) if (step.name.includes(wanted)) await take(step);
}

async function take(step: Step): Promise<void> {
  console.log(styleText("bold", `▸ ${step.name}`));
  const started = performance.now();
  const code = await run(step);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const counts = countsOf(step, code === 0);
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  const mark = code === 0 ? styleText("green", "✓") : styleText("red", "✗");
  const line = `${mark} ${step.name.padEnd(22)} ${String(counts.passed).padStart(5)} passed  ${seconds.padStart(6)} s`;
  lines.push(line);
  console.log(line);
}

/** Gives the exit code. Each line that a step writes is shown at once, behind the step's name. */
function run({ name, command: [command = "", ...rest], report }: Step): Promise<number | null> {
  const child = spawn(command, rest, {
    stdio: ["inherit", "pipe", "pipe"],
    shell: process.platform === "win32",
    env: {
      ...process.env,
      ...(process.stdout.isTTY ? { FORCE_COLOR: "1" } : {}),
      ...(report ? { GOODSEND_REPORT: report } : {}),
    },
  });
  const label = styleText("dim", `${name} │`);
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on("line", (line) => console.log(`${label} ${line}`));
  }
  return new Promise((ended) => {
    child.on("error", ({ message }) => {
      console.log(`${label} ${command} did not start: ${message}`);
      ended(null);
    });
    child.on("close", ended);
  });
}

/** A step without a test runner counts as one test; a runner that failed without a report counts as one failure. */
function countsOf({ report }: Step, ok: boolean): Counts {
  const counts = report !== undefined && existsSync(report) ? readCounts(report) : { passed: 0, failed: 0, skipped: 0 };
  if (ok && counts.passed === 0) counts.passed = 1;
  if (!ok && counts.failed === 0) counts.failed = 1;
  return counts;
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
