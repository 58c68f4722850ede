import { beforeEach, describe, expect, it, vi } from "vitest";
import { empty, found } from "../core/field.ts";
import { answer, type Handlers } from "./receive.ts";

vi.mock("wxt/browser", () => ({
  browser: { runtime: { id: "our-id", getURL: (path: string) => `chrome-extension://our-id${path}` } },
}));

const draft = {
  kind: found("new"),
  from: empty(),
  recipients: empty(),
  subject: found("Hello"),
  body: { state: "missing", why: "compose body" },
  attachments: empty(),
  lastInbound: empty(),
};

const webmail = { id: "our-id", tab: { id: 7 }, frameId: 2, url: "https://mail.google.com/mail/u/0/" };
const panel = { id: "our-id", url: "chrome-extension://our-id/sidepanel.html" };
const optionsTab = { id: "our-id", tab: { id: 8 }, url: "chrome-extension://our-id/options.html" };
const fixChosen = { goodsend: "fix-chosen", question: { compose: "7.2.c", finding: "f", fix: "x" } };
const draftChanged = { goodsend: "draft-changed", question: { compose: "c", revision: 1, draft } };

const handled = vi.fn(async () => undefined);
// One spy stands for every handler here; what each answers is tested where it lives.
const handlers = new Proxy({}, { get: () => handled }) as Handlers;

// Only the parts of a sender that decide are written above.
const ask = (message: unknown, sender: object) => answer(handlers, message, sender as Parameters<typeof answer>[2]);

beforeEach(() => handled.mockClear());

describe("a message to the background", () => {
  it("is handled with the place that the browser says it came from", async () => {
    await ask(draftChanged, webmail);
    expect(handled).toHaveBeenCalledWith({ compose: "c", revision: 1, draft }, { tab: 7, frame: 2 });
  });

  it.each([
    ["the panel", panel],
    ["the options page in a tab", optionsTab],
  ])("may choose a fix when it comes from %s", async (_, sender) => {
    await ask(fixChosen, sender);
    expect(handled).toHaveBeenCalledOnce();
  });

  it("may not choose a fix when it comes from a mail page", async () => {
    await expect(ask(fixChosen, webmail)).rejects.toThrow("fix-chosen may not come from webmail");
  });

  it("may not bring a draft when it comes from one of our pages", async () => {
    await expect(ask(draftChanged, panel)).rejects.toThrow("draft-changed may not come from our-page");
  });

  it("is left alone when it comes from another extension or is not one of ours", () => {
    expect(ask(fixChosen, { ...panel, id: "another-id" })).toBeUndefined();
    expect(ask("ping", panel)).toBeUndefined();
    expect(ask({ type: "ping" }, panel)).toBeUndefined();
  });

  it("is refused by name when nobody knows it", async () => {
    await expect(ask({ goodsend: "constructor", question: {} }, panel)).rejects.toThrow("no such message: constructor");
  });

  it("is refused, saying where it is wrong, when its question is malformed", async () => {
    const message = {
      goodsend: "draft-changed",
      question: { compose: "c", revision: -1, draft: { ...draft, subject: 7 } },
    };
    await expect(ask(message, webmail)).rejects.toThrow(/revision[\s\S]*subject/);
    expect(handled).not.toHaveBeenCalled();
  });
});
