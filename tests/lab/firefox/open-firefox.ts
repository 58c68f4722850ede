import type { Page } from "playwright";
import puppeteer, { type Browser, type HTTPRequest, type Page as PuppeteerPage } from "puppeteer-core";
import { findFirefox } from "../../../scripts/find-firefox.mjs";
import { type Answer, labAnswer } from "../serve.ts";
import { FirefoxPage } from "./firefox-page.ts";

/** A Firefox with an empty profile and the lab in the place of the webmail. Its pages pass for Playwright's. */
export interface Firefox {
  /** Installs an unpacked extension in the place of the one before. */
  install(folder: string): Promise<void>;
  newPage(answer?: PageAnswer): Promise<Page>;
  /** The next window that a page opens. */
  nextWindow(): Promise<Page>;
  /** Closes every page that was opened here. */
  closePages(): Promise<void>;
  /** Runs a function with the browser's own rights, as an add-on of the browser itself would. */
  inBrowser<Result, Argument>(work: (argument: Argument) => Result, argument?: Argument): Promise<Awaited<Result>>;
  close(): Promise<void>;
}

/** What a page of the web is answered with; `undefined` refuses it. */
export type PageAnswer = (url: URL) => Promise<Answer | undefined>;

export const extensionId = "goodsend@goodsend.example";

/** The extension's own address in every Firefox that is opened here. */
export const firefoxOrigin = "moz-extension://6b0e4c1e-0d0a-4c3e-8f6e-2f1d6e1b7a01";

const preferences = {
  "extensions.webextensions.uuids": JSON.stringify({ [extensionId]: new URL(firefoxOrigin).host }),
  // Whatever is not answered here goes to a door that nobody opens.
  "network.proxy.type": 1,
  "network.proxy.http": "127.0.0.1",
  "network.proxy.http_port": 9,
  "network.proxy.ssl": "127.0.0.1",
  "network.proxy.ssl_port": 9,
  // What looks after a user's comfort or memory takes a third of the processor's time in tests.
  "fission.autostart": false,
  "dom.ipc.processCount": 1,
  "dom.ipc.processPrelaunch.enabled": false,
  "layout.frame_rate": 10,
  "browser.sessionstore.interval": 3_600_000,
  "browser.pagethumbnails.capturing_disabled": true,
  // With the environment below, a browser under test: it takes an organisation's policy from another file.
  "security.turn_off_all_security_so_that_viruses_can_take_over_this_computer": true,
};

/** Starts the system's Firefox, without a window. @throws with what to do when there is no Firefox. */
export async function openFirefox(): Promise<Firefox> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error("No Firefox found: run node scripts/setup.mjs");
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath,
    headless: true,
    defaultViewport: { width: 1280, height: 800 },
    // Lets the tests open the extension's own pages.
    args: ["--remote-allow-system-access"],
    env: { ...process.env, MOZ_DISABLE_NONLOCAL_CONNECTIONS: "1" },
    extraPrefsFirefox: preferences,
  });
  const open: Tab[] = [];
  /** Tabs that were closed for the tests, but are used again: a new one takes long. */
  const spare: Tab[] = [];
  let current: { folder: string; id: string } | undefined;
  // Before any window of a test, in which it would else be opened.
  const inside = await privilegedPage(browser);

  const openTab = async (page: PuppeteerPage) => {
    const tab: Tab = { page, answer: labAnswer };
    await page.setRequestInterception(true);
    page.on("request", (request) => void respond(request, tab));
    return tab;
  };
  const take = (tab: Tab, answer: PageAnswer = labAnswer, takeKeys?: () => Promise<void>) => {
    tab.answer = answer;
    open.push(tab);
    return new FirefoxPage(tab.page, takeKeys) as unknown as Page;
  };
  return {
    async install(folder) {
      if (current?.folder === folder) return;
      if (current) await browser.uninstallExtension(current.id);
      current = { folder, id: await browser.installExtension(folder) };
    },
    async newPage(answer) {
      let tab = spare.pop();
      if (!tab || !(await isThere(tab.page.bringToFront()))) {
        tab = await openTab(await browser.newPage());
        await tab.page.bringToFront();
      }
      return take(tab, answer);
    },
    nextWindow: async () =>
      take(await openTab(await nextPage(browser)), labAnswer, () => inside.evaluate(focusNewestWindow)),
    async closePages() {
      for (const tab of open.splice(0)) {
        if (tab.page.isClosed()) continue;
        const isKept = spare.length === 0;
        const isDone = await isThere(isKept ? tab.page.goto("about:blank") : tab.page.close());
        if (isKept && isDone) spare.push(tab);
      }
    },
    inBrowser: (work, argument) => inside.evaluate(work, argument),
    close: () => browser.close(),
  };
}

/** Whether what is done to a tab found it: the browser itself closes those of an extension that is switched off. */
function isThere(deed: Promise<unknown>): Promise<boolean> {
  return deed.then(
    () => true,
    (error) => {
      if (/no such (frame|browsing context)/i.test(String(error))) return false;
      throw error;
    },
  );
}

interface Tab {
  page: PuppeteerPage;
  answer: PageAnswer;
}

function nextPage(browser: Browser): Promise<PuppeteerPage> {
  const { promise, resolve, reject } = Promise.withResolvers<PuppeteerPage>();
  browser.once("targetcreated", (target) => {
    target.page().then((page) => (page ? resolve(page) : reject(new Error("no page in the new window"))), reject);
  });
  return promise;
}

/** A page that runs in the browser's own process. */
async function privilegedPage(browser: Browser): Promise<FirefoxPage> {
  const page = new FirefoxPage(await browser.newPage());
  await page.goto("about:config");
  return page;
}

/** Runs in the browser's own process. Gives keys to the window that was opened last, as the system does for a user. */
function focusNewestWindow(): void {
  interface BrowserWindow {
    focus(): void;
    gBrowser: { selectedBrowser: { focus(): void } };
  }
  const { Services: services } = globalThis as unknown as {
    Services: { wm: { getEnumerator(type: string): Iterable<BrowserWindow> }; focus: { activeWindow: BrowserWindow } };
  };
  const newest = [...services.wm.getEnumerator("navigator:browser")].at(-1);
  if (!newest) return;
  services.focus.activeWindow = newest;
  newest.focus();
  // The keys may still go to its address bar.
  newest.gBrowser.selectedBrowser.focus();
}

async function respond(request: HTTPRequest, { page, answer }: Tab): Promise<void> {
  try {
    const found = await answer(new URL(request.url()));
    if (found) await request.respond(found);
    else await request.abort();
  } catch (error) {
    // A page that is closed asks for nothing any more, nor does one that has gone on to another address.
    if (!page.isClosed() && !String(error).includes("no such request")) throw error;
  }
}
