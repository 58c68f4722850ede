import type { Page } from "playwright/test";
import { expect, type Lab, test } from "./lab-test.ts";
import { stopWorker } from "./stop-worker.ts";

const priya = "priya@harborline.example";

async function openSettings({ context, extensionId }: Lab): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html#register`);
  await page.getByRole("heading", { name: "Opt-outs", exact: true }).waitFor();
  return page;
}

const section = (page: Page, name: string) =>
  page.locator("section").filter({ has: page.getByRole("heading", { name, exact: true }) });

async function choose(page: Page, name: string, lines: string[]) {
  await section(page, "Opt-outs")
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(lines.join("\n")) });
}

test("a list of 100,000 opt-outs is imported with its progress told, found, and holds a draft that is open", async ({
  lab,
}) => {
  test.slow();
  const mail = await lab.openGmail({ draft: "blank-to-priya" });
  const settings = await openSettings(lab);
  const lines = Array.from(
    { length: 99_999 },
    (_, number) => `person${number}@company${number % 5000}.example,2026-03-01`,
  );
  const optOuts = section(settings, "Opt-outs");
  const start = Date.now();
  await choose(settings, "list.csv", ["email,date", ...lines, `${priya},2026-03-02`]);
  await expect(optOuts.locator(".register-note").last()).toContainText("entries written", { timeout: 30_000 });
  await expect(optOuts.locator(".register-note").last()).toHaveText("100,000 new entries.", { timeout: 40_000 });
  console.log(`100,000 opt-outs imported in ${Date.now() - start} ms`);
  await optOuts.getByRole("searchbox").fill("person77@company77");
  await expect(optOuts.locator(".register-list li")).toHaveCount(1, { timeout: 30_000 });
  await lab.settled(({ verdict }) => verdict.findings.some(({ rule }) => rule === "opted-out-recipient"));
  await mail.close();
  await choose(settings, "again.csv", ["email,date", ...lines.slice(0, 10)]);
  await expect(optOuts.locator(".register-note").last()).toHaveText("0 new entries. 10 were there already.");
});

test("a list with a wrong line adds nothing, and says which line is wrong and why", async ({ lab }) => {
  const settings = await openSettings(lab);
  await choose(settings, "list.csv", ["email", "anna@globex.example", "not an address", "bo@globex.example"]);
  const optOuts = section(settings, "Opt-outs");
  await expect(optOuts.locator(".register-faults li")).toHaveText(
    "Line 3 not an address This is no address and no domain.",
  );
  await expect(optOuts.locator(".register-found")).toHaveText("Nothing is recorded yet.");
});

test("only a consent newer than the opt-out lets mail go out again", async ({ lab }) => {
  await lab.openGmail({ draft: "blank-to-priya" });
  const settings = await openSettings(lab);
  const optOuts = section(settings, "Opt-outs");
  await optOuts.getByText("Add an opt-out").click();
  await optOuts.getByLabel("Address or domain").fill("@harborline.example");
  await optOuts.getByRole("button", { name: "Add", exact: true }).click();
  await lab.settled(({ verdict }) => verdict.status === "hold");
  const records = section(settings, "Consents and customers");
  await records.getByText("Add a record").click();
  const agree = async (date: string) => {
    await records.getByLabel("Address or domain").fill(priya);
    await records.getByLabel("Since", { exact: true }).fill(date);
    await records.getByLabel("What shows it").fill("Her mail of that day");
    await records.getByRole("button", { name: "Add", exact: true }).click();
    await expect(records.locator(".register-form .register-note")).toContainText("written down");
  };
  await agree("2020-01-02");
  await expect(records.locator(".register-list li")).toHaveCount(1);
  await lab.settled(({ verdict }) => verdict.status === "hold");
  // The list itself offers the way back: an opt-out of two years ago, and their word of last year.
  await choose(settings, "old.csv", ["email,date", "dana.whitfield@harborline.example,2024-01-01"]);
  await optOuts.getByRole("button", { name: /agreed again: dana\.whitfield/ }).click();
  const form = optOuts.locator(".register-form").filter({ hasText: "They agreed again" });
  await form.getByLabel("Since").fill("2025-01-01");
  await form.getByLabel("What shows it").fill("Signed form");
  await form.getByRole("button", { name: "Add", exact: true }).click();
  await expect(optOuts.locator(".register-lifted")).toHaveText("Agreed again on 2025-01-01: mail goes out");
});

test("what was recorded survives a stopped worker, and is gone when everything is erased", async ({ lab }) => {
  const mail = await lab.openGmail({ draft: "blank-to-priya" });
  const settings = await openSettings(lab);
  await choose(settings, "list.csv", [priya]);
  await lab.settled(({ verdict }) => verdict.status === "hold");
  const { revision } = await lab.settled(({ verdict }) => verdict.status === "hold");
  await stopWorker(lab);
  await mail.bringToFront();
  await lab.compose(mail).type("Hi Priya,");
  await lab.settled((state) => state.revision > revision && state.verdict.status === "hold");
  await settings.bringToFront();
  await settings.getByRole("link", { name: "Your data" }).click();
  await settings.getByRole("button", { name: "Erase everything" }).click();
  await settings.getByRole("dialog").getByRole("button", { name: "Yes, erase" }).click();
  await expect(section(settings, "Erase").locator(".register-note")).toHaveText("Erased.");
  await settings.getByRole("link", { name: "Opt-outs and consents" }).click();
  await expect(section(settings, "Opt-outs").locator(".register-found")).toHaveText("Nothing is recorded yet.");
  await lab.settled((state) => state.verdict.status !== "hold");
});
