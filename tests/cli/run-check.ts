import { spawn } from "node:child_process";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const command = resolve(here, "../../lib/cli/check.ts");
/** What Node compiled for one run it need not for the next, which takes a third off each. */
const compiled = resolve(here, "../../.goodsend/compiled");

/** What a run of the real command gave. */
export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the command in the folder of the fixtures, with `input` on its standard input. */
export function runCheck(words: readonly string[], input = ""): Promise<Run> {
  const child = spawn(process.execPath, [command, ...words], {
    cwd: join(here, "fixtures"),
    env: { ...process.env, NODE_COMPILE_CACHE: compiled, FORCE_COLOR: undefined, NO_COLOR: undefined },
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  child.stdin.on("error", () => {}); // a command that stops early closes its input
  child.stdin.end(input);
  return new Promise((resolveRun) => child.on("close", (code) => resolveRun({ code, stdout, stderr })));
}

/** Runs the command with `--json`; `results` are its lines. */
export async function runJson(words: readonly string[], input = ""): Promise<Run & { results: unknown[] }> {
  const run = await runCheck(["--json", "--today", "2026-11-22", ...words], input);
  const lines = run.stdout.split("\n").filter((line) => line !== "");
  return { ...run, results: lines.map((line) => JSON.parse(line)) };
}
