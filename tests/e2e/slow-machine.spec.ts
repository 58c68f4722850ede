import { expect, test } from "./lab-test.ts";

test("on a machine six times slower no letter is lost, the panel follows, and Send decides; a second tab is a mail of its own", async ({
  lab,
}) => {
  const page = await lab.openGmail({ draft: "cold-outreach" });
  const other = await lab.openGmail({ draft: "cold-outreach" });
  const both = await lab.settled(({ verdict }) => verdict.status === "confirm");
  const elsewhere = await lab.settled(({ key, verdict }) => key !== both.key && verdict.status === "confirm");
  expect(elsewhere.tab).not.toBe(both.tab);
  const untouched = await lab.compose(other).html();

  const panel = await lab.openPanel(page);
  await expect(panel.locator("main")).not.toContainText("Fill in the blanks of the template");
  await page.bringToFront();
  const browser = await page.context().newCDPSession(page);
  await browser.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  const typed = " No letter is lost, {{first_name}}.";
  await lab.compose(page).type(typed);
  expect((await lab.compose(page).lines()).join("\n")).toContain(typed.trim());
  await page.locator(".aoO").click();
  await expect(page.locator("goodsend-send")).toHaveCount(1);
  await expect(panel.locator("main")).toContainText("Fill in the blanks of the template");
  expect((await lab.compose(page).lines()).join("\n")).toContain(typed.trim());
  expect(await lab.compose(other).html()).toBe(untouched);
});
