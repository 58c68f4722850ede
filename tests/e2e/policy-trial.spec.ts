import { expect, test } from "./lab-test.ts";

const mail = (at: number) =>
  `From jane@acme.example Mon Jan  5 10:00:00 2026\nFrom: jane@acme.example\nTo: max@example.org\nSubject: Mail ${at}\n` +
  `Message-ID: <${at}@acme.example>\nContent-Type: text/html\n\n<p>Hello Max, would you <b>book a demo</b> of our tool?</p>\n\n`;
const mailbox = (count: number) => ({
  name: "sent.mbox",
  mimeType: "application/mbox",
  buffer: Buffer.from(Array.from({ length: count }, (_, at) => mail(at)).join("")),
});
const policy = (text: string) => ({ name: "new.json", mimeType: "application/json", buffer: Buffer.from(text) });

test("a policy is tried on 10,000 mails in the settings: it can be stopped, tells what would change, and what is broken", async ({
  lab,
}) => {
  const page = await lab.context.newPage();
  await page.goto(`chrome-extension://${lab.extensionId}/options.html#trial`);
  const status = page.getByRole("status").first();
  await page.getByLabel("New policy").and(page.locator("input")).setInputFiles(policy('{\n  "levels" {}\n}'));
  await page.getByLabel("Mails", { exact: true }).and(page.locator("input")).setInputFiles(mailbox(10_000));
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(status).toContainText("new.json: not JSON");
  await expect(status).toContainText("line 2");

  await page
    .getByLabel("New policy")
    .and(page.locator("input"))
    .setInputFiles(policy('{ "levels": { "postal-address": "off" } }'));
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page.getByText("mails read")).toBeVisible();
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(status).toContainText("Stopped after");

  await page.getByLabel("Mails", { exact: true }).and(page.locator("input")).setInputFiles(mailbox(40));
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(status).toHaveText("40 of 40 mails would be treated differently.");
  await expect(page.getByRole("heading", { name: "The new policy says less" })).toBeVisible();
});
