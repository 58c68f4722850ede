import type { CDPSession, Page } from "playwright";
import { FirefoxPage } from "./firefox/firefox-page.ts";

/** A closed shadow root of ours in a page, which no script of the page and no locator reaches. */
export interface ClosedRoot {
  /** The HTML in it; empty where there is no such element, or nothing in it. */
  html(): Promise<string>;
  /** The words in it, without markup. */
  words(): Promise<string>;
  /** Whether these words come to stand in it within 10 s from now, however briefly. */
  says(words: string): Promise<boolean>;
  /** A true click on the first element that matches and, where given, has `text` in it. */
  click(selector: string, text?: string): Promise<void>;
  /** Where the first element that matches stands in the window, in CSS pixels. */
  box(selector: string): Promise<{ x: number; y: number; width: number; height: number }>;
  /** What the given function gives for the root, asked in the page's own world. */
  ask<Answer>(work: string): Promise<Answer>;
}

/** Reaches into the closed root of the first element of a name over the browser's debugging protocol. */
export async function closedRoot(page: Page, name: string): Promise<ClosedRoot> {
  // A page of Firefox passes for one of Playwright's; see FirefoxPage.
  const place: unknown = page;
  const ask = place instanceof FirefoxPage ? place.insideOf(name) : await insideOf(page, name);
  const box: ClosedRoot["box"] = (selector) =>
    ask(`(root) => root.querySelector(${JSON.stringify(selector)})?.getBoundingClientRect().toJSON()`);
  return {
    ask,
    box,
    html: async () => (await ask<string>("(root) => root.innerHTML")) ?? "",
    words: async () => (await ask<string>("(root) => root.firstElementChild?.innerText")) ?? "",
    says: (words) =>
      ask(`(root) => new Promise((resolve) => {
        const isSaid = () => root.textContent.includes(${JSON.stringify(words)});
        const observer = new MutationObserver(() => isSaid() && end(true));
        const end = (answer) => { observer.disconnect(); resolve(answer); };
        observer.observe(root, { subtree: true, childList: true, characterData: true });
        setTimeout(() => end(isSaid()), 10_000);
        if (isSaid()) end(true);
      })`),
    click: async (selector, text = "") => {
      const at = await ask<{ x: number; y: number } | undefined>(`(root) => {
        const element = [...root.querySelectorAll(${JSON.stringify(selector)})]
          .find((each) => each.textContent.includes(${JSON.stringify(text)}));
        element?.scrollIntoView({ block: "nearest" });
        const box = element?.getBoundingClientRect();
        return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }`);
      if (!at) throw new Error(`<${name}> has no ${selector} with “${text}”`);
      await page.mouse.click(at.x, at.y);
    },
  };
}

async function insideOf(page: Page, name: string) {
  const session = await page.context().newCDPSession(page);
  return async <Answer>(work: string): Promise<Answer> => {
    const root = await rootObject(session, name);
    if (!root) return undefined as Answer;
    const { result, exceptionDetails } = await session.send("Runtime.callFunctionOn", {
      objectId: root,
      functionDeclaration: `function () { return (${work})(this); }`,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}

async function rootObject(session: CDPSession, name: string): Promise<string | undefined> {
  const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
  const host = hostIn(root, name.toUpperCase());
  const shadow = host?.shadowRoots?.[0];
  if (!shadow) return undefined;
  const { object } = await session.send("DOM.resolveNode", { backendNodeId: shadow.backendNodeId });
  return object.objectId;
}

interface DomNode {
  nodeName: string;
  backendNodeId: number;
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

function hostIn(node: DomNode, name: string): DomNode | undefined {
  if (node.nodeName === name) return node;
  for (const child of node.children ?? []) {
    const host = hostIn(child, name);
    if (host) return host;
  }
  return undefined;
}
