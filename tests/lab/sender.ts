import type { PolicyInput } from "../../lib/core/policy.ts";
import type { LabBrowser } from "./browser.ts";
import { until } from "./firefox/until.ts";

/** The policy of the person who writes in the lab. */
export const labPolicy = {
  organisation: {
    name: "Brightloop",
    legalName: "Brightloop Inc.",
    postalAddress: "410 Terry Avenue North\nSeattle, WA 98109\nUnited States",
    country: "US",
    domains: ["brightloop.example"],
  },
  optOut: { method: "link", url: "https://www.brightloop.example/unsubscribe" },
} as const satisfies PolicyInput;

/** Fills in the options page as a user would, and waits until it says that it is saved. */
export async function saveSenderDetails({ context, origin }: LabBrowser): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${origin}/options.html`);
  const { organisation, optOut } = labPolicy;
  const fill = (label: RegExp, value: string) => page.getByLabel(label).first().fill(value);
  await fill(/^Company/, organisation.name);
  await fill(/^Legal name/, organisation.legalName);
  await fill(/^Postal address/, organisation.postalAddress);
  await page.getByLabel("Country", { exact: true }).selectOption(organisation.country);
  await fill(/^Your own domains/, organisation.domains.join("\n"));
  await page.getByLabel("They press a link").check();
  await fill(/^The page/, optOut.url);
  // What was stored like this before makes no change, so that nothing is said of saving.
  const isStored = () => page.evaluate(storedUrl).then((url) => url === optOut.url);
  await until(isStored, () => "the sender's details are not stored");
  await page.close();
}

/** Runs in a page of the extension. */
async function storedUrl(): Promise<string | undefined> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { local: { get(key: string): Promise<{ policy?: { optOut?: { url?: string } } }> } } };
  };
  return (await chrome.storage.local.get("policy")).policy?.optOut?.url;
}

/** Puts a policy into the extension's store, where a test is not about the options page. */
export async function storePolicy(browser: LabBrowser, policy: unknown): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(async (value) => {
    // Runs in the extension's worker, where this global is the browser's own.
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ policy: value });
  }, policy);
}
