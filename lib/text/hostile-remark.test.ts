import { expect, it } from "vitest";
import { emptyBody } from "../core/draft.ts";
import { findHostileRemark } from "./hostile-remark.ts";

const remarkIn = (text: string) => {
  const at = findHostileRemark({ ...emptyBody(), text });
  return at && text.slice(...at);
};

it.each(["You are a worthless parasite and a disgusting liar.", "What a filthy rat you are, you pathetic vermin."])(
  "is found in “%s”",
  (text) => {
    expect(remarkIn(text)).toBeDefined();
  },
);

it.each([
  ["in a friendly text", "Thank you for the photos of the wedding, see you on Sunday."],
  ["in a long text", `You are a worthless parasite. ${"We make seals for pumps and valves. ".repeat(9)}`],
  ["in a language without such words", "あなたは素晴らしい人です。"],
  ["in nothing", ""],
])("is not found %s", (_, text) => {
  expect(remarkIn(text)).toBeUndefined();
});
