import { describe, expect, it } from "vitest";
import type { PolicyFault } from "../core/policy-fault.ts";
import { sayFault } from "../core/policy-fault.ts";
import { spokenLanguages } from "../core/spoken-language.ts";
import { faultInWords } from "./fault-in-words.ts";
import { translatorFor } from "./translate.ts";
import { translationInto } from "./translations.ts";

const faults: readonly PolicyFault[] = [
  { text: "fault.type", wanted: "whole", given: "text", hint: "number" },
  { text: "fault.type", wanted: "object", given: "null" },
  { text: "fault.choice", values: { choices: "off, hold" } },
  { text: "fault.long", values: { limit: 20_000 } },
  { text: "fault.setting", meant: "name" },
  { text: "fault.page" },
];

describe.each(spokenLanguages.filter((language) => language !== "en"))(
  "what is wrong with a policy, in %s",
  (language) => {
    it("says what is expected and what arrived, and nothing in English", async () => {
      const t = translatorFor(language, await translationInto(language));
      for (const fault of faults) {
        const said = faultInWords(fault, t);
        expect(said).not.toBe(sayFault(fault));
        expect(said).not.toMatch(/\{\w+\}|expected|longer|\bsuch\b|did you|without/);
        if (fault.meant) expect(said).toContain(fault.meant);
        if (fault.values?.choices) expect(said).toContain("off, hold");
      }
    });
  },
);

it("is said in English, with numbers as they are written there", () => {
  const said = faults.map((fault) => faultInWords(fault, translatorFor("en")));
  expect(said).toEqual([
    "a whole number is expected, and a text is there; write the number without quotes",
    "an object { … } is expected, and null is there",
    "one of these is expected: off, hold",
    "longer than 20,000 characters",
    "no such setting; did you mean name?",
    "not the https address of a page without a password in it",
  ]);
});
