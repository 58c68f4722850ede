import type { Page } from "playwright/test";
import { outlookHosts, outlookLabUrl } from "../lab/serve.ts";
import { expect, type Lab, test } from "./lab-test.ts";
import { unfolded } from "./unfolded.ts";

const isLoud = ({ level }: { level: string }) => level === "confirm" || level === "hold";
const send =
  '[id^="docking_"] [id$="__primaryActionButton"], [data-app-section="Form_Content"] [id$="__primaryActionButton"]';
const more = '[id^="docking_"] [id$="__menuButton"]';
const editor = '[role="textbox"][aria-multiline="true"]';

test("a bad draft typed in Outlook is fixed from the panel, and one Ctrl+Z takes the words back", async ({ lab }) => {
  const page = await lab.openOutlook({ draft: "signature" });
  const compose = lab.compose(page);
  await compose.body.click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("I wanted to reach out. We help teams like yours save money. Book a demo this week? ");
  const { revision } = await lab.rested(({ verdict }) => verdict.findings.filter(isLoud).length >= 2);
  const before = await compose.html();
  const panel = await lab.openPanel(page);
  await panel.locator(".fix-all .button").click();
  await lab.settled((state) => state.revision > revision && !ruleNames(state).includes("postal-address"));
  const html = await compose.html();
  expect(html).toMatch(/id="Signature">.*410 Terry Avenue North/);
  expect(html).not.toMatch(/goodsend/);
  await page.bringToFront();
  await compose.undo();
  await expect.poll(() => compose.html()).toBe(before);
});

const ruleNames = ({ verdict }: { verdict: { findings: { rule: string }[] } }) =>
  verdict.findings.map(({ rule }) => rule);

test("the footer of a forwarded mail lands before the quoted thread, and what is sent holds it", async ({ lab }) => {
  const page = await lab.openOutlook({ draft: "forwarded" });
  const compose = lab.compose(page);
  await compose.body.click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("We help teams save money with our platform. Book a demo this week. ");
  await lab.rested((state) => ruleNames(state).includes("postal-address"));
  const panel = await lab.openPanel(page);
  await (await unfolded(panel, "postal-address")).locator(".fix").first().click();
  await expect.poll(() => compose.html()).toMatch(/id="Signature">.*410 Terry Avenue North.*id="appendonsend"/);
  await page.bringToFront();
  await page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), send);
  await expect.poll(() => page.evaluate(() => JSON.stringify(Reflect.get(window, "lab").sent))).toContain("410 Terry");
});

test("each of Outlook's hosts is read", async ({ lab }) => {
  for (const host of outlookHosts) {
    const page = await lab.openOutlook({ draft: "clean" }, host);
    await expect(page.locator("goodsend-badge")).not.toHaveAttribute("data-status", "checking");
    await page.close();
  }
});

const outbox = (page: Page) =>
  page.evaluate(() => {
    const { lab } = globalThis as unknown as { lab: { sent: unknown[]; scheduled: unknown[] } };
    return { sent: lab.sent.length, scheduled: lab.scheduled.length };
  });
const nothing = { sent: 0, scheduled: 0 };

/** Tries to send in each way that Outlook knows. */
const ways: Record<string, (page: Page) => Promise<void>> = {
  "the mouse on Send": (page) => page.locator(send).click(),
  "Enter on Send": async (page) => {
    await page.locator(send).focus();
    await page.keyboard.press("Enter");
  },
  "the space bar on Send": async (page) => {
    await page.locator(send).focus();
    await page.keyboard.press(" ");
  },
  "Ctrl+Enter in the text": async (page) => {
    await page.locator(editor).focus();
    await page.keyboard.press("Control+Enter");
  },
  "Ctrl+Enter in the subject": async (page) => {
    await page.locator('[id$="_SUBJECT"]').focus();
    await page.keyboard.press("Control+Enter");
  },
  "Alt+S in the text": async (page) => {
    await page.locator(editor).focus();
    await page.keyboard.press("Alt+s");
  },
  "the menu's Send, by mouse": async (page) => {
    await page.locator(more).click();
    await page.locator("[role=menuitem]").first().click();
  },
  "the menu's schedule, by mouse": async (page) => {
    await page.locator(more).click();
    await page.locator("[role=menuitem]").last().click();
  },
  "the menu's schedule, by Enter": async (page) => {
    await page.locator(more).click();
    await page.keyboard.press("Enter");
  },
};

for (const lang of ["en", "de"]) {
  test(`a bad mail is not sent from Outlook in any way before somebody says so (${lang})`, async ({ lab }) => {
    const page = await lab.openOutlook({ draft: "cold-outreach", lang });
    await lab.settled(({ verdict }) => verdict.status === "confirm");
    for (const [name, press] of Object.entries(ways)) {
      await test.step(name, async () => {
        await press(page);
        await expect(page.locator("goodsend-send")).toHaveCount(1);
        expect(await outbox(page)).toEqual(nothing);
        await page.keyboard.press("Escape");
        await expect(page.locator("goodsend-send")).toHaveCount(0);
        expect(await outbox(page)).toEqual(nothing);
        await closeMenu(page);
      });
    }
  });
}

