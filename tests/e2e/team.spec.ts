import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "playwright/test";
import { type LabBrowser, openLabBrowser } from "../lab/browser.ts";
import { type CouchServer, startCouch } from "../lab/couch-server.ts";
import { labPolicy, storePolicy } from "../lab/sender.ts";
import { gmailLabUrl } from "../lab/serve.ts";

const key = Buffer.alloc(32, 3).toString("base64");
const priya = "priya@harborline.example";

/** The build with the leave that the user gives by a press: a browser without a window cannot be asked. */
function allowedBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), "goodsend-team-"));
  cpSync(".output/chrome-mv3", folder, { recursive: true });
  const file = join(folder, "manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  manifest.host_permissions.push("http://127.0.0.1/*");
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

async function member(couch: CouchServer, extension: string, user: string, password: string): Promise<LabBrowser> {
  const browser = await openLabBrowser({ extension });
  // The lab answers for the whole web; the team's server answers for itself.
  await browser.context.route(`${couch.url}/**`, (route) => route.continue());
  await storePolicy(browser, { ...labPolicy, team: { url: couch.url, database: "goodsend", user, password, key } });
  return browser;
}

async function openTeam({ context, origin }: LabBrowser) {
  const page = await context.newPage();
  await page.goto(`${origin}/options.html#team`);
  await page.getByText(/^Last in step/).waitFor();
  return page;
}

test("an opt-out that one of the team records keeps the mail of another, within one round, and leaves no address behind", async () => {
  const couch = await startCouch("goodsend");
  const extension = allowedBuild();
  const [anna, ben] = await Promise.all([
    member(couch, extension, "u1", "secret-1"),
    member(couch, extension, "u2", "secret-2"),
  ]);
  try {
    const [annas, bens] = await Promise.all([openTeam(anna), openTeam(ben)]);
    await annas.goto(`${anna.origin}/options.html#register`);
    const list = annas.getByRole("region", { name: "Opt-outs" });
    await list.getByText("Add an opt-out").first().click();
    await list.getByLabel(/^Address or domain/).fill(priya);
    await list.getByRole("button", { name: "Add", exact: true }).click();
    await expect.poll(async () => (await couch.documents("goodsend")).length).toBe(1);
    expect(couch.wire.join("\n")).not.toMatch(/priya|harborline/);

    await bens.getByRole("button", { name: "Share now" }).click();
    const mail = await ben.context.newPage();
    await mail.goto(gmailLabUrl({ draft: "blank-to-priya" }));
    await expect(mail.locator("goodsend-badge")).toHaveAttribute("data-status", "hold");
  } finally {
    await Promise.all([anna.close(), ben.close()]);
    await couch.stop();
    rmSync(extension, { recursive: true, force: true });
  }
});
