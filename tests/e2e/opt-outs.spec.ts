import { expect, type Lab, test } from "./lab-test.ts";

const priya = "priya@harborline.example";

/** What the toolbar icon shows where a tab has nothing of its own to say. */
async function iconText(lab: Lab): Promise<string> {
  const worker = await lab.worker();
  return worker.evaluate(async () => {
    // Runs in the extension's worker, where this global is the browser's own.
    const { chrome } = globalThis as unknown as { chrome: { action: { getBadgeText(of: object): Promise<string> } } };
    return chrome.action.getBadgeText({});
  });
}

/** What IndexedDB of the extension holds in one store. */
async function stored(lab: Lab, store: "facts" | "events"): Promise<Record<string, unknown>[]> {
  const worker = await lab.worker();
  return worker.evaluate(
    (name) =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const opening = indexedDB.open("goodsend");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
    store,
  );
}

test("a reply asks to stop, one click records it, and the next mail to that person is held before a word is typed", async ({
  lab,
}) => {
  const reply = await lab.openGmail({ draft: "after-stop", form: "reply" });
  const asked = await lab.settled(({ request }) => request !== undefined);
  expect(asked.request?.email).toBe(priya);
  await expect.poll(() => iconText(lab)).toBe("1");
  const panel = await lab.openPanel(reply);
  await panel.getByRole("button", { name: "Record the opt-out", exact: true }).click();
  await expect(panel.locator(".note[data-tone=clear]")).toContainText("on the list");
  await expect.poll(() => iconText(lab)).toBe("");
  await reply.close();

  const next = await lab.openGmail({ draft: "blank-to-priya" });
  await lab.compose(next).body.click();
  const held = await lab.settled(({ blank, verdict }) => blank && verdict.status === "hold");
  expect(held.verdict.findings.map(({ rule }) => rule)).toContain("opted-out-recipient");
  const nextPanel = await lab.openPanel(next);
  await expect(nextPanel.locator("[data-rule=opted-out-recipient]")).toContainText(
    `${priya} opted out on Nov 16, 2026`,
  );
  await nextPanel.locator("[data-rule=opted-out-recipient] .fix").first().click();
  await lab.settled(({ recipients }) => recipients.length === 0);
});

test("of a mail that was sent it is kept when, with what verdict and to whom as a hash, and nothing of its text", async ({
  lab,
}) => {
  const page = await lab.openGmail({ draft: "clean" });
  await expect(page.locator("goodsend-badge")).toHaveAttribute("data-status", "clear");
  await lab.compose(page).body.click();
  await page.keyboard.press("Control+Enter");
  await expect.poll(async () => (await stored(lab, "events")).length).toBe(1);
  const [event] = await stored(lab, "events");
  expect(event).toMatchObject({ kind: "sent", status: "clear", rules: [] });
  expect(JSON.stringify(event)).not.toMatch(/harborline|dana|freight|invoice/i);
});
