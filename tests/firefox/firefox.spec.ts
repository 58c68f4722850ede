import { isInBody } from "../e2e/card-window.ts";
import { expect, test } from "../e2e/lab-test.ts";
import { closedRoot } from "../lab/closed-root.ts";
import { withManagedPolicy } from "../lab/firefox/managed-policy.ts";
import { extensionId } from "../lab/firefox/open-firefox.ts";

test("a background page that Firefox has put to sleep checks the next word", async ({ lab, browsers }) => {
  const page = await lab.openGmail({ draft: "cold-outreach" });
  const before = await lab.settled(({ verdict }) => verdict.findings.length > 0);
  const firefox = await browsers.firefox();
  // A message that is under way, such as the one that asks for what makes edits, wakes it again.
  await expect.poll(() => firefox.inBrowser(stopBackground, extensionId)).toBe("stopped");
  await page.bringToFront();
  await lab.compose(page).type(" One more line.");
  const after = await lab.settled(({ revision }) => revision > before.revision);
  expect(after.verdict.findings.length).toBeGreaterThan(0);
});

test("the badge of a paused draft lists what was found, and the pause is ended there", async ({ lab }) => {
  const page = await lab.openGmail({ draft: "cold-outreach" });
  const badge = page.locator("goodsend-badge");
  await lab.settled(({ verdict }) => verdict.status === "confirm");
  const panel = await lab.openPanel(page);
  await panel.getByRole("button", { name: "Pause for an hour" }).click();
  await expect(badge).toHaveAttribute("data-status", "paused");
  await page.bringToFront();
  await (await closedRoot(page, "goodsend-badge")).click("button");
  const list = await closedRoot(page, "goodsend-notes");
  await expect.poll(() => list.words()).toContain("Paused until");
  await list.click("button", "Resume");
  await expect(badge).toHaveAttribute("data-status", "confirm");
  await expect.poll(() => list.words()).not.toContain("Paused until");
});

test("the toolbar icon hides the sidebar and shows it again", async ({ lab, browsers }) => {
  await lab.openGmail({ draft: "cold-outreach" });
  const firefox = await browsers.firefox();
  const before = await firefox.inBrowser(isSidebarOpen);
  await firefox.inBrowser(pressIcon, extensionId);
  await expect.poll(() => firefox.inBrowser(isSidebarOpen)).toBe(!before);
  await firefox.inBrowser(pressIcon, extensionId);
  await expect.poll(() => firefox.inBrowser(isSidebarOpen)).toBe(before);
});

test("the keys that the manifest suggests lead from finding to finding, mend one and open the sidebar", async ({
  lab,
  browsers,
}) => {
  const page = await lab.openGmail({ draft: "cold-outreach" });
  await lab.settled(({ verdict }) => verdict.findings.some(isInBody));
  const compose = lab.compose(page);
  await compose.body.click();
  await page.keyboard.press("Control+Home");
  const before = await compose.html();
  const firefox = await browsers.firefox();
  const press = (key: string, code: string, keyCode: number) => firefox.inBrowser(pressKeys, { key, code, keyCode });
  const titleOf = async () =>
    (await closedRoot(page, "goodsend-notes")).ask<string>("(root) => root.querySelector('h2')?.textContent");
  await press(">", "Period", 190);
  await page.locator("goodsend-notes").waitFor({ state: "attached" });
  const first = await titleOf();
  await press(">", "Period", 190);
  await expect.poll(titleOf).not.toBe(first);
  await press("<", "Comma", 188);
  await expect.poll(titleOf).toBe(first);
  expect(await compose.html()).toBe(before);

  const card = await closedRoot(page, "goodsend-notes");
  for (let step = 0; !(await card.html()).includes('class="safe"') && step < 10; step++) {
    const title = await titleOf();
    await press(">", "Period", 190);
    await expect.poll(titleOf).not.toBe(title);
  }
  await press("X", "KeyX", 88);
  await expect.poll(() => compose.html()).not.toBe(before);

  if (await firefox.inBrowser(isSidebarOpen)) await firefox.inBrowser(pressIcon, extensionId);
  await expect.poll(() => firefox.inBrowser(isSidebarOpen)).toBe(false);
  await press("G", "KeyG", 71);
  await expect.poll(() => firefox.inBrowser(isSidebarOpen)).toBe(true);
});

