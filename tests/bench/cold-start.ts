import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "vite";
import { lateExpressions } from "../../scripts/late-expressions.ts";
import { packedPhrases, wordFiles } from "../../scripts/packed-phrases.ts";
import type { Figure } from "./figures.ts";
import { summaryOf } from "./stopwatch.ts";

const repository = resolve(import.meta.dirname, "../..");

/** Most that a worker may take from its start to the first verdict, ms; and need of memory for it, MiB. */
const longestStart = 60;
const mostMemory = 15;

interface Start {
  /** Milliseconds to load the script, from there to the first verdict, and of the thread's own work in both. */
  load: number;
  verdict: number;
  work: number;
  /** Bytes of heap and of arrays, beyond those of an empty process. */
  memory: number;
}

/** The engine as the extension's worker loads it, in a process of its own: from the load of the script to a verdict. */
export async function benchColdStart(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "goodsend-bench-"));
  try {
    await build({
      configFile: false,
      publicDir: false,
      root: repository,
      logLevel: "error",
      plugins: [packedPhrases(), lateExpressions()],
      build: {
        outDir: folder,
        minify: true,
        lib: { entry: join(import.meta.dirname, "first-verdict.ts"), formats: ["es"], fileName: () => "first.mjs" },
      },
    });
    mkdirSync(join(folder, "words"));
    for (const { path, content } of wordFiles()) writeFileSync(join(folder, path), content);
    const starts: Start[] = [];
    for (let run = 0; run < 9; run++) starts.push(await startOnce(join(folder, "first.mjs")));
    const of = (pick: (start: Start) => number) => summaryOf(starts.map(pick));
    const whole = of(({ load, verdict }) => load + verdict);
    return [
      {
        what: "cold start to the first verdict",
        value: whole.median,
        unit: "ms",
        budget: longestStart,
        note: `median of ${whole.runs}, fastest ${whole.p10.toFixed(0)} ms; ${of(({ load }) => load).median.toFixed(0)} ms of it to load the script; ${of(({ work }) => work).median.toFixed(0)} ms of work on the thread`,
      },
      {
        what: "memory for the first verdict",
        value: of(({ memory }) => memory).median / 2 ** 20,
        unit: "MiB",
        budget: mostMemory,
        note: "heap and arrays, without those of an empty process",
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function startOnce(script: string): Promise<Start> {
  const code = `
    import { readFile } from "node:fs/promises";
    import { dirname, join } from "node:path";
    const used = () => { const { heapUsed, external } = process.memoryUsage(); return heapUsed + external; };
    const before = used();
    const started = performance.now();
    const workBefore = process.threadCpuUsage();
    const { firstVerdict } = await import(process.argv[1]);
    const loaded = performance.now();
    await firstVerdict((path) => readFile(join(dirname(process.argv[1]), path), path.endsWith(".json") ? "utf8" : undefined));
    const ended = performance.now();
    const { user, system } = process.threadCpuUsage(workBefore);
    globalThis.gc?.();
    console.log(JSON.stringify({ load: loaded - started, verdict: ended - loaded, work: (user + system) / 1000, memory: used() - before }));
  `;
  const child = spawn(process.execPath, ["--expose-gc", "--input-type=module", "-e", code, script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.on("data", (part) => {
    output += part;
  });
  await once(child, "close");
  return JSON.parse(output);
}
