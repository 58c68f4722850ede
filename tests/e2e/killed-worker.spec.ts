import type { Page } from "playwright/test";
import type { LabBrowser } from "../lab/browser.ts";
import { startCouch } from "../lab/couch-server.ts";
import { gmailLabUrl } from "../lab/serve.ts";
import { allowedBuild, teamMember } from "../lab/team-member.ts";
import { expect, test } from "./lab-test.ts";
import { ownStores } from "./own-stores.ts";
import { randomOf } from "./random-kill/random.ts";

const lists = 8;
const rows = 500;
/** Most that is waited before the worker is killed, ms: a round with the server is then under way, or over. */
const longestLife = 700;

/** How much stands in the stores, and how much of it the audit tells. */
async function storesOf(page: Page) {
  const { facts, audit, owed } = await ownStores(page);
  const told = audit.flatMap(({ kind, count = 0 }) => (kind === "opt-out" ? [count] : []));
  return {
    facts: facts.length,
    different: new Set(facts.map(({ id }) => id)).size,
    told: told.reduce((sum, count) => sum + count, 0),
    entries: told.length,
    owed,
  };
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
