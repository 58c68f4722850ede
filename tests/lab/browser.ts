import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
  /** Gives a command as the browser does when its keys are pressed. */
  giveCommand(name: string): Promise<void>;
  /** Switches the extension off, or on, as its user does on the browser's own page. */
  switchExtension(on: boolean): Promise<void>;
  /**
   * Stops the extension and starts it again at once, which is what an update does to open pages: the old script is cut
   * off and still there.
   */
  restartExtension(): Promise<void>;
  close(): Promise<void>;
}

export interface LabBrowserOptions {
  /** Folder of the unpacked extension. */
  extension?: string;
  /** Folder of a profile that stays on `close`, for one that was open before; else it is a new one. */
  profile?: string;
  /** Shows a window; without one the browser runs headless. */
  window?: boolean;
  dark?: boolean;
  viewport?: { width: number; height: number };
  /** The organisation's policy file, as an administrator would lay it: see `canManage`. */
  managed?: string;
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
 * Starts Chromium, with an empty profile that is deleted on `close` where none is named.
 * @throws with what to do when there is no build or no Chromium.
 */
export async function openLabBrowser(options: LabBrowserOptions = {}): Promise<LabBrowser> {
  const extension = options.extension ?? resolve(".output/chrome-mv3");
  if (!existsSync(join(extension, "manifest.json"))) throw new Error(`No build in ${extension}: run npm run build`);
  const found = await findChromium();
  if (!found) throw new Error("No Chromium found: run node scripts/setup.mjs");
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), "goodsend-profile-"));
  const isNew = !existsSync(join(profile, "Default"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.managed === undefined ? found : managedBrowser(found, profile, options.managed),
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
  if (isNew) await closeWelcome(context);
  const debuggingPort = Number(readFileSync(join(profile, "DevToolsActivePort"), "utf8").split("\n")[0]);
  return {
    context,
    extensionId,
    origin: `chrome-extension://${extensionId}`,
    debuggingPort,
    worker,
    giveCommand: async (name) => (await worker()).evaluate(giveCommand, name),
    switchExtension: (on) => onExtensionsPage(context, switchTo(extensionId, on, "done")),
    // A browser that was given its extension on the command line leaves it off after a true reload.
    restartExtension: () =>
      onExtensionsPage(context, switchTo(extensionId, false, `() => ${switchTo(extensionId, true, "done")}`)),
    close: async () => {
      await context.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Runs in the extension's worker; no test can press the keys themselves. */
async function giveCommand(name: string): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: {
      tabs: { query(filter: object): Promise<object[]> };
      commands: { onCommand: { dispatch(name: string, tab: object | undefined): void } };
    };
  };
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  chrome.commands.onCommand.dispatch(name, tab);
}

function switchTo(id: string, on: boolean, then: string): string {
  return `chrome.management.setEnabled("${id}", ${on}, ${then})`;
}

/** Calls the browser from its page of extensions, which alone may do so; `done` ends the call. */
async function onExtensionsPage(context: BrowserContext, call: string): Promise<void> {
  const page = await context.newPage();
  await page.goto("chrome://extensions");
  await page.evaluate(`new Promise((done) => ${call})`);
  await page.close();
}

/** Whether a browser can be given a policy file of its own here, in a view of the file system that nobody else has. */
export function canManage(): boolean {
  return spawnSync("unshare", ["--mount", "mount", "--bind", tmpdir(), tmpdir()]).status === 0;
}

/** A command that starts the browser with a policy file that it alone sees. Other browsers on the machine keep theirs. */
function managedBrowser(browser: string, folder: string, policy: string): string {
  const policies = join(folder, "etc");
  mkdirSync(join(policies, "policies/managed"), { recursive: true });
  writeFileSync(join(policies, "policies/managed/goodsend.json"), policy);
  const command = join(folder, "managed-browser");
  const script = `mkdir -p /etc/chromium && mount --bind "${policies}" /etc/chromium && exec "${browser}" "$@"`;
  writeFileSync(command, `#!/bin/sh\nexec unshare --mount sh -c '${script}' sh "$@"\n`, { mode: 0o755 });
  return command;
}

/** The extension greets a new user in a tab of its own, which would stay in front of the lab. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().includes("/welcome.html");
  const open = context.pages().find(isWelcome) ?? (await context.waitForEvent("page", { predicate: isWelcome }));
  await open.close();
}
