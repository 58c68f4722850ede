import { expect, test } from "./lab-test.ts";
import { stopWorker } from "./stop-worker.ts";

test("a service worker that was stopped checks the next keystroke", async ({ lab }) => {
  const page = await lab.openGmail({ draft: "cold-outreach" });
  const before = await lab.settled(({ verdict }) => verdict.findings.length > 0);
  await stopWorker(lab);
  await page.bringToFront();
  await lab.compose(page).type(" One more line.");
  const after = await lab.settled(({ revision }) => revision > before.revision);
  expect(after.verdict.findings.length).toBeGreaterThan(0);
});

test("a compose without a body is “not checked”, and the panel names what is missing", async ({ lab }) => {
  const page = await lab.openGmail({ draft: "cold-outreach", broken: "body" });
  const state = await lab.settled(({ verdict }) => verdict.status === "unknown");
  expect(state.unread.map(({ field }) => field)).toContain("body");
  const panel = await lab.openPanel(page);
  await expect(panel.getByRole("heading", { level: 1 })).toHaveText("Not fully checked");
  await expect(panel.locator("main")).toContainText(/message|text|body/i);
});

test("the panel says that it is checking until the first verdict is there", async ({ lab }) => {
  const page = await lab.openGmail({ draft: "blank" });
  const { key } = await lab.settled(({ blank }) => blank);
  const panel = await lab.openPanel(page);
  await expect(panel.getByRole("heading", { level: 1 })).toHaveText("Nothing to check yet");
  const worker = await lab.worker();
  await worker.evaluate(async (name) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { session: { set(items: object): Promise<void>; remove(name: string): Promise<void> } } };
    };
    await chrome.storage.session.set({ [`checking:${name}`]: true });
    await chrome.storage.session.remove(`compose:${name}`);
  }, key);
  await expect(panel.getByRole("heading", { level: 1 })).toHaveText("Checking…");
  await lab.compose(page).type("Lunch tomorrow?");
  await expect(panel.getByRole("heading", { level: 1 })).toHaveText("Ready to send");
  await expect(panel.locator(".status-checking")).toHaveCount(0);
});

test("a megabyte of pasted HTML with style sheets and 10,000 links is judged, and so is the next keystroke", async ({
  lab,
}) => {
  const page = await lab.openGmail({ draft: "blank" });
  await lab.compose(page).body.evaluate((editor) => {
    const part = document.createElement("div");
    for (let index = 0; index < 10_000; index++) {
      const line = document.createElement("div");
      const link = document.createElement("a");
      link.href = `https://shop.example/${index}`;
      link.textContent = `Offer number ${index}, book a demo and save money today. Our platform helps you.`;
      line.append(link);
      part.append(line);
    }
    const hidden = document.createElement("style");
    hidden.textContent = "unsubscribe 410 Terry Avenue North, Seattle, WA 98109";
    part.append(hidden);
    editor.append(part);
    editor.dispatchEvent(new InputEvent("input", { bubbles: true }));
  });
  const state = await lab.settled(({ verdict }) => verdict.findings.some(({ rule }) => rule === "postal-address"));
  expect(state.verdict.brokenRules).toEqual([]);
  await lab.compose(page).type("x");
  await lab.settled(({ revision }) => revision > state.revision);
});

test("a corrupt settings store is named on the options page, and the draft is checked all the same", async ({
  lab,
}) => {
  const worker = await lab.worker();
  await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.local.set({
      policy: { levels: { "postal-adress": "hold" }, organisation: 7 },
      ignores: "garbage",
    });
  });
  await lab.openGmail({ draft: "cold-outreach" });
  await lab.settled(({ verdict }) => verdict.findings.some(({ rule }) => rule === "postal-address"));
  const options = await lab.context.newPage();
  await options.goto(`chrome-extension://${lab.extensionId}/options.html#organisation`);
  await expect(options.locator("body")).toContainText("postal-adress");
  await expect(options.locator("body")).toContainText("organisation");
});

test("mail pages and their messages hold nothing of ours but the badge", async ({ lab }) => {
  const page = await lab.openGmail({ draft: "cold-outreach" });
  const before = await lab.compose(page).html();
  await lab.settled(({ verdict }) => verdict.findings.length > 0);
  expect(await lab.compose(page).html()).toBe(before);
  expect(await page.locator("form goodsend-badge, [g_editable] goodsend-badge").count()).toBe(0);
  expect(await page.evaluate(() => document.querySelector("goodsend-badge")?.shadowRoot)).toBeNull();
});
