import type { Page } from "playwright/test";
import type { LabBrowser } from "../lab/browser.ts";
import { startCouch } from "../lab/couch-server.ts";
import { gmailLabUrl } from "../lab/serve.ts";
import { allowedBuild, teamMember } from "../lab/team-member.ts";
import { expect, test } from "./lab-test.ts";

const lists = 8;
const rows = 500;
/** Most that is waited before the worker is killed, ms: a round with the server is then under way, or over. */
const longestLife = 700;

/** What stands in the extension's database, read by a page of its own. */
async function storesOf(page: Page) {
  return page.evaluate(async () => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open("goodsend"));
    const read = database.transaction(["facts", "audit", "meta"]);
    const blocks: { documents: { id: string }[] }[] = await done(read.objectStore("facts").getAll());
    const audit: { seq: number; event: { kind: string; count?: number } }[] = await done(
      read.objectStore("audit").getAll(),
    );
    const names = await done(read.objectStore("meta").getAllKeys());
    database.close();
    const ids = blocks.flatMap(({ documents }) => documents.map(({ id }) => id));
    const told = audit.flatMap(({ event }) => (event.kind === "opt-out" ? [event.count ?? 0] : []));
    return {
      facts: ids.length,
      different: new Set(ids).size,
      told: told.reduce((sum, count) => sum + count, 0),
      entries: told.length,
      owed: names.filter((name) => String(name).startsWith("owed.")).length,
    };
  });
}

/** Stops every worker of the extension, wherever it is in its work. */
async function killer({ context }: LabBrowser): Promise<() => Promise<void>> {
  const internals = await context.newPage();
  await internals.goto("chrome://serviceworker-internals");
  return () =>
    internals.evaluate(() => {
      for (const button of document.querySelectorAll("button"))
        if (/^stop/i.test(button.textContent ?? "")) button.click();
    });
}

test("a worker that is killed at random moments of imports, drafts and rounds with the team loses nothing, doubles nothing, and goes on by itself", async () => {
  test.setTimeout(240_000);
  const seed = Number(process.env.GOODSEND_SEED ?? Math.floor(Math.random() * 1e6));
  console.log(`killed at moments of GOODSEND_SEED=${seed}`);
  const random = randomOf(seed);
  const couch = await startCouch("goodsend");
  const build = allowedBuild("chromium");
  const anna = await teamMember(couch, build, { user: "u1", password: "secret-1" });
  try {
    const mail = await anna.context.newPage();
    await mail.goto(gmailLabUrl({ draft: "blank-to-priya" }));
    await mail.locator("goodsend-badge").first().waitFor({ state: "attached" });
    const settings = await anna.context.newPage();
    await settings.goto(`${anna.origin}/options.html#register`);
    const optOuts = settings.getByRole("region", { name: "Opt-outs" });
    const kill = await killer(anna);
    const start = Date.now();
    for (let list = 0; list < lists; list++) {
      const lines = Array.from({ length: rows }, (_, at) => `person${at}@company${list}.example`);
      const buffer = Buffer.from(["email", ...lines].join("\n"));
      await optOuts.locator("input[type=file]").setInputFiles({ name: "list.csv", mimeType: "text/csv", buffer });
      await mail.locator('[contenteditable="true"][role="textbox"]').first().pressSequentially("Hi. ");
      await settings.waitForTimeout(random() * longestLife);
      await kill();
      await expect(optOuts.locator(".register-note").last()).toHaveText(`${rows} new entries.`);
    }
    console.log(`${lists} kills in ${Date.now() - start} ms`);
    await expect.poll(async () => (await couch.documents("goodsend")).length, { timeout: 150_000 }).toBe(lists * rows);
    console.log(`in step ${Date.now() - start} ms after the first`);
    await expect
      .poll(() => storesOf(settings), { timeout: 30_000 })
      .toEqual({ facts: lists * rows, different: lists * rows, told: lists * rows, entries: lists, owed: 0 });
    await mail.bringToFront();
    await mail.locator('[contenteditable="true"][role="textbox"]').first().pressSequentially("Book a demo.");
    await expect(mail.locator("goodsend-badge").first()).toHaveAttribute("data-status", /^(?:hold|confirm|inform)$/);
  } finally {
    await anna.close();
    await couch.stop();
    build.remove();
  }
});

/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
