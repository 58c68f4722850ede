import { type Page, test } from "playwright/test";
import type { LabBrowser } from "../lab/browser.ts";
import { type CouchServer, startCouch } from "../lab/couch-server.ts";
import { expect } from "../lab/expect.ts";
import { gmailLabUrl } from "../lab/serve.ts";
import { allowedBuild, teamMember } from "../lab/team-member.ts";

const priya = "priya@harborline.example";
const dana = "dana.whitfield@harborline.example";

interface Pair {
  couch: CouchServer;
  anna: LabBrowser;
  ben: LabBrowser;
}

/** Two browsers with a profile each, and the server of their team. */
async function withPair(browserName: string, work: (pair: Pair) => Promise<void>): Promise<void> {
  const couch = await startCouch("goodsend");
  const build = allowedBuild(browserName);
  const [anna, ben] = await Promise.all([
    teamMember(couch, build, { user: "u1", password: "secret-1" }),
    teamMember(couch, build, { user: "u2", password: "secret-2" }),
  ]);
  try {
    await work({ couch, anna, ben });
  } finally {
    await Promise.all([anna.close(), ben.close()]);
    await couch.stop();
    build.remove();
  }
}

async function openTeam({ context, origin }: LabBrowser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}/options.html#team`);
  await page.getByText(/^Last in step/).waitFor();
  return page;
}

async function recordOptOut({ context, origin }: LabBrowser, address: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${origin}/options.html#register`);
  const list = page.getByRole("region", { name: "Opt-outs" });
  await list.getByText("Add an opt-out").first().click();
  await list.getByLabel(/^Address or domain/).fill(address);
  await list.getByRole("button", { name: /^Add$/ }).click();
  await page.getByText(address).first().waitFor();
  await page.close();
}

async function expectHeld({ context }: LabBrowser, draft: string): Promise<void> {
  const mail = await context.newPage();
  await mail.goto(gmailLabUrl({ draft }));
  await expect(mail.locator("goodsend-badge")).toHaveAttribute("data-status", "hold");
}

test("an opt-out that one of the team records keeps the mail of another, within one round, and leaves no address behind", async ({
  browserName,
}) => {
  await withPair(browserName, async ({ couch, anna, ben }) => {
    const bens = await openTeam(ben);
    await recordOptOut(anna, priya);
    await expect.poll(async () => (await couch.documents("goodsend")).length).toBe(1);
    expect(couch.wire.join("\n")).not.toMatch(/priya|harborline/);

    await bens.getByRole("button", { name: "Share now" }).click();
    await expectHeld(ben, "blank-to-priya");
  });
});

test("two who were apart come together: over a server that was away, cut off in the middle and took an account back, nothing is lost and nothing doubled @chromium", async ({
  browserName,
}) => {
  test.setTimeout(120_000);
  await withPair(browserName, async ({ couch, anna, ben }) => {
    const pages = await Promise.all([openTeam(anna), openTeam(ben)]);
    const share = async (page: Page) => page.getByRole("button", { name: "Share now" }).click();
    couch.gate = () => false;
    await recordOptOut(anna, priya);
    await recordOptOut(ben, dana);
    for (const page of pages) {
      await page.bringToFront();
      await share(page);
      await page.getByText(/could not be shared.*the server cannot be reached/i).waitFor();
    }

    const [annas, bens] = pages;
    couch.accounts.delete("u2");
    couch.gate = () => true;
    await bens.bringToFront();
    await share(bens);
    await bens.getByText(/does not take this account/).waitFor();
    couch.accounts.set("u2", "secret-2");

    // Each round is cut off one request later than the one before.
    for (const last of [1, 2, 3]) {
      for (const page of [bens, annas]) {
        let asked = 0;
        const { promise, resolve } = Promise.withResolvers<void>();
        couch.gate = () => {
          if (++asked > last) resolve();
          return asked <= last;
        };
        await page.bringToFront();
        await share(page);
        await promise;
      }
    }
    couch.gate = () => true;
    await expect
      .poll(async () => {
        for (const page of [annas, bens]) {
          await page.bringToFront();
          await share(page);
        }
        return (await couch.documents("goodsend")).length;
      })
      .toBe(2);
    await bens.getByText(/^Last in step/).waitFor();
    await expectHeld(ben, "blank-to-priya");
    await annas.bringToFront();
    await share(annas);
    await expectHeld(anna, "clean");
    const ids = (await couch.documents("goodsend")).map(({ _rev }) => String(_rev).slice(0, 2));
    expect(ids).toEqual(["1-", "1-"]);
  });
});