test("the Send of the dialog that schedules is held by itself", async ({ lab }) => {
  const page = await lab.openOutlook({ draft: "clean", lang: "ja" });
  await judged(page);
  await page.locator(more).click();
  await page.locator("[role=menuitem]").last().click();
  await expect(page.locator(".fui-DialogSurface")).toBeVisible();
  // The text turns bad while the dialog is open.
  await page.evaluate((selector) => {
    const text = document.querySelector(selector);
    text?.prepend("Dear {{first_name}}, ");
  }, editor);
  await page.locator(".fui-DialogSurface button").first().click();
  await expect(page.locator("goodsend-send")).toHaveCount(1);
  expect(await outbox(page)).toEqual(nothing);
  await page.keyboard.press("Escape");
  await page.locator(".fui-DialogSurface button").last().click();
  await expect(page.locator("goodsend-send")).toHaveCount(0);
  expect(await outbox(page)).toEqual(nothing);
});

test("a good mail is sent from Outlook in every way as if we were not there", async ({ lab }) => {
  test.slow();
  for (const [name, press] of Object.entries(ways)) {
    await test.step(name, async () => {
      const page = await lab.openOutlook({ draft: "clean" });
      await judged(page);
      await press(page);
      const isScheduled = name.includes("schedule");
      if (isScheduled) await page.locator(".fui-DialogSurface button").first().click();
      await expect
        .poll(() => outbox(page))
        .toEqual(isScheduled ? { sent: 0, scheduled: 1 } : { sent: 1, scheduled: 0 });
      await expect(page.locator("goodsend-send")).toHaveCount(0);
      await page.close();
    });
  }
});

test("“Send anyway” sends once from Outlook", async ({ lab }) => {
  const page = await lab.openOutlook({ draft: "cold-outreach" });
  await lab.settled(({ verdict }) => verdict.status === "confirm");
  await page.locator(send).click();
  await page.locator("goodsend-send").waitFor({ state: "attached" });
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect.poll(() => outbox(page)).toEqual({ sent: 1, scheduled: 0 });
});

test("a window of its own at about:blank is read, fixed and guarded", async ({ lab }) => {
  const { page, own } = await openWindow(lab, "cold-outreach");
  const state = await lab.settled(({ verdict }) => verdict.status === "confirm");
  // Its subject begins like an answer's, and no thread stands around it.
  expect(state.unread.map(({ field }) => field)).toEqual(["kind", "lastInbound"]);
  await bringToFront(own);
  await own.locator(send).click();
  await expect(own.locator("goodsend-send")).toHaveCount(1);
  expect(await outbox(page)).toEqual(nothing);
  await own.keyboard.press("Escape");
  await expect(own.locator("goodsend-send")).toHaveCount(0);
  await bringToFront(own);
  await own.locator(editor).focus();
  await own.keyboard.press("Control+Enter");
  await expect(own.locator("goodsend-send")).toHaveCount(1);
  await own.keyboard.press("Shift+Tab");
  await own.keyboard.press("Enter");
  await expect.poll(() => own.locator(editor).innerText()).toContain("410 Terry Avenue North");
  expect(await outbox(page)).toEqual(nothing);
});

test("a good mail goes out of a window of its own, which then closes", async ({ lab }) => {
  const { page, own } = await openWindow(lab, "clean");
  await judged(own);
  const closed = own.waitForEvent("close");
  // The window may be gone before the click has been told as done; that it closed and the mail went is what counts.
  const click = own
    .locator(send)
    .click()
    .catch(() => undefined);
  await closed;
  await click;
  expect(await outbox(page)).toEqual({ sent: 1, scheduled: 0 });
});

test("a deep link's mail is held until it is clean", async ({ lab }) => {
  const page = await lab.context.newPage();
  const query = {
    to: "tom@quay.example",
    subject: "Re: hi",
    body: "Dear {{first_name}}, buy our platform, book a demo.",
  };
  await page.goto(outlookLabUrl(query, undefined, "/mail/deeplink/compose"));
  await lab.settled(({ verdict }) => verdict.findings.some(isLoud));
  await page.locator(send).click();
  await expect(page.locator("goodsend-send")).toHaveCount(1);
  expect(await outbox(page)).toEqual(nothing);
});

test("a Send that we do not know still sends", async ({ lab }) => {
  const page = await lab.openOutlook({ draft: "cold-outreach", next: 1 });
  await page.locator(".k1 button").first().click();
  await expect.poll(() => outbox(page)).toEqual({ sent: 1, scheduled: 0 });
});

async function judged(page: Page): Promise<void> {
  await expect(page.locator("goodsend-badge[data-status=clear], goodsend-badge[data-status=inform]")).toHaveCount(1);
}

async function openWindow({ context, openOutlook }: Lab, draft: string): Promise<{ page: Page; own: Page }> {
  const page = await openOutlook({ draft: "clean" });
  const popup = context.waitForEvent("page");
  await page.evaluate((key) => {
    Reflect.get(window, "lab").openWindow(key);
  }, draft);
  const own = await popup;
  await own.locator("goodsend-badge").waitFor({ state: "attached" });
  return { page, own };
}

/** Waits until a window is the one that keys go to, as that of a user who works in it is. */
async function bringToFront(page: Page): Promise<void> {
  const comesToFront = async () => {
    await page.bringToFront();
    return page.evaluate(() => document.hasFocus());
  };
  await expect.poll(comesToFront).toBe(true);
}

/** Closes the menu, where one was opened. */
async function closeMenu(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.querySelector(".fui-MenuPopover")?.remove();
    for (const opener of document.querySelectorAll("[aria-expanded=true]"))
      opener.setAttribute("aria-expanded", "false");
  });
}
