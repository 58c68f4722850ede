import { expect, it } from "vitest";
import { type Body, emptyBody } from "../core/draft.ts";
import { findOptOuts } from "./find-opt-out.ts";
import { hiddenOptOuts, isFaint } from "./opt-out-visibility.ts";

const words = "unsubscribe here";
const text = `We make seals.\nTo ${words}, click.`;
const start = text.indexOf(words);
const line = text.indexOf("To");
const link = { text: words, href: "https://northwind.example/out", at: [start, start + words.length] as const };

const body = (rest: Partial<Body>): Body => ({ ...emptyBody(), text, links: [link], ...rest });

it("finds an opt-out in a hidden part, where it stands in the whole", () => {
  const [found] = hiddenOptOuts(body({ hidden: [[line, text.length]] }));
  expect(found && text.slice(...found).toLowerCase()).toContain("unsubscribe");
  expect(hiddenOptOuts(body({ hidden: [[0, line - 1]] }))).toEqual([]);
  expect(hiddenOptOuts(body({}))).toEqual([]);
});

it("calls an opt-out faint by its link, or by its words where it has none", () => {
  const [optOut] = findOptOuts(body({}));
  if (!optOut) throw new Error("there is one");
  expect(isFaint(body({ faint: [[start + words.length - 1, text.length]] }), optOut)).toBe(true);
  expect(isFaint(body({ faint: [[0, 5]] }), optOut)).toBe(false);
  const { link: _, ...bare } = optOut;
  expect(isFaint(body({ faint: [bare.at] }), bare)).toBe(true);
});
