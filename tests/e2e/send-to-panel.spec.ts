import { attachToTarget } from "../lab/devtools.ts";
import { expect, test } from "./lab-test.ts";

test("the question before sending leads to the side panel with all that is to be fixed, and nothing is sent", async ({
  lab,
}) => {
  const page = await lab.openGmail({ draft: "cold-outreach" });
  await lab.settled(({ verdict }) => verdict.status === "confirm");
  await page.locator("[g_editable=true]").focus();
  await page.keyboard.press("Control+Enter");
  await page.locator("goodsend-send").waitFor({ state: "attached" });
  // Back from "Keep editing" over "Fix now" and "Send anyway".
  for (let step = 0; step < 3; step++) await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("goodsend-send")).toHaveCount(0);
  const panel = await attachToTarget(lab.debuggingPort, `${lab.origin}/sidepanel.html`);
  await panel.waitFor(`document.querySelectorAll(".card").length > 3`);
  panel.close();
  expect(await page.evaluate(() => JSON.stringify(Reflect.get(window, "lab").sent))).toBe("[]");
});
