import type { Page } from "playwright/test";
import { labPolicy, storePolicy } from "../lab/sender.ts";
import { expect, type Lab, test } from "./lab-test.ts";

/** What the lab's Gmail has sent and scheduled. */
const outbox = (page: Page) =>
  page.evaluate(() => {
    const { lab } = globalThis as unknown as { lab: { sent: { text?: string }[]; scheduled: unknown[] } };
    return { sent: lab.sent.length, scheduled: lab.scheduled.length };
  });

const nothing = { sent: 0, scheduled: 0 };

/** Tries to send in each way that Gmail knows. */
const ways: Record<string, (page: Page) => Promise<void>> = {
  "the mouse on Send": (page) => page.locator(".aoO").click(),
  "the mouse on Send and archive": (page) => page.locator(".Uo").click(),
  "Enter on Send": async (page) => {
    await page.locator(".aoO").focus();
    await page.keyboard.press("Enter");
  },
  "the space bar on Send": async (page) => {
    await page.locator(".aoO").focus();
    await page.keyboard.press(" ");
  },
  "Ctrl+Enter in the text": async (page) => {
    await page.locator("[g_editable=true]").focus();
    await page.keyboard.press("Control+Enter");
  },
  "the menu's schedule, by mouse": async (page) => {
    await page.locator(".hG").click();
    await page.locator("[selector=scheduledSend]").click();
  },
  "the menu's schedule, by Enter": async (page) => {
    await page.locator(".hG").click();
    await page.keyboard.press("Enter");
  },
};

test("a bad mail is not sent in any way before somebody says so", async ({ lab }) => {
  const page = await lab.openGmail({ draft: "cold-outreach", archive: 1 });
  await lab.settled(({ verdict }) => verdict.status === "confirm");
  for (const [name, press] of Object.entries(ways)) {
    await test.step(name, async () => {
      await press(page);
      await expect(page.locator("goodsend-send")).toHaveCount(1);
      expect(await outbox(page)).toEqual(nothing);
      await page.keyboard.press("Escape");
      await expect(page.locator("goodsend-send")).toHaveCount(0);
      expect(await outbox(page)).toEqual(nothing);
      // The menu, where one was opened, is still there.
      await page.evaluate(() => document.querySelector("[role=menu]")?.remove());
    });
  }
});

test("a good mail is sent in every way as if we were not there", async ({ lab }) => {
  for (const [name, press] of Object.entries(ways)) {
    await test.step(name, async () => {
      const page = await lab.openGmail({ draft: "clean", archive: 1 });
      await expect(page.locator("goodsend-badge[data-status=clear], goodsend-badge[data-status=inform]")).toHaveCount(
        1,
      );
      await press(page);
      if (name.includes("schedule")) await page.getByText("Tomorrow morning").click();
      const expected = name.includes("schedule") ? { sent: 0, scheduled: 1 } : { sent: 1, scheduled: 0 };
      await expect.poll(() => outbox(page)).toEqual(expected);
      await expect(page.locator("goodsend-send")).toHaveCount(0);
      await page.close();
    });
  }
});

test("“Send anyway” sends once, and the choice is recorded without a word of the text", async ({ lab }) => {
  const page = await lab.openGmail({ draft: "cold-outreach" });
  await lab.settled(({ verdict }) => verdict.status === "confirm");
  await page.locator(".aoO").click();
  await page.locator("goodsend-send").waitFor({ state: "attached" });
  // The focus is on the way back; the way past is before it.
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect.poll(() => outbox(page)).toEqual({ sent: 1, scheduled: 0 });
  // When the lab's own settings are noted depends on when the worker started.
  const audit = (await storedAudit(lab)).filter(({ event }) => event.kind !== "policy");
  expect(audit.map(({ event }) => event.kind)).toEqual(["held", "override"]);
  expect(Object.keys(audit[1]?.event ?? {}).sort()).toEqual(["action", "fingerprint", "kind", "reason", "rules"]);
  expect(JSON.stringify(audit)).not.toMatch(/@|route planner/);
});

test("a fix that is chosen in the panel while the question stands goes in: the question goes, and nothing is sent", async ({
  lab,
}) => {
  const page = await lab.openGmail({ draft: "cold-outreach" });
  const { revision } = await lab.settled(({ verdict }) => verdict.status === "confirm");
  const panel = await lab.openPanel(page);
  await page.bringToFront();
  await lab.compose(page).body.click();
  await page.keyboard.press("Control+Enter");
  await expect(page.locator("goodsend-send")).toHaveCount(1);
  await panel.bringToFront();
  await panel.locator(".fix-all .button").click();
  await lab.settled((state) => state.revision > revision);
  expect((await lab.compose(page).lines()).join("\n")).toContain("410 Terry Avenue North");
  await expect(page.locator("goodsend-send")).toHaveCount(0);
  expect(await outbox(page)).toEqual(nothing);
});

