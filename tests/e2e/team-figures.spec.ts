import { test } from "playwright/test";
import { dayOf } from "../../lib/core/day.ts";
import { toFiguresDocument } from "../../lib/register/figures-document.ts";
import { readSecret } from "../../lib/register/keyed-hash.ts";
import { mondayOf } from "../../lib/register/weeks.ts";
import { type CouchServer, startCouch } from "../lab/couch-server.ts";
import { expect } from "../lab/expect.ts";
import { allowedBuild, teamKey, teamMember } from "../lab/team-member.ts";

const week = 7 * 86_400_000;

/** Puts on the server what some members counted on a day of the last week, and on one of the week before. */
async function shareAs(couch: CouchServer, members: readonly number[]): Promise<void> {
  const secret = await readSecret(Buffer.from(teamKey, "base64"));
  const days = [mondayOf(Date.now()) - week, mondayOf(Date.now()) - 2 * week].map(dayOf);
  const documents = members.flatMap((member) =>
    days.map((day, weeksAgo) =>
      toFiguresDocument(
        {
          day,
          sent: 20,
          bounced: 0,
          waiting: 0,
          late: 0,
          groups: { identity: { shown: 4 + 4 * weeksAgo, fixed: 3 }, honesty: { shown: 2 } },
        },
        secret,
        { author: `u${member}`, machine: `machine of ${member}` },
      ),
    ),
  );
  await couch.put("goodsend", await Promise.all(documents));
}

test("the figures of a team appear from five people on, and say first what helps", async ({ browserName }) => {
  const couch = await startCouch("goodsend");
  const build = allowedBuild(browserName);
  await shareAs(couch, [11, 12, 13, 14]);
  const manager = await teamMember(couch, build, { user: "u1", password: "secret-1", figures: "share" });
  try {
    const page = await manager.context.newPage();
    await page.goto(`${manager.origin}/options.html#team-figures`);
    await expect(page.getByText(/Figures appear from five people in a week on; 4 so far\./)).toBeVisible();
    await expect(page.locator("svg[role=img], table")).toHaveCount(0);

    await shareAs(couch, [15, 16]);
    const other = await manager.context.newPage();
    await other.goto(`${manager.origin}/options.html#team`);
    await expect(other.getByLabel(/^Share daily counts/)).toBeChecked();
    await other.getByRole("button", { name: "Share now" }).click();

    // The page that is open already shows them.
    await expect(page.getByText(/^6 people shared the week from/)).toBeVisible();
    await expect(
      page.getByText(/“Who is writing” went better: 20 findings for 100 recipients .* after 40/),
    ).toBeVisible();
    await page.getByLabel(/^Time/).selectOption("4");
    await expect(page.getByRole("img", { name: /^Who is writing: 72 from/ })).toBeVisible();
    await page.getByRole("button", { name: "Show the numbers" }).first().click();
    await expect(page.getByRole("row")).toHaveCount(5);
    await expect(page.getByRole("row").nth(1)).toContainText(/24\s*12$/);
  } finally {
    await manager.close();
    await couch.stop();
    build.remove();
  }
});
