import { expect, it } from "vitest";
import { unknownCharsets } from "./charset.ts";
import { labelOf, printable } from "./printable.ts";

it("a text of a mail is one line of a terminal, without what would steer it, cut where it is long", () => {
  expect(printable(" a\u001b[31m\r\n\tb\u202ec ")).toBe("a [31m b c");
  expect([printable("x".repeat(80)), printable("x".repeat(81))]).toEqual(["x".repeat(80), `${"x".repeat(79)}…`]);
  expect(printable("abcdef", 4)).toBe("abc…");
});

it("a draft is called by its id or line, with the beginning of its subject", () => {
  expect(labelOf({ id: 7 }, "")).toBe("7");
  expect(labelOf({ line: 3 }, "Hello")).toBe("line 3 (Hello)");
  expect(labelOf({ id: "a\nb" }, "x".repeat(50))).toBe(`a b (${"x".repeat(39)}…)`);
});

it("charsets that no decoder knows are named once each, wherever a mail declares them", () => {
  const mail = [
    'Content-Type: text/plain; charset="utf-8"',
    "Content-Type: text/plain;\n charset=x-made-up",
    "Content-Type: text/html; charset=X-Made-Up",
    "content-type: text/plain; charset=UTF-7",
    "content-type: text/plain; charset=windows-1252",
    "Subject: charset=nonsense",
  ].join("\n\n");
  expect(unknownCharsets(new TextEncoder().encode(mail))).toEqual(["x-made-up", "X-Made-Up", "UTF-7"]);
});
