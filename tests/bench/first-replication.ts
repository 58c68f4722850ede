import { readdirSync, readFileSync } from "node:fs";
import type { OptOutFact } from "../../lib/register/fact.ts";
import { readSecret } from "../../lib/register/keyed-hash.ts";
import { type TeamFact, toTeamFact } from "../../lib/register/team-document.ts";
import { startCouch } from "../lab/couch-server.ts";
import { allowedBuild, teamKey, teamMember } from "../lab/team-member.ts";
import type { Figure } from "./figures.ts";

const entries = 100_000;
const batch = 5000;
/** How often the memory is looked at, ms. */
const every = 100;

/** A machine that is new to a team, in real Chromium: until it has all opt-outs, and the most memory of the extension's processes. */
export async function benchFirstReplication(): Promise<Figure[]> {
  const couch = await startCouch("goodsend");
  const secret = await readSecret(Buffer.from(teamKey, "base64"));
  for (let from = 0; from < entries; from += batch)
    await couch.put("goodsend", await Promise.all(Array.from({ length: batch }, (_, at) => shared(from + at, secret))));
  // What went over the wire is not kept: it would slow the server down.
  couch.wire.push = () => 0;
  const build = allowedBuild("chromium");
  const empty = { user: "u1", password: "secret-1", url: "" };
  const member = await teamMember(couch, build, empty);
  try {
    const page = await member.context.newPage();
    await page.goto(`${member.origin}/options.html#team`);
    const before = memory();
    let most = before;
    const watch = setInterval(() => {
      most = Math.max(most, memory());
    }, every);
    const start = performance.now();
    await page.getByLabel(/^Server/).fill(couch.url);
    await page.getByLabel(/^Server/).blur();
    await page.getByText(/^Last in step/).waitFor({ timeout: 300_000 });
    const time = performance.now() - start;
    clearInterval(watch);
    const there = await page.evaluate(lastFact);
    if (there !== entries) throw new Error(`${there} of ${entries} entries have come`);
    const size = entries.toLocaleString("en");
    return [
      { what: `first replication of ${size} entries`, value: time, unit: "ms" },
      { what: "most memory for it, of all our processes", value: (most - before) / 2 ** 20, unit: "MiB" },
    ];
  } finally {
    await member.close();
    await couch.stop();
    build.remove();
  }
}

/** The number of the last fact that the extension has. Runs in a page of it. */
async function lastFact(): Promise<number> {
  const resultOf = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const [{ name = "" } = {}] = await indexedDB.databases();
  const database = await resultOf(indexedDB.open(name));
  const facts = database.transaction("facts").objectStore("facts");
  return Number((await resultOf(facts.openKeyCursor(null, "prev")))?.primaryKey ?? 0);
}

function shared(number: number, secret: CryptoKey): Promise<TeamFact> {
  const key = `person${number}@globex.example`;
  const fact = { id: `${number}`, kind: "opt-out", key, at: number, recordedAt: number, by: "", source: "import" };
  return toTeamFact(fact as OptOutFact, secret, "u2");
}

/** Bytes in memory of the processes of extensions in browsers that this one has started; 0 where the system does not tell. */
function memory(): number {
  const processes = new Map<number, { parent: number; bytes: number }>();
  for (const name of safely(() => readdirSync("/proc"), []).filter((each) => /^\d+$/.test(each))) {
    const status = safely(() => readFileSync(`/proc/${name}/status`, "utf8"), "");
    const isOurs = safely(() => readFileSync(`/proc/${name}/cmdline`, "utf8"), "").includes("--extension-process");
    const number = (field: string) => Number(new RegExp(`^${field}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0);
    processes.set(Number(name), { parent: number("PPid"), bytes: isOurs ? number("VmRSS") * 1024 : 0 });
  }
  const isBelow = (id: number): boolean => id === process.pid || (id > 1 && isBelow(processes.get(id)?.parent ?? 0));
  return [...processes].reduce((sum, [id, { bytes }]) => sum + (bytes > 0 && isBelow(id) ? bytes : 0), 0);
}

/** A process may have ended since it was listed. */
function safely<Value>(read: () => Value, otherwise: Value): Value {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
