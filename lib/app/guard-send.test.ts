// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import type { SendNotice } from "../core/send-notice.ts";
import type { MailClient } from "../mail/port.ts";
import type { SendGuard, SendPress } from "../mail/send-gate.ts";
import { type GuardedCompose, guardSend } from "./guard-send.ts";

const words = { locale: "en", direction: "ltr" } as const;
const notice: SendNotice = { ...words, action: "ask", title: "", intro: "", items: [], back: "Back" };

function composeWith(parts: Partial<GuardedCompose> = {}) {
  return {
    root: document.createElement("div"),
    isJudged: () => true,
    judge: () => Promise.resolve(),
    notice: () => undefined,
    lateNotice: () => undefined,
    isReleased: () => false,
    release: () => Promise.resolve(true),
    fix: () => Promise.resolve({ outcome: "held" as const }),
    openPanel: vi.fn(),
    noteKept: vi.fn(),
    noteUnchecked: vi.fn(),
    askToPressAgain: vi.fn(),
    askUntil: new AbortController().signal,
    ...parts,
  };
}

/** The guard as a mail client meets it, and a press on the compose. */
function guarded(compose: GuardedCompose, { repeats = true } = {}) {
  let guard: SendGuard | undefined;
  const client: MailClient = {
    id: "gmail",
    watchComposes: () => undefined,
    guardSends: (given) => {
      guard = given;
    },
  };
  guardSend(client, () => [compose], new AbortController().signal);
  const repeat = vi.fn(() => repeats);
  const press: SendPress = { root: compose.root, repeat };
  return { isHeld: () => guard?.isHeld(press), hold: () => guard?.onHeld(press), repeat };
}

describe("a press on Send", () => {
  it("passes at once where the verdict is at hand and has nothing to say", () => {
    expect(guarded(composeWith()).isHeld()).toBe(false);
  });

  it("passes where the user chose to send exactly this text", () => {
    const compose = composeWith({ notice: () => notice, isReleased: () => true });
    expect(guarded(compose).isHeld()).toBe(false);
  });

  it("waits 300 ms for a verdict that does not come, and then goes and says that it was not checked", async () => {
    vi.useFakeTimers();
    const compose = composeWith({ isJudged: () => false, judge: () => new Promise(() => undefined) });
    const { isHeld, hold, repeat } = guarded(compose);
    expect(isHeld()).toBe(true);
    hold();
    await vi.advanceTimersByTimeAsync(299);
    expect(repeat).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(repeat).toHaveBeenCalledOnce();
    expect(compose.noteUnchecked).toHaveBeenCalled();
    vi.useRealTimers();
  });

  // There is no modal dialog in this environment: showing one fails, as anything of ours may.
  it("goes where we fail to ask, and that is said", async () => {
    const compose = composeWith({ notice: () => notice });
    const { hold, repeat } = guarded(compose);
    hold();
    await vi.waitFor(() => expect(repeat).toHaveBeenCalledOnce());
    expect(compose.noteUnchecked).toHaveBeenCalled();
  });

  it("stays where we fail to ask and the policy keeps back what was not checked", async () => {
    const { hold, repeat } = guarded(composeWith({ notice: () => notice, lateNotice: () => notice }));
    hold();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(repeat).not.toHaveBeenCalled();
  });

  it("asks the user to press again where the control has gone meanwhile", async () => {
    const compose = composeWith({ isJudged: () => false });
    const { hold } = guarded(compose, { repeats: false });
    hold();
    await vi.waitFor(() => expect(compose.askToPressAgain).toHaveBeenCalledOnce());
  });
});
