import type { Page } from "playwright/test";
import { openCardWith } from "./card-window.ts";
import { expect, type Lab, test } from "./lab-test.ts";

const clients = {
  gmail: { open: (lab: Lab) => lab.openGmail({ draft: "cold-outreach" }) },
  outlook: { open: (lab: Lab) => lab.openOutlook({ draft: "cold-outreach" }) },
};

for (const [client, { open }] of Object.entries(clients)) {
  test(`where the script that makes edits cannot be loaded a fix says so, nothing is lost, and the next one has it tried again (${client})`, async ({
    lab,
  }) => {
    await refuseEdits(lab, true);
    const page = await open(lab);
    const errors = errorsOf(page);
    await lab.settled(({ verdict }) => verdict.status === "confirm");
    const compose = lab.compose(page);
    const before = await compose.html();
    const panel = await lab.openPanel(page);
    await panel.locator(".fix-all .button").click();
    await expect(panel.locator("main")).toContainText("The fix could not be put in; the draft is as it was.");
    expect(await compose.html()).toBe(before);
    expect(await refusals(lab)).toBeGreaterThan(1);

    await refuseEdits(lab, false);
    await panel.locator(".fix-all .button").click();
    await expect.poll(() => compose.html()).not.toBe(before);
    await page.bringToFront();
    await compose.undo();
    await expect.poll(() => compose.html()).toBe(before);
    expect(errors).toEqual([]);
  });

  test(`the script that makes edits is there before the first fix: a fix needs no load (${client})`, async ({
    lab,
  }) => {
    const page = await open(lab);
    const compose = lab.compose(page);
    const before = await compose.html();
    const card = await openCardWith(lab, page, (html) => html.includes('class="safe"'));
    await refuseEdits(lab, true);
    await card.click(".fixes .safe");
    await expect.poll(() => compose.html()).not.toBe(before);
    expect(await refusals(lab)).toBe(0);
    await refuseEdits(lab, false);
  });
}

test("a subject that was emptied by its user stays empty in what is judged, though Gmail has stored one, before and after the edit script came", async ({
  lab,
}) => {
  const page = await lab.openGmail({ draft: "cold-outreach" });
  const compose = lab.compose(page);
  await lab.settled(({ verdict, subject }) => verdict.status === "confirm" && subject !== "");
  await expect.poll(() => compose.subject.evaluate(keepStored)).toBe(true);
  await compose.subject.fill("");
  const emptied = await lab.settled(({ subject }) => subject === "");
  const before = await compose.html();
  const panel = await lab.openPanel(page);
  await panel.locator(".fix-all .button").click();
  await expect.poll(() => compose.html()).not.toBe(before);
  const mended = await lab.settled(({ revision }) => revision > emptied.revision);
  expect(mended.subject).toBe("");
  expect(await compose.subject.inputValue()).toBe("");
});

/** Has the page keep the subject that it stored, as Gmail does until it saves the next time. */
function keepStored(box: HTMLElement | SVGElement): boolean {
  const stored = box.closest("form")?.querySelector<HTMLInputElement>("input[name=subject]");
  if (!stored?.value) return false;
  const { value } = stored;
  Object.defineProperty(stored, "value", { get: () => value, set: () => undefined });
  return true;
}

/** Has the browser refuse to load the scripts that make edits, as where the right to read the page was taken back. */
async function refuseEdits(lab: Lab, isRefused: boolean): Promise<void> {
  await (await lab.worker()).evaluate((refused) => {
    type Execute = (injection: { files: string[] }) => Promise<unknown>;
    const scope = globalThis as unknown as {
      chrome: { scripting: { executeScript: Execute } };
      execute?: Execute;
      refusals?: number;
    };
    const { scripting } = scope.chrome;
    scope.execute ??= scripting.executeScript.bind(scripting);
    const { execute } = scope;
    if (refused) scope.refusals = 0;
    scripting.executeScript = (injection) => {
      if (!refused || !injection.files.some((file) => file.includes("edits"))) return execute(injection);
      scope.refusals = (scope.refusals ?? 0) + 1;
      return Promise.reject(new Error("Cannot access contents of the page"));
    };
  }, isRefused);
}

/** How often a load was refused. */
async function refusals(lab: Lab): Promise<number> {
  return (await lab.worker()).evaluate(() => (globalThis as { refusals?: number }).refusals ?? 0);
}

function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  return errors;
}
