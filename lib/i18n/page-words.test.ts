import { describe, expect, it } from "vitest";
import { spokenLanguages } from "../core/spoken-language.ts";
import { pageWordsIn } from "./page-words.ts";

describe("what a mail page says when the worker is dead", () => {
  it("is in the user's language, and in English where we do not speak it", () => {
    expect(pageWordsIn("de-AT").sentUnchecked).toBe("Ungeprüft gesendet");
    expect(pageWordsIn("tlh").sentUnchecked).toBe("Sent unchecked");
  });

  it.each(spokenLanguages)("never calls a draft ready that was not checked: %s", (language) => {
    const { unchecked, sentUnchecked, pressAgain } = pageWordsIn(language);
    expect(new Set([unchecked, sentUnchecked, pressAgain]).size).toBe(3);
  });

  it("weighs less than a kilobyte, since every mail page carries it", () => {
    const all = spokenLanguages.map((language) => Object.values(pageWordsIn(language)).join(""));
    expect(new TextEncoder().encode(all.join("")).length).toBeLessThan(1000);
  });
});
