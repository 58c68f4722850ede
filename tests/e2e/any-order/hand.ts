import type { Locator, Page } from "playwright/test";
import type { ComposeState } from "../../../lib/core/compose-state.ts";
import type { FixAnswer } from "../../../lib/platform/protocol.ts";
import { closedRoot } from "../../lab/closed-root.ts";
import { readStates } from "../../lab/verdicts.ts";
import type { ComposeForm } from "../compose-form.ts";
import { expect, type Lab } from "../lab-test.ts";
import type { SeenMail } from "./seen.ts";

export type Client = "gmail" | "outlook";

/** The ways in which a user presses Send; Gmail has neither of the last two, and is pressed with the mouse there. */
export const pressWays = ["mouse", "Ctrl+Enter", "Enter", "space", "Alt+S", "menu"] as const;
export type PressWay = (typeof pressWays)[number];

/** A user at one compose of the lab, and what the webmail has of it. */
export interface Hand extends ComposeForm {
  client: Client;
  page: Page;
  /** The draft, as the webmail reads it itself. */
  draft(): Promise<SeenMail>;
  sent(): Promise<SeenMail[]>;
  /** Puts the caret behind a word of the body. */
  caretBehind(word: string): Promise<void>;
  typeHere(text: string): Promise<void>;
  addPerson(email: string): Promise<void>;
  dropPerson(email: string): Promise<void>;
  /** Takes the form out of sight, and gives it back after `work`. */
  whileHidden(work: () => Promise<void>): Promise<void>;
  press(way: PressWay): Promise<void>;
  dialogs(): Promise<number>;
  sendAnyway(): Promise<void>;
  /** What the extension knows of the compose. */
  state(): Promise<ComposeState | undefined>;
  /** The panel's message for a fix; without one, for all that are safe. */
  fix(finding?: string, fix?: string): Promise<FixAnswer>;
}

const sendControls = { gmail: ".aoO", outlook: '[id^="docking_"] [id$="__primaryActionButton"]' };

/** The menu of an earlier press that was held may still be open. */
async function pressInMenu(page: Page): Promise<void> {
  const item = page.locator("[role=menuitem]").first();
  if (!(await item.isVisible()))
    await page.locator('[id^="docking_"] [id$="__menuButton"]').filter({ visible: true }).click();
  await item.click();
}

/** Opens a draft in the lab, once it has been judged. `own` is one of the extension's pages, `page` the webmail's. */
export async function takeHand(lab: Lab, page: Page, own: Page, client: Client): Promise<Hand> {
  const key = (await judged(lab, page)).key;
  const form = lab.compose(page);
  const send = page.locator(sendControls[client]).filter({ visible: true });
  const typeHere = async (text: string) => {
    // Outlook's editor is told of a moved caret in a turn of its own; no hand is quicker than that.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 10)));
    await page.keyboard.type(text);
  };
  const hand: Hand = {
    ...form,
    client,
    page,
    typeHere,
    draft: () => page.evaluate(() => Reflect.get(window, "lab").open[Reflect.get(window, "orderKey")].read()),
    sent: () => page.evaluate(() => Reflect.get(window, "lab").sent),
    caretBehind: async (word) => {
      if (!(await form.body.evaluate(caretBehind, word))) throw new Error(`“${word}” is not in the body`);
    },
    ...(client === "gmail" ? gmailPeople(page) : outlookPeople(page)),
    whileHidden: (work) => (client === "gmail" ? whileMinimised(page, work) : whileInOtherTab(page, work)),
    press: async (way) => {
      if (way === "mouse" || (client === "gmail" && (way === "Alt+S" || way === "menu"))) return send.click();
      if (way === "menu") return pressInMenu(page);
      await (way === "Ctrl+Enter" || way === "Alt+S" ? form.body : send).focus();
      await page.keyboard.press({ "Ctrl+Enter": "Control+Enter", Enter: "Enter", space: " ", "Alt+S": "Alt+s" }[way]);
    },
    dialogs: () => page.locator("goodsend-send").count(),
    sendAnyway: async () => (await closedRoot(page, "goodsend-send")).click("button", "Send anyway"),
    state: async () => (await readStates(lab)).find((state) => state.key === key),
    fix: (finding, fix) => own.evaluate(askForFix, { compose: key, finding, fix }),
  };
  await page.evaluate(() => {
    Reflect.set(window, "orderKey", Object.keys(Reflect.get(window, "lab").open)[0]);
  });
  return hand;
}

