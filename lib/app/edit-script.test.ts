import { afterEach, expect, it, vi } from "vitest";
import type { MakeEdits } from "../mail/make-edits.ts";
import { editScript } from "./edit-script.ts";
import type { PageComposes } from "./page-composes.ts";

const make: MakeEdits = () => ({ result: "done" });

afterEach(() => vi.unstubAllGlobals());

it("the script that makes edits is loaded once, for all that ask", async () => {
  const page = pageWithout();
  const sendMessage = stubWorker(() => {
    page.makeEdits = make;
    return { answer: undefined };
  });
  const edits = editScript(page, "gmail");
  expect(await Promise.all([edits(), edits()])).toEqual([make, make]);
  expect(await edits()).toBe(make);
  expect(sendMessage.mock.calls).toEqual([[{ goodsend: "edits-wanted", question: { client: "gmail" } }]]);
});

it("where the script cannot be loaded nothing makes edits, and the next fix has it tried again", async () => {
  const page = pageWithout();
  let isAllowed = false;
  stubWorker(() => {
    if (!isAllowed) return { refused: "Missing host permission for the tab" };
    page.makeEdits = make;
    return { answer: undefined };
  });
  const edits = editScript(page, "outlook");
  expect(await edits()).toBeUndefined();
  isAllowed = true;
  expect(await edits()).toBe(make);
});

it.each([
  ["a worker that is dead", () => Promise.reject(new Error("Receiving end does not exist"))],
  ["a worker that was stopped over the question", () => undefined],
  ["a script that ran in another world", () => ({ answer: undefined })],
])("nothing is thrown into the page by %s", async (_, answer) => {
  stubWorker(answer);
  expect(await editScript(pageWithout(), "gmail")()).toBeUndefined();
});

it("after an update or a removal of the extension nobody is asked", async () => {
  vi.stubGlobal("chrome", { runtime: {} });
  expect(await editScript(pageWithout(), "gmail")()).toBeUndefined();
});

function pageWithout(): PageComposes {
  return { list: () => [], signal: new AbortController().signal };
}

function stubWorker(answer: () => unknown) {
  const sendMessage = vi.fn(async (_message: unknown) => answer());
  vi.stubGlobal("chrome", { runtime: { id: "our-id", sendMessage } });
  return sendMessage;
}
