import { describe, expect, it } from "vitest";
import { detailOf } from "./result-json.ts";

describe("why a rule was not checked", () => {
  it.each([
    ["th", "the rule does not read Thai (th)"],
    ["sk", "the rule does not read Slovak (sk)"],
    ["und", "the rule does not read the language of the draft, which could not be told"],
  ])("names the language %s in words", (language, words) => {
    expect(detailOf({ kind: "language", language })).toBe(words);
  });
});