/** The first verdict on the draft that the page has just opened. */
async function judged(lab: Lab, page: Page): Promise<ComposeState> {
  await page.locator("goodsend-badge[data-status]").first().waitFor({ state: "attached" });
  const opened = await page.evaluate(() => performance.timeOrigin);
  return lab.settled(({ at, blank }) => !blank && at > opened);
}

/** Runs in a page of the extension. */
async function askForFix(question: object): Promise<FixAnswer> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: object): Promise<{ answer?: FixAnswer; refused?: string }> } };
  };
  const { answer, refused } = await chrome.runtime.sendMessage({ goodsend: "fix-chosen", question });
  if (!answer) throw new Error(refused);
  return answer;
}

/** Runs in the page. Whether the word is there. */
function caretBehind(editor: HTMLElement, word: string): boolean {
  const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  const whole = new RegExp(`(?<![A-Za-z0-9])${word}(?![A-Za-z0-9])`);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = whole.exec(node.nodeValue ?? "")?.index;
    if (at === undefined) continue;
    editor.focus();
    getSelection()?.collapse(node, at + word.length);
    return true;
  }
  return false;
}

function gmailPeople(page: Page) {
  const unfold = async () => {
    const summary = page.locator(".hl");
    if (await summary.isVisible()) await summary.click();
  };
  return {
    addPerson: async (email: string) => {
      await unfold();
      await page.locator(".wO [role=combobox]").first().focus();
      await page.keyboard.type(email);
      await page.keyboard.press("Enter");
    },
    dropPerson: async (email: string) => {
      const remove = page.locator(`.afX[aria-label="Remove ${email}"]`);
      await untilGone(remove, async () => {
        await unfold();
        await remove.click();
      });
    },
  };
}

function outlookPeople(page: Page) {
  return {
    addPerson: async (email: string) => {
      await page.locator(".EditorClass").first().evaluate(caretAtEnd);
      await page.keyboard.type(`${email},`);
    },
    dropPerson: async (email: string) => {
      const pill = page.locator(`[id^=REK][aria-label*="${email}"]`);
      await untilGone(pill, async () => {
        await pill.evaluate(markNode);
        await page.keyboard.press("Backspace");
      });
    },
  };
}

/** The form that has just opened puts the caret into the body, which may come between: then a user tries again. */
async function untilGone(chip: Locator, tryOnce: () => Promise<void>): Promise<void> {
  for (let attempt = 0; attempt < 3 && (await chip.count()) > 0; attempt++) await tryOnce();
}

function caretAtEnd(well: HTMLElement): void {
  well.focus();
  getSelection()?.selectAllChildren(well.lastElementChild ?? well);
  getSelection()?.collapseToEnd();
}

function markNode(pill: HTMLElement): void {
  const range = document.createRange();
  // A pill goes with the two marks around it, as it does when a user deletes it.
  range.setStartBefore(pill.previousElementSibling ?? pill);
  range.setEndAfter(pill.nextElementSibling ?? pill);
  pill.closest<HTMLElement>("[contenteditable=true]")?.focus();
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}

async function whileMinimised(page: Page, work: () => Promise<void>): Promise<void> {
  await page.locator(".Hl").click();
  await work();
  await page.locator(".Hl").click();
}

async function whileInOtherTab(page: Page, work: () => Promise<void>): Promise<void> {
  const tabs = page.locator("#tabs [role=tab]");
  if ((await tabs.count()) < 2) await page.evaluate(() => void Reflect.get(window, "lab").opened("blank"));
  else await tabs.nth(1).click();
  await work();
  await tabs.nth(0).click();
  await expect(page.locator("goodsend-badge")).toHaveCount(1);
}
