import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import type { Figure } from "./figures.ts";
import { sampleMail } from "./sample-mail.ts";
import { summaryOf } from "./stopwatch.ts";

const command = resolve(import.meta.dirname, "../../lib/cli/check.ts");

/** The command line check as a process of its own: from start to the end of one draft, and its throughput. */
export async function benchCommandLine(): Promise<Figure[]> {
  const line = `${JSON.stringify(sampleMail(2000))}\n`;
  const starts: number[] = [];
  for (let run = 0; run < 5; run++) starts.push(await millisecondsFor(line));
  const start = summaryOf(starts);
  const drafts = 3000;
  const many = await millisecondsFor(line.repeat(drafts));
  return [
    { what: "check, one draft from start to end", value: start.median, unit: "ms", budget: 1000, note: "median of 5" },
    {
      what: "check, throughput",
      value: drafts / ((many - start.median) / 1000),
      unit: "mails/s",
      note: `${drafts} JSONL drafts of 2 kB`,
    },
  ];
}

async function millisecondsFor(input: string): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, [command, "--json", "-"], { stdio: ["pipe", "ignore", "inherit"] });
  child.stdin.end(input);
  await once(child, "close");
  return performance.now() - started;
}
