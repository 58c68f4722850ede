import { describe, expect, it } from "vitest";
import { emptyBody } from "../core/draft.ts";
import { noReasons, reasons } from "./find-reason.cases.ts";
import { findReason } from "./find-reason.ts";
import { noReasonsInLanguages, reasonsInLanguages } from "./find-reason-languages.cases.ts";

const reasonIn = (text: string) => findReason({ ...emptyBody("plain"), text }).reason;

describe("a reason is given by", () => {
  it.each([...reasons, ...reasonsInLanguages])("%s", (text) => {
    expect(reasonIn(text)).toBeDefined();
  });

  it("a sentence that a mail program broke in two", () => {
    expect(reasonIn("Hi Anna, I am writing to you today because\nyour plant runs three of our pumps.")).toBeDefined();
  });
});

describe("no reason is given by", () => {
  it.each([...noReasons, ...noReasonsInLanguages])("%s", (text) => {
    expect(reasonIn(text)).toBeUndefined();
  });

  it("a short line and the pitch under it", () => {
    expect(reasonIn("I wanted to reach out\nWe test pumps and seals.")).toBeUndefined();
  });
});
