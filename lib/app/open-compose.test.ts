// @vitest-environment jsdom
import { afterEach, expect, it, vi } from "vitest";
import type { PageWords } from "../i18n/page-words.ts";
import type { ComposePort } from "../mail/port.ts";
import type { DraftAnswer } from "../platform/protocol.ts";
import type { ComposeBadge } from "./compose-badge.ts";
import { OpenCompose } from "./open-compose.ts";

afterEach(() => vi.unstubAllGlobals());

it("a draft that nobody answered is asked about again when Send is pressed, though no letter changed", async () => {
  const answer: DraftAnswer = { status: "clear", label: "", marks: [] };
  const sendMessage = vi.fn(async (): Promise<unknown> => undefined);
  vi.stubGlobal("chrome", { runtime: { id: "our-id", sendMessage } });
  const port = { id: "c1", read: () => ({ text: "Hello" }), show: vi.fn() } as unknown as ComposePort;
  const compose = new OpenCompose(port, new AbortController().signal, {
    onOrphaned: () => undefined,
    lateNotice: () => undefined,
    words: () => ({ unchecked: "not checked" }) as PageWords,
  });
  const showFailure = vi.fn();
  compose.badge = { showFailure, show: vi.fn() } as unknown as ComposeBadge;
  await compose.readAndSend();
  expect(showFailure).toHaveBeenCalledWith("not checked");
  expect([sendMessage.mock.calls.length, compose.isJudged()]).toEqual([2, false]);
  sendMessage.mockResolvedValue({ answer });
  await compose.judge();
  expect([sendMessage.mock.calls.length, compose.isJudged()]).toEqual([3, true]);
  await compose.judge();
  expect(sendMessage).toHaveBeenCalledTimes(3);
});

it("“Send anyway” is told again under the same name where the background was stopped over it, and no more where there is none", async () => {
  vi.useFakeTimers();
  const sendMessage = vi.fn(async (_: { goodsend: string; question: object }): Promise<unknown> => undefined);
  const runtime = { id: "our-id" as string | undefined, sendMessage };
  vi.stubGlobal("chrome", { runtime });
  const port = { id: "c1", read: () => ({ text: "Hello" }) } as unknown as ComposePort;
  const compose = new OpenCompose(port, new AbortController().signal, {
    onOrphaned: () => undefined,
    lateNotice: () => undefined,
    words: () => ({}) as PageWords,
  });
  sendMessage.mockRejectedValueOnce(new Error("the port closed")).mockResolvedValueOnce({ answer: { allowed: true } });
  const release = compose.release("agreed");
  await vi.advanceTimersByTimeAsync(1000);
  expect(await release).toBe(true);
  const [first, second] = sendMessage.mock.calls.map(([message]) => message);
  expect([first?.goodsend, second]).toEqual(["send-overridden", first]);
  sendMessage.mockRejectedValueOnce(new Error("the extension was taken out"));
  runtime.id = undefined;
  await expect(compose.release("agreed")).rejects.toThrow();
  vi.useRealTimers();
});
