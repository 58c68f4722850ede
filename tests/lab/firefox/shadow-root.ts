import type { Page } from "puppeteer-core";

/** What `work` gives for the closed shadow root of the first element of a name; `undefined` where there is none. */
export async function askRoot(page: Page, name: string, work: string): Promise<unknown> {
  // Puppeteer has no way into closed roots; the protocol below it has.
  const { connection } = page.browser() as unknown as { connection: Connection };
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  const target = { context };
  const ask = async (method: string, question: object) =>
    (await connection.send(method, { ...question, target, awaitPromise: true })).result;
  const { result: host } = await ask("script.evaluate", {
    expression: `document.querySelector(${JSON.stringify(name)})`,
    serializationOptions: { maxDomDepth: 0, includeShadowTree: "all" },
  });
  const root = host?.value?.shadowRoot?.sharedId;
  if (root === undefined) return undefined;
  const { result, exceptionDetails } = await ask("script.callFunction", {
    functionDeclaration: `async (root) => JSON.stringify(await (${work})(root))`,
    arguments: [{ sharedId: root }],
  });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result?.type === "undefined" ? undefined : JSON.parse(String(result?.value));
}

interface Connection {
  send(method: string, question: object): Promise<{ result: Answer }>;
}

interface Answer {
  result?: { type: string; value?: Serialised };
  exceptionDetails?: { text: string };
}

interface Serialised {
  shadowRoot?: { sharedId?: string } | null;
}
