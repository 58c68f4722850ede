import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { protocol } from "../../lib/platform/protocol.ts";
import { answer, type Handlers } from "../../lib/platform/receive.ts";
import { anyJson } from "./hostile-text.ts";
import { patience, runs } from "./runs.ts";

vi.mock("wxt/browser", () => ({
  browser: { runtime: { id: "our-id", getURL: (path: string) => `chrome-extension://our-id${path}` } },
}));

const names = Object.keys(protocol);
const message = fc.oneof(
  anyJson,
  fc.record({ goodsend: fc.oneof(fc.constantFrom(...names, "__proto__", "toString"), fc.string()), question: anyJson }),
  fc.record({
    goodsend: fc.constantFrom(...names),
    question: fc.dictionary(
      fc.constantFrom("compose", "revision", "draft", "finding", "fix", "scope", "fact", "as", "of"),
      anyJson,
    ),
  }),
);
const sender = fc.record({
  id: fc.constantFrom("our-id", "another"),
  url: fc.constantFrom(
    "https://mail.google.com/",
    "chrome-extension://our-id/options.html",
    "chrome-extension://our-id.evil.example/",
    "",
  ),
});

describe("any message", () => {
  it(
    "is handled as a well-formed question, refused with a reason, or none of ours",
    async () => {
      const handled = vi.fn(async () => undefined);
      const handlers = new Proxy({}, { get: () => handled }) as Handlers;
      await fc.assert(
        fc.asyncProperty(message, sender, async (body, from) => {
          handled.mockClear();
          const place = { ...from, ...(from.url.startsWith("https") && { tab: { id: 1 }, frameId: 0 }) };
          // Only the parts of a sender that decide are written above.
          const reply = answer(handlers, body, place as unknown as Parameters<typeof answer>[2]);
          if (reply === undefined) {
            expect(handled).not.toHaveBeenCalled();
            return;
          }
          const refusal = await reply.then(
            () => undefined,
            (error: unknown) => error,
          );
          expect(from.id).toBe("our-id");
          if (refusal === undefined) expect(handled).toHaveBeenCalledOnce();
          else expect(refusal).toBeInstanceOf(Error);
        }),
        runs(500),
      );
    },
    patience,
  );
});