// The last one: Firefox tells nobody that a policy has gone, so that it stays in force until the browser ends.
test("the organisation's policy from policies.json holds a mail, and the options page says whose it is", async ({
  lab,
  browsers,
}) => {
  const policy = { levels: { "postal-address": "hold" }, organisation: { name: "Harbour Union" } };
  await withManagedPolicy(await browsers.firefox(), policy, async () => {
    const page = await lab.openGmail({ draft: "cold-outreach" });
    await lab.settled(({ verdict }) => verdict.status === "hold");
    await page.locator(".aoO").click();
    await expect(page.locator("goodsend-send")).toHaveCount(1);
    await page.keyboard.press("Escape");
    const options = await lab.context.newPage();
    await options.goto(`${lab.origin}/options.html`);
    const company = options.getByLabel(/^Company/).first();
    await expect(company).toHaveValue("Harbour Union");
    expect(await company.evaluate((box) => box.matches(":disabled, :read-only"))).toBe(true);
  });
});

/* These run in the browser's own process, and name what they use of it. */

/** Presses Alt, Shift and a key as the system gives them to the window in front: the page hears of them, or the browser. */
function pressKeys({ key, code, keyCode }: { key: string; code: string; keyCode: number }): void {
  interface Processor {
    beginInputTransactionForTests(window: object): boolean;
    keydown(event: KeyboardEvent): number;
    keyup(event: KeyboardEvent): boolean;
  }
  interface BrowserWindow {
    KeyboardEvent: typeof KeyboardEvent;
    gBrowser: { selectedBrowser: { focus(): void } };
  }
  const { Services, Cc, Ci } = globalThis as unknown as {
    Services: { wm: { getMostRecentWindow(kind: string): BrowserWindow } };
    Cc: Record<string, { createInstance(kind: unknown): Processor }>;
    Ci: Record<string, unknown>;
  };
  const window = Services.wm.getMostRecentWindow("navigator:browser");
  window.gBrowser.selectedBrowser.focus();
  const processor = Cc["@mozilla.org/text-input-processor;1"]?.createInstance(Ci.nsITextInputProcessor);
  if (!processor?.beginInputTransactionForTests(window)) throw new Error("no keys can be pressed");
  const events = [
    { key: "Alt", code: "AltLeft", keyCode: 18 },
    { key: "Shift", code: "ShiftLeft", keyCode: 16 },
    { key, code, keyCode },
  ].map((each) => new window.KeyboardEvent("", each));
  for (const event of events) processor.keydown(event);
  for (const event of events.toReversed()) processor.keyup(event);
}

interface Extension {
  terminateBackground(): Promise<void>;
  backgroundState: string;
}

async function stopBackground(id: string): Promise<string> {
  const { WebExtensionPolicy } = globalThis as unknown as {
    WebExtensionPolicy: { getByID(id: string): { extension: Extension } };
  };
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.terminateBackground();
  return extension.backgroundState;
}

function isSidebarOpen(): boolean {
  interface BrowserWindow {
    SidebarController: { isOpen: boolean };
  }
  const { Services } = globalThis as unknown as {
    Services: { wm: { getMostRecentWindow(kind: string): BrowserWindow } };
  };
  return Services.wm.getMostRecentWindow("navigator:browser").SidebarController.isOpen;
}

async function pressIcon(id: string): Promise<void> {
  interface BrowserParts {
    WebExtensionPolicy: { getByID(id: string): { extension: object } };
    Services: { wm: { getMostRecentWindow(kind: string): object } };
    ChromeUtils: {
      importESModule(address: string): {
        ExtensionParent: {
          apiManager: { global: { browserActionFor(extension: object): { triggerAction(window: object): void } } };
        };
      };
    };
  }
  const { WebExtensionPolicy, Services, ChromeUtils } = globalThis as unknown as BrowserParts;
  const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
  const action = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
  await action.triggerAction(Services.wm.getMostRecentWindow("navigator:browser"));
}
