import { afterEach, expect, it, vi } from "vitest";
import type { MakeEdits } from "../mail/make-edits.ts";
import { editScript } from "./edit-script.ts";
import type { PageComposes } from "./page-composes.ts";

const make: MakeEdits = () => ({ result: "done" });

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

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

it("a load that never ends is given up after seconds, and the next fix has it tried again", async () => {
  vi.useFakeTimers();
  const page = pageWithout();
  let isStuck = true;
  const sendMessage = stubWorker(() => {
    if (isStuck) return new Promise(() => undefined);
    page.makeEdits = make;
    return { answer: undefined };
  });
  const edits = editScript(page, "gmail");
  const first = edits();
  await vi.advanceTimersByTimeAsync(3000);
  expect(await first).toBeUndefined();
  isStuck = false;
  expect(await edits()).toBe(make);
  expect(sendMessage).toHaveBeenCalledTimes(2);
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
