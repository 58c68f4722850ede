import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright/test";
import { type LabBrowser, openLabBrowser } from "../lab/browser.ts";
import { labPolicy, storePolicy } from "../lab/sender.ts";
import { gmailLabUrl } from "../lab/serve.ts";
import { composeForm } from "./compose-form.ts";
import { expect, test } from "./lab-test.ts";
import { newestVerdict, ownStores } from "./own-stores.ts";
import { faultsOf, type Ledger, newLedger } from "./random-kill/ledger.ts";
import { randomOf } from "./random-kill/random.ts";
import { acts, type Desk } from "./random-kill/user.ts";
import { canKill, kill, victims } from "./random-kill/victim.ts";

/*
 * A long run: GOODSEND_MINUTES=15 npx playwright test -c tests/playwright.config.ts random-kill. It takes one seed after the
 * other and prints each; GOODSEND_SEED=<seed> begins with that one.
 */
const { GOODSEND_MINUTES, GOODSEND_SEED } = process.env;
const minutes = Number(GOODSEND_MINUTES ?? 0);
const killsOfSeed = minutes > 0 ? 12 : 3;
/** Most that is waited before a kill, ms: what the user does is then under way, or over. */
const longestLife = 1200;
/** Most that is waited for a page, ms; whatever was begun has to end. */
const patience = 20_000;

test("whatever is killed at random moments of real use, what the user was told is done is there, and nothing is there twice", async () => {
  test.skip(!canKill, "which process is the extension's can be told on Linux only");
  test.setTimeout(120_000 + minutes * 60_000);
  const first = Number(GOODSEND_SEED ?? (minutes > 0 ? Date.now() % 1e6 : 2958));
  const until = Date.now() + minutes * 60_000;
  let seed = first;
  do await liveThrough(seed++);
  while (Date.now() < until);
  console.log(`${(seed - first) * killsOfSeed} kills, seeds ${first} to ${seed - 1}`);
});

/** One profile, in which things are killed one after the other. */
async function liveThrough(seed: number): Promise<void> {
  const random = randomOf(seed);
  const oneOf = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)] as Value;
  const profile = mkdtempSync(join(tmpdir(), "goodsend-killed-"));
  const ledger = newLedger(labPolicy.organisation.name);
  let browser = await openLabBrowser({ profile });
  try {
    await storePolicy(browser, labPolicy);
    let desk = await sitDown(browser, ledger);
    for (let count = 0; count < killsOfSeed; count++) {
      const [name, act] = oneOf(Object.entries(acts));
      const victim = oneOf(victims);
      const life = Math.floor(random() * longestLife);
      const story = `GOODSEND_SEED=${seed}, ${count + 1}: the user ${name}, the ${victim} is killed after ${life} ms`;
      const work = act(desk, ledger).then(
        () => "done",
        (error: Error) => error.message.split("\n")[0] ?? "",
      );
      await new Promise((resolve) => setTimeout(resolve, life));
      await kill(browser, victim);
      const end = await work;
      console.log(`${story}: ${end}`);
      if (victim === "browser") {
        ledger.sent.due = ledger.sent.noted;
        browser = await openLabBrowser({ profile });
        desk = await sitDown(browser, ledger);
      } else desk = await goOn(browser, desk);
      await expect(async () => expect(await faults(desk, ledger), story).toEqual([])).toPass({ timeout: patience });
      if ((await composeForm(desk.mail, 0).body.count()) === 0) await openDraft(desk, ledger);
    }
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Opens a draft and the settings, as after each start of the browser. */
async function sitDown(browser: LabBrowser, ledger: Ledger): Promise<Desk> {
  const settings = await openSettings(browser);
  const mail = await browser.context.newPage();
  mail.setDefaultTimeout(patience);
  const desk = { mail, settings, origin: browser.origin };
  await openDraft(desk, ledger);
  return desk;
}

/** Begins a draft, unlike any other: mails that were judged last on the same text count once in the history. */
async function openDraft({ mail, settings }: Desk, ledger: Ledger): Promise<void> {
  ledger.words = [];
  // The same address again would leave the page as it is.
  await mail.goto("about:blank");
  await mail.goto(gmailLabUrl({ draft: "cold-outreach" }));
  await mail.locator("goodsend-badge[data-status]").first().waitFor({ state: "attached" });
  const before = await newestVerdict(settings);
  await acts.types?.({ mail, settings, origin: "" }, ledger);
  await expect.poll(() => newestVerdict(settings)).toBeGreaterThan(before);
}

async function openSettings({ context, origin }: LabBrowser): Promise<Page> {
  const settings = await context.newPage();
  settings.setDefaultTimeout(patience);
  await settings.goto(`${origin}/options.html`);
  return settings;
}

/** The settings' page was of the process that was killed. */
async function goOn(browser: LabBrowser, desk: Desk): Promise<Desk> {
  await desk.settings.close();
  return { ...desk, settings: await openSettings(browser) };
}

/** What is wrong in the stores, once the audit was told all that it was owed, and in the draft. */
async function faults({ mail, settings }: Desk, ledger: Ledger): Promise<string[]> {
  const stores = await ownStores(settings);
  const found = faultsOf(stores, ledger);
  if (found.length === 0) Object.assign(ledger.sent, { due: stores.sent, noted: stores.sent });
  if (stores.owed > 0) found.push(`the audit is still owed ${stores.owed}`);
  const form = composeForm(mail, 0);
  if ((await form.body.count()) === 0) return found; // it was sent
  const words = (await form.lines()).join(" ").match(/word\d+/g) ?? [];
  if (words.join() !== ledger.words.join()) found.push(`the draft has ${words}, typed was ${ledger.words}`);
  return found;
}