test("two presses at once open one dialog", async ({ lab }) => {
  const page = await lab.openGmail({ draft: "cold-outreach" });
  await lab.settled(({ verdict }) => verdict.status === "confirm");
  await page.locator("[g_editable=true]").focus();
  await page.keyboard.down("Control");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.up("Control");
  await expect(page.locator("goodsend-send")).toHaveCount(1);
  expect(await outbox(page)).toEqual(nothing);
});

test("a mail sent in the same breath as its last word is judged first", async ({ lab }) => {
  const page = await lab.openGmail({ draft: "clean" });
  await lab.settled(({ verdict }) => verdict.status !== "unknown");
  await lab.compose(page).type(" Dear {{first_name}}");
  await page.keyboard.press("Control+Enter");
  await expect(page.locator("goodsend-send")).toHaveCount(1);
  expect(await outbox(page)).toEqual(nothing);
});

test("a press that a script of the page makes is none of our business", async ({ lab }) => {
  const page = await lab.openGmail({ draft: "cold-outreach" });
  await lab.settled(({ verdict }) => verdict.status === "confirm");
  await page.evaluate(() => document.querySelector<HTMLElement>(".aoO")?.click());
  await expect.poll(() => outbox(page)).toEqual({ sent: 1, scheduled: 0 });
});

test("keys typed in the dialog are no shortcuts of the page", async ({ lab }) => {
  const page = await lab.openGmail({ draft: "cold-outreach" });
  await lab.settled(({ verdict }) => verdict.status === "confirm");
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    document.addEventListener("keydown", ({ key }) => heard.push(key), true);
  });
  await page.locator(".aoO").click();
  await page.locator("goodsend-send").waitFor({ state: "attached" });
  await page.keyboard.press("e");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
});

test("a held mail goes with a reason only", async ({ lab }) => {
  await storePolicy(lab, { ...labPolicy, levels: { "opt-out-usable": "hold" } });
  const page = await lab.openGmail({ draft: "cold-outreach" });
  await lab.settled(({ verdict }) => verdict.status === "hold");
  await page.locator(".aoO").click();
  await page.locator("goodsend-send").waitFor({ state: "attached" });
  // Back from "Keep editing" over "Fix now, send later"; the way past cannot be reached without a reason.
  for (let step = 0; step < 2; step++) await page.keyboard.press("Shift+Tab");
  await page.keyboard.type("Agreed on the phone");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect.poll(() => outbox(page)).toEqual({ sent: 1, scheduled: 0 });
});

test("a policy without overrides leaves no way past a held mail", async ({ lab }) => {
  const send = { override: "never" };
  await storePolicy(lab, { ...labPolicy, levels: { "opt-out-usable": "hold" }, send });
  const page = await lab.openGmail({ draft: "cold-outreach" });
  await lab.settled(({ verdict }) => verdict.status === "hold");
  await page.locator(".aoO").click();
  await page.locator("goodsend-send").waitFor({ state: "attached" });
  for (let step = 0; step < 4; step++) await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Escape");
  await expect(page.locator("goodsend-send")).toHaveCount(0);
  expect(await outbox(page)).toEqual(nothing);
});

test("mail that cannot be checked goes, unless the policy says to ask", async ({ lab }) => {
  const open = async () => {
    const page = await lab.openGmail({ draft: "clean", broken: "body" });
    await expect(page.locator("goodsend-badge[data-status=unknown]")).toHaveCount(1);
    await page.locator(".aoO").click();
    return page;
  };
  await expect.poll(() => open().then(outbox)).toEqual({ sent: 1, scheduled: 0 });
  await storePolicy(lab, { ...labPolicy, send: { whenUnchecked: "ask" } });
  const page = await open();
  await expect(page.locator("goodsend-send")).toHaveCount(1);
  expect(await outbox(page)).toEqual(nothing);
});

interface AuditRecord {
  event: Record<string, unknown>;
}

/** What the extension's audit holds, read from its database. */
async function storedAudit(lab: Lab): Promise<AuditRecord[]> {
  const worker = await lab.worker();
  return worker.evaluate(
    () =>
      new Promise<AuditRecord[]>((resolve, reject) => {
        const opening = indexedDB.open("goodsend");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction("audit").objectStore("audit").getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
  );
}
