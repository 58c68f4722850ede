import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { runCheck as runCommand } from "../../lib/cli/run-check.ts";

/** What a run of the command gave. */
export interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the command in the folder of the fixtures, with `input` on its standard input. */
export async function runCheck(words: readonly string[], input = ""): Promise<Run> {
  const [stdout, stderr] = [new Heard(), new Heard()];
  const code = await runCommand(words, {
    folder: join(import.meta.dirname, "fixtures"),
    stdin: Readable.from([Buffer.from(input)]),
    stdout,
    stderr,
    onReaderGone: () => undefined,
  });
  return { code, stdout: stdout.text, stderr: stderr.text };
}

/** Runs the command with `--json`; `results` are its lines. */
export async function runJson(words: readonly string[], input = ""): Promise<Run & { results: unknown[] }> {
  const run = await runCheck(["--json", "--today", "2026-11-22", ...words], input);
  const lines = run.stdout.split("\n").filter((line) => line !== "");
  return { ...run, results: lines.map((line) => JSON.parse(line)) };
}

class Heard extends Writable {
  text = "";

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}
