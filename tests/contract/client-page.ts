import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { BrowserContext, BrowserType, CDPSession, Page } from "playwright";
import { test as base } from "playwright/test";
import { build } from "vite";
import { findChromium } from "../../scripts/find-chromium.mjs";
import { gmailLabUrl, outlookHosts, outlookLabUrl, routeLab } from "../lab/serve.ts";
import type { agent } from "./agent.ts";

type Agent = typeof agent;

/** A lab page with a mail client of ours watching it from a content script. */
export interface ClientPage {
  page: Page;
  /** Calls a function of the agent in the content script's world. */
  ask<Name extends keyof Agent>(
    name: Name,
    ...args: Parameters<Agent[Name]>
  ): Promise<Awaited<ReturnType<Agent[Name]>>>;
  /** Runs a function in the content script's world. */
  run<Args extends unknown[], Result>(work: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>>;
}

/** The webmail that a test is about. */
export type ClientName = "gmail" | "outlook";

/** How the lab's page of each webmail is reached and handled. */
export const labs = {
  gmail: {
    url: gmailLabUrl,
    editor: "[g_editable]",
    subject: "input[name=subjectbox]",
    to: ".wO [role=combobox]",
    another: "[gh=cm]",
  },
  outlook: {
    url: (query: Record<string, string | number>) => outlookLabUrl(query),
    editor: '[role="textbox"][aria-multiline="true"]',
    subject: '[id$="_SUBJECT"]',
    to: ".EditorClass",
    another: "#newMail button >> nth=0",
  },
} as const;

/** Opens a variant of the lab; Gmail's unless it is told otherwise. */
export type OpenLab = (query?: Record<string, string | number>, client?: ClientName) => Promise<ClientPage>;

/** Opens a page on a webmail's address, Gmail's unless told otherwise, that holds this HTML and no script, as one does that was saved. */
export type OpenSaved = (html: string, client?: ClientName) => Promise<ClientPage>;

/** The contract's test function: one browser for each worker, one page for each test. */
export const test = base.extend<{ openLab: OpenLab; openSaved: OpenSaved }, { browserContext: BrowserContext }>({
  browserContext: [
    async ({ playwright }, use) => {
      const folder = mkdtempSync(join(tmpdir(), "goodsend-contract-"));
      const extension = join(folder, "extension");
      await buildAgent(extension);
      const context = await launch(playwright.chromium, join(folder, "profile"), extension);
      await use(context);
      await context.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
    { scope: "worker" },
  ],
  openLab: async ({ browserContext }, use) => {
    const pages: Page[] = [];
    await use(async (query = {}, client = "gmail") => {
      const page = await browserContext.newPage();
      pages.push(page);
      return openClientPage(page, async () => {
        await page.goto(labs[client].url(query));
        await page.waitForFunction(() => "lab" in window);
      });
    });
    for (const page of pages) await page.close();
  },
  openSaved: async ({ browserContext }, use) => {
    const pages: Page[] = [];
    await use(async (html, client = "gmail") => {
      const page = await browserContext.newPage();
      pages.push(page);
      const address = labs[client].url({});
      await page.route(`${new URL(address).origin}/**`, (route) =>
        route.fulfill({ contentType: "text/html; charset=utf-8", body: html }),
      );
      return openClientPage(page, async () => void (await page.goto(address)));
    });
    for (const page of pages) await page.close();
  },
});

async function buildAgent(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: "error",
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      copyPublicDir: false,
      lib: {
        entry: resolve("tests/contract/agent.ts"),
        formats: ["iife"],
        name: "contract",
        fileName: () => "agent.js",
      },
    },
  });
  const manifest = {
    manifest_version: 3,
    name: "contract",
    version: "1",
    content_scripts: [
      {
        matches: ["mail.google.com", ...outlookHosts].map((host) => `https://${host}/*`),
        js: ["agent.js"],
        run_at: "document_start",
      },
    ],
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
}

async function launch(chromium: BrowserType, profile: string, extension: string): Promise<BrowserContext> {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error("No Chromium found: run node scripts/setup.mjs");
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    viewport: { width: 1280, height: 800 },
    args: [
      "--headless=new",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  await routeLab(context);
  return context;
}

async function openClientPage(page: Page, open: () => Promise<void>): Promise<ClientPage> {
  const session = await page.context().newCDPSession(page);
  const world = extensionWorld(session);
  await open();
  const contextId = await world;
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
      contextId,
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  return {
    page,
    ask: (name, ...args) => evaluate(`agent.${name}(...${JSON.stringify(args)})`),
    run: (work, ...args) => evaluate(`(${work})(...${JSON.stringify(args)})`),
  };
}

/** The id of the world that the browser makes for the extension's content script. */
async function extensionWorld(session: CDPSession): Promise<number> {
  const found = new Promise<number>((resolveId) => {
    session.on("Runtime.executionContextCreated", ({ context }) => {
      if (context.origin.startsWith("chrome-extension://")) resolveId(context.id);
    });
  });
  await session.send("Runtime.enable");
  return found;
}
