import { attachToTarget } from "../lab/devtools.ts";
import { expect, test } from "./lab-test.ts";

test("the question before sending leads to the side panel with all that is to be fixed, and nothing is sent", async ({
  lab,
}) => {
  const page = await lab.openGmail({ draft: "cold-outreach" });
  await lab.settled(({ verdict }) => verdict.status === "confirm");
  const askForPanel = async () => {
    await page.locator("[g_editable=true]").focus();
    await page.keyboard.press("Control+Enter");
    await page.locator("goodsend-send").waitFor({ state: "attached" });
    // Back from "Keep editing" over "Fix now" and "Send anyway".
    for (let step = 0; step < 3; step++) await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await expect(page.locator("goodsend-send")).toHaveCount(0);
    return attachToTarget(lab.debuggingPort, `${lab.origin}/sidepanel.html`, 4000);
  };
  const panel = await askForPanel().catch(async () => {
    // Chromium opens it at a press that is heard at once, which a busy machine does not always manage. Then the page
    // itself shows what is to be fixed.
    await expect(page.locator("goodsend-notes")).toHaveCount(1);
    await page.keyboard.press("Escape");
    return askForPanel();
  });
  await panel.waitFor(`document.querySelectorAll(".card").length > 3`);
  panel.close();
  expect(await page.evaluate(() => JSON.stringify(Reflect.get(window, "lab").sent))).toBe("[]");
});
