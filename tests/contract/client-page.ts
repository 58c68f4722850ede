import type { Page } from "playwright";
import { test as base } from "../lab/browser-test.ts";
import { type Answer, gmailLabUrl, outlookLabUrl } from "../lab/serve.ts";
import type { agent } from "./agent.ts";

export { expect } from "../lab/expect.ts";

type Agent = typeof agent;

/** A lab page with a mail client of ours watching it from a content script. */
export interface ClientPage {
  page: Page;
  /** Calls a function of the agent in the content script's world. */
  ask<Name extends keyof Agent>(
    name: Name,
    ...args: Parameters<Agent[Name]>
  ): Promise<Awaited<ReturnType<Agent[Name]>>>;
  /** Runs a function in the page. */
  run<Args extends unknown[], Result>(work: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>>;
  /** The words that are marked under each of our highlight names. */
  marked(): Promise<(readonly [name: string, words: string[]])[]>;
  /** Puts HTML into the element that a selector finds, as a page without scripts would have it. */
  setHtml(selector: string, html: string): Promise<void>;
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
    another: "#newMail button:first-of-type",
  },
} as const;

/** Opens a variant of the lab; Gmail's unless it is told otherwise. */
export type OpenLab = (query?: Record<string, string | number>, client?: ClientName) => Promise<ClientPage>;

/** Opens a page on a webmail's address, Gmail's unless told otherwise, that holds this HTML and no script, as one does that was saved. */
export type OpenSaved = (html: string, client?: ClientName) => Promise<ClientPage>;

/** The contract's test function: one browser for each worker, one page for each test. */
export const test = base.extend<{ openLab: OpenLab; openSaved: OpenSaved }>({
  openLab: async ({ browsers }, use) => {
    const contract = await browsers.contract();
    await use(async (query = {}, client = "gmail") => {
      const page = await contract.newPage();
      await page.goto(labs[client].url(query));
      await page.waitForFunction(() => "lab" in window);
      return clientPage(page);
    });
    await contract.closePages();
  },
  openSaved: async ({ browsers }, use) => {
    const contract = await browsers.contract();
    await use(async (html, client = "gmail") => {
      const page = await contract.newPage(async () => savedPage(html));
      await page.goto(labs[client].url({}));
      return clientPage(page);
    });
    await contract.closePages();
  },
});

function savedPage(html: string): Answer {
  return { status: 200, contentType: "text/html; charset=utf-8", body: html };
}

async function clientPage(page: Page): Promise<ClientPage> {
  let asked = 0;
  const ask = async (name: string, ...args: unknown[]) => {
    const id = ++asked;
    const { value, error } = await page.evaluate(askAgent, { id, question: JSON.stringify({ id, name, args }) });
    if (error !== undefined) throw new Error(error);
    return value;
  };
  // The agent has started once it answers.
  await base.expect.poll(() => ask("count"), { intervals: [20] }).toBeGreaterThanOrEqual(0);
  return {
    page,
    // What comes back is what the agent's function of that name gave, through JSON.
    ask: ask as ClientPage["ask"],
    run: (work, ...args) => page.evaluate(`(${work})(...${JSON.stringify(args)})`),
    // Firefox shows them to the page only.
    marked: () =>
      page.evaluate(() =>
        [...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map((range) => `${range}`)] as const),
      ),
    setHtml: (selector, html) => page.evaluate(setHtml, { selector, html }),
  };
}

/** Runs in the page. An answer to be waited for comes later; where nobody listens, none does. */
function askAgent({ id, question }: { id: number; question: string }): Promise<{ value?: unknown; error?: string }> {
  const { promise, resolve } = Promise.withResolvers<{ value?: unknown; error?: string }>();
  const answer = `contract-answer-${id}`;
  document.addEventListener(answer, (event) => resolve(JSON.parse((event as CustomEvent).detail)), { once: true });
  document.dispatchEvent(new CustomEvent("contract-question", { detail: question }));
  setTimeout(() => resolve({ error: "the agent does not answer" }), 5000);
  return promise;
}

/** Runs in the page, which may ask for trusted HTML. */
function setHtml({ selector, html }: { selector: string; html: string }): void {
  const element = document.querySelector(selector);
  const trusting = (window as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy("tests", {
    createHTML: (text) => text,
  });
  if (element) Reflect.set(element, "innerHTML", trusting?.createHTML(html) ?? html);
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(text: string): string }): { createHTML(text: string): unknown };
}
