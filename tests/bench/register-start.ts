import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium, type Page } from "playwright";
import { build } from "vite";
import { findChromium } from "../../scripts/find-chromium.mjs";
import type { Figure } from "./figures.ts";
import { summaryOf } from "./stopwatch.ts";

const repository = resolve(import.meta.dirname, "../..");
const rounds = 9;
/** Numbers of people a draft is for, and what their first look-up may take in a register of a million; ms. */
const drafts = [{ people: 1 }, { people: 1000, budget: 20 }] as const;
const sizes = [1_000_000, 10_000_000] as const;

/** The first look-up of a page that was just loaded, as of a worker that was just started, in a real browser's database. */
export async function benchRegisterStart(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const entries of sizes)
    for (const [what, times] of await firstLookups([repository], entries)) {
      const { median, p10, runs } = summaryOf(times);
      const limit = entries === sizes[0] ? drafts.find(({ people }) => what.startsWith(`${people} of`)) : undefined;
      const note = `median of ${runs}, fastest ${p10.toFixed(1)} ms`;
      figures.push({
        what,
        value: median,
        unit: "ms",
        ...(limit && "budget" in limit && { budget: limit.budget }),
        note,
      });
    }
  return figures;
}

/** Times of first look-ups, ms, in turns for each state of the code, by a name. */
export async function firstLookups(roots: readonly string[], entries: number): Promise<Map<string, number[]>> {
  const folder = mkdtempSync(join(tmpdir(), "goodsend-bench-"));
  const scripts = await Promise.all(roots.map((root, at) => bundle(root, join(folder, `${at}`))));
  const servers = await Promise.all(scripts.map(serve));
  const executablePath = await findChromium();
  const args = ["--headless=new", "--disable-gpu", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
  const options = { headless: false, args, ...(executablePath && { executablePath }) };
  const browser = await chromium.launchPersistentContext(join(folder, "profile"), options);
  try {
    const people = peopleOf(1000);
    const pages = await Promise.all(servers.map(() => browser.newPage()));
    for (const [at, page] of pages.entries()) {
      await page.goto(addressOf(servers[at]));
      await page.evaluate(`fillRegister(${entries}, ${JSON.stringify(people)})`);
      await firstLookup(page, people); // an update takes the keys over
    }
    const times = new Map<string, number[]>();
    for (let round = 0; round < rounds; round++)
      for (const { people: count } of drafts)
        for (const [at, page] of pages.entries()) {
          const of = roots.length > 1 ? ` in ${roots[at]}` : "";
          const name = `${count} of 1,000 people, the first look-up in ${entries.toLocaleString("en")}${of}`;
          times.set(name, [...(times.get(name) ?? []), await firstLookup(page, people.slice(0, count))]);
        }
    return times;
  } finally {
    await browser.close();
    for (const server of servers) server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function firstLookup(page: Page, people: readonly string[]): Promise<number> {
  await page.reload();
  const { time, found } = await page.evaluate<{ time: number; found: number }>(`lookUp(${JSON.stringify(people)})`);
  if (found < people.length / 10) throw new Error(`only ${found} keys were found`);
  return time;
}

/** People of whom every tenth is in the register. */
function peopleOf(count: number): string[] {
  return Array.from({ length: count }, (_, number) => `first.last${number}@mail.company${number}.co.example`);
}

async function bundle(root: string, folder: string): Promise<string> {
  const entry = join(root, "tests/bench/first-lookup.ts");
  await build({
    configFile: false,
    publicDir: false,
    root,
    logLevel: "error",
    build: { outDir: folder, lib: { entry, formats: ["iife"], name: "bench", fileName: () => "lookup.js" } },
  });
  return join(folder, "lookup.js");
}

/** A page that has the script and nothing else, on an origin of its own. */
async function serve(script: string): Promise<Server> {
  const server = createServer((_, answer) => {
    answer.setHeader("Content-Type", "text/html");
    answer.end(`<!doctype html><title>Register</title><script>${readFileSync(script, "utf8")}</script>`);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return server;
}

function addressOf(server: Server | undefined): string {
  const address = server?.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : address}/`;
}
