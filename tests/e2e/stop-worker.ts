import { expect, type Lab } from "./lab-test.ts";

/** Stops the extension's worker, as the browser itself does after half a minute of rest. */
export async function stopWorker(lab: Lab): Promise<void> {
  const internals = await lab.context.newPage();
  await internals.goto("chrome://serviceworker-internals");
  await internals.getByRole("button", { name: /^stop/i }).first().click();
  await expect(internals.locator("body")).toContainText("Running Status: STOPPED");
  await internals.close();
}
