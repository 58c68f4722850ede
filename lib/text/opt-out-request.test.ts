import { describe, expect, it } from "vitest";
import { ordinaryAnswers, requests } from "./opt-out-request.cases.ts";
import { findOptOutRequest } from "./opt-out-request.ts";

const flat = (byLanguage: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(byLanguage).flatMap(([language, texts]) => texts.map((text) => [language, text] as const));

describe("an answer asks to be left alone", () => {
  it.each(flat(requests))("%s: %s", (_language, text) => {
    expect(findOptOutRequest({ text })?.kind).toBe("stop");
  });
});

describe("an answer asks for nothing of the kind", () => {
  it.each(flat(ordinaryAnswers))("%s: %s", (_language, text) => {
    expect(findOptOutRequest({ text })?.kind).not.toBe("stop");
  });
});
