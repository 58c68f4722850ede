import { test } from "playwright/test";
import type { LabBrowser } from "../lab/browser.ts";
import { startCouch } from "../lab/couch-server.ts";
import { expect } from "../lab/expect.ts";
import { gmailLabUrl } from "../lab/serve.ts";
import { allowedBuild, teamMember } from "../lab/team-member.ts";

const priya = "priya@harborline.example";

async function openTeam({ context, origin }: LabBrowser) {
  const page = await context.newPage();
  await page.goto(`${origin}/options.html#team`);
  await page.getByText(/^Last in step/).waitFor();
  return page;
}

test("an opt-out that one of the team records keeps the mail of another, within one round, and leaves no address behind", async ({
  browserName,
}) => {
  const couch = await startCouch("goodsend");
  const build = allowedBuild(browserName);
  const [anna, ben] = await Promise.all([
    teamMember(couch, build, { user: "u1", password: "secret-1" }),
    teamMember(couch, build, { user: "u2", password: "secret-2" }),
  ]);
  try {
    const [annas, bens] = await Promise.all([openTeam(anna), openTeam(ben)]);
    await annas.goto(`${anna.origin}/options.html#register`);
    const list = annas.getByRole("region", { name: "Opt-outs" });
    await list.getByText("Add an opt-out").first().click();
    await list.getByLabel(/^Address or domain/).fill(priya);
    await list.getByRole("button", { name: /^Add$/ }).click();
    await expect.poll(async () => (await couch.documents("goodsend")).length).toBe(1);
    expect(couch.wire.join("\n")).not.toMatch(/priya|harborline/);

    await bens.getByRole("button", { name: "Share now" }).click();
    const mail = await ben.context.newPage();
    await mail.goto(gmailLabUrl({ draft: "blank-to-priya" }));
    await expect(mail.locator("goodsend-badge")).toHaveAttribute("data-status", "hold");
  } finally {
    await Promise.all([anna.close(), ben.close()]);
    await couch.stop();
    build.remove();
  }
});
