import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type BrowserContext, chromium, type Page, type Worker } from "playwright";
import { findChromium } from "../../scripts/find-chromium.mjs";
import { routeLab } from "./serve.ts";

/** A browser with the built extension in it and the lab in the place of the webmail. */
export interface LabBrowser {
  context: BrowserContext;
  extensionId: string;
  /** Where the extension's own pages are: `chrome-extension://…`, without a slash at the end. */
  origin: string;
  /** Port of the browser's own debugging protocol, on the loopback. */
  debuggingPort: number;
  /** The extension's service worker; a new one where the old one was stopped. */
  worker(): Promise<Worker>;
  close(): Promise<void>;
}

export interface LabBrowserOptions {
  /** Folder of the unpacked extension. */
  extension?: string;
  /** Shows a window; without one the browser runs headless. */
  window?: boolean;
  dark?: boolean;
  viewport?: { width: number; height: number };
}

const quietFlags = [
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--disable-search-engine-choice-screen",
];

/**
 * Starts Chromium with an empty profile that is deleted on `close`.
 * @throws with what to do when there is no build or no Chromium.
 */
export async function openLabBrowser(options: LabBrowserOptions = {}): Promise<LabBrowser> {
  const extension = options.extension ?? resolve(".output/chrome-mv3");
  if (!existsSync(join(extension, "manifest.json"))) throw new Error(`No build in ${extension}: run npm run build`);
  const executablePath = await findChromium();
  if (!executablePath) throw new Error("No Chromium found: run node scripts/setup.mjs");
  const profile = mkdtempSync(join(tmpdir(), "goodsend-profile-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    viewport: options.window ? null : (options.viewport ?? { width: 1280, height: 800 }),
    colorScheme: options.dark ? "dark" : "light",
    ...(options.window && { colorScheme: null }),
    args: [
      ...(options.window ? ["--window-size=1440,900"] : ["--headless=new", "--disable-gpu"]),
      // Chromium refuses its sandbox to root, who runs containers and build machines.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ...quietFlags,
      "--remote-debugging-port=0",
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  await routeLab(context);
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  const extensionId = new URL((await worker()).url()).host;
  await closeWelcome(context);
  const debuggingPort = Number(readFileSync(join(profile, "DevToolsActivePort"), "utf8").split("\n")[0]);
  return {
    context,
    extensionId,
    origin: `chrome-extension://${extensionId}`,
    debuggingPort,
    worker,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** The extension greets a new user in a tab of its own, which would stay in front of the lab. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().includes("welcome=1");
  const open = context.pages().find(isWelcome) ?? (await context.waitForEvent("page", { predicate: isWelcome }));
  await open.close();
}
