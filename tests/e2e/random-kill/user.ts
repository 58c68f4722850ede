import type { Page } from "playwright/test";
import { closedRoot } from "../../lab/closed-root.ts";
import { composeForm } from "../compose-form.ts";
import { expect } from "../lab-test.ts";
import type { Ledger } from "./ledger.ts";

/** Where the user works: one tab with a draft, one with the settings. */
export interface Desk {
  mail: Page;
  settings: Page;
  origin: string;
}

const rows = 300;
let last = 0;

/** What a user does in a day, each written down in the ledger as it is begun, and as they are told that it is done. */
export const acts: Record<string, (desk: Desk, ledger: Ledger) => Promise<void>> = {
  async types({ mail }, ledger) {
    for (let count = 0; count < 5; count++) {
      const word = `word${++last}`;
      ledger.words.push(word);
      await composeForm(mail, 0).type(`${word} `);
    }
  },

  async fixes({ mail, settings }) {
    await mail.locator("goodsend-badge[data-status]").first().waitFor({ state: "attached" });
    await settings.evaluate(chooseSafeFixes);
  },

  async sends(desk, ledger) {
    const { mail } = desk;
    const { sent } = ledger;
    await acts.types?.(desk, ledger);
    await expect(mail.locator("goodsend-badge").first()).toHaveAttribute("data-status", "confirm");
    await composeForm(mail, 0).body.focus();
    await mail.keyboard.press("Control+Enter");
    sent.pressed++;
    const count = () => mail.evaluate(() => Reflect.get(window, "lab").sent.length);
    const dialog = mail.locator("goodsend-send");
    // A verdict that does not come in time lets the mail go, which the policy may forbid.
    await expect.poll(async () => (await count()) + (await dialog.count())).toBe(1);
    if ((await count()) === 0) {
      await (await closedRoot(mail, "goodsend-send")).click("button", "Send anyway");
      await expect.poll(count).toBe(1);
      sent.overridden++;
    }
    sent.due++;
  },

  async optsOut({ settings, origin }, { lists }) {
    const list = { subjects: [`person${++last}@typed.example`], isTold: false };
    const [address = ""] = list.subjects;
    lists.push(list);
    await settings.goto(`${origin}/options.html#register`);
    const part = settings.getByRole("region", { name: "Opt-outs" });
    await part.getByText("Add an opt-out").click();
    await part.getByLabel("Address or domain").fill(address);
    await part.getByRole("button", { name: "Add", exact: true }).click();
    await expect(part.locator(".register-form .register-note")).toHaveText(`${address} is written down.`);
    list.isTold = true;
  },

  async imports({ settings, origin }, { lists }) {
    const company = ++last;
    const list = {
      subjects: Array.from({ length: rows }, (_, at) => `person${at}@list${company}.example`),
      isTold: false,
    };
    lists.push(list);
    await settings.goto(`${origin}/options.html#register`);
    const part = settings.getByRole("region", { name: "Opt-outs" });
    const buffer = Buffer.from(["email", ...list.subjects].join("\n"));
    await part.locator("input[type=file]").setInputFiles({ name: "list.csv", mimeType: "text/csv", buffer });
    await expect(part.locator(".register-note").last()).toHaveText(`${rows} new entries.`);
    list.isTold = true;
  },

  async renames({ settings, origin }, { companies }) {
    const company = { name: `Brightloop ${++last}`, isTold: false };
    companies.push(company);
    await settings.goto(`${origin}/options.html#identity`);
    const field = settings.getByLabel(/^Company/).first();
    await field.fill(company.name);
    await field.blur();
    await expect(settings.getByText("Saved", { exact: true }).first()).toBeVisible();
    company.isTold = true;
  },
};

/** Runs in a page of the extension: what the panel's button for all safe fixes asks. */
async function chooseSafeFixes(): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: {
      storage: { session: { get(key: null): Promise<object> } };
      runtime: { sendMessage(message: object): Promise<unknown> };
    };
  };
  const names = Object.keys(await chrome.storage.session.get(null));
  const compose = names.find((name) => name.startsWith("compose:"))?.slice("compose:".length);
  await chrome.runtime.sendMessage({ goodsend: "fix-chosen", question: { compose } });
}
