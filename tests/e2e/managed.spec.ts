import { readFileSync } from "node:fs";
import { expect, test } from "playwright/test";
import { policyFiles } from "../../scripts/policy-files.ts";
import { canManage, openLabBrowser } from "../lab/browser.ts";
import { gmailLabUrl } from "../lab/serve.ts";

const reason = "no policy file can be laid here: it takes root and mount namespaces";

test.beforeEach(() => {
  test.skip(!canManage(), reason);
});

test("the sample policy file for administrators reaches the extension, which locks what it sets", async () => {
  const lab = await openLabBrowser({ managed: readFileSync("docs/policy/chrome-linux.json", "utf8") });
  try {
    const options = await lab.context.newPage();
    await options.goto(`chrome-extension://${lab.extensionId}/options.html`);
    const company = options.getByLabel("Company", { exact: true });
    await expect(company).toHaveValue("Brightloop");
    await expect(company).not.toBeEditable();
  } finally {
    await lab.close();
  }
});

test("a roll-out that only records lets every mail go; a broken value beside it is refused by itself and named", async () => {
  const policy = {
    rollOut: { mode: "monitor" },
    organisation: { name: "Brightloop" },
    levels: { "postal-address": "hold", "postal-adress": "hold" },
    hidden: ["trial", "abuot"],
  };
  // One browser for both, whose start takes longer than all else.
  const lab = await openLabBrowser({ managed: policyFile(policy) });
  try {
    await test.step("nothing is shown beside the draft", async () => {
      const page = await lab.context.newPage();
      await page.goto(gmailLabUrl({ draft: "cold-outreach" }));
      await expect(page.locator("goodsend-badge")).toHaveAttribute("data-status", "monitor");
    });
    await test.step("all that stands beside the broken values is in force", async () => {
      const options = await lab.context.newPage();
      await options.goto(`chrome-extension://${lab.extensionId}/options.html`);
      await expect(options.getByLabel("Company", { exact: true })).toHaveValue("Brightloop");
      await options.getByRole("link", { name: "Your organisation" }).click();
      await expect(options.getByText("levels.postal-adress", { exact: true }).first()).toBeVisible();
      await expect(options.getByText("did you mean postal-address?")).toBeVisible();
      await expect(options.getByText("hidden.1", { exact: true }).first()).toBeVisible();
      await expect(options.getByRole("link", { name: "Try a policy" })).toHaveCount(0);
      await expect(options.getByRole("link", { name: "About" })).toBeVisible();
    });
  } finally {
    await lab.close();
  }
});

test("where the organisation allows no pause there is none, also none that had begun", async () => {
  const lab = await openLabBrowser({ managed: policyFile({ hidden: ["pause"] }) });
  try {
    await (await lab.worker()).evaluate(async () => {
      // Runs in the extension's worker, where this global is the browser's own.
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { session: { set(items: object): Promise<void> } } };
      };
      await chrome.storage.session.set({ pausedUntil: Date.now() + 30 * 60_000 });
    });
    const page = await lab.context.newPage();
    await page.goto(gmailLabUrl({ draft: "cold-outreach" }));
    await expect(page.locator("goodsend-badge")).toHaveAttribute("data-status", "confirm");
    const panel = await lab.context.newPage();
    await panel.goto(`${lab.origin}/sidepanel.html`);
    await expect(panel.getByRole("button", { name: "Settings" })).toBeVisible();
    await expect(panel.getByRole("button", { name: "Pause for an hour" })).toHaveCount(0);
    await expect(panel.getByText(/^Paused until /)).toHaveCount(0);
  } finally {
    await lab.close();
  }
});

function policyFile(policy: Readonly<Record<string, unknown>>): string {
  return policyFiles(policy).find(({ name }) => name === "chrome-linux.json")?.text ?? "";
}
