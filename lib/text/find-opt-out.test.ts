import { describe, expect, it } from "vitest";
import { emptyBody } from "../core/draft.ts";
import { noOffers, offers } from "./find-opt-out.cases.ts";
import { noOffersByLanguage, offersByLanguage } from "./find-opt-out.languages.cases.ts";
import { findOptOuts } from "./find-opt-out.ts";

const found = (text: string) => findOptOuts({ ...emptyBody("plain"), text });
const flat = (byLanguage: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(byLanguage).flatMap(([language, texts]) => texts.map((text) => [language, text] as const));

describe("a way out is found in", () => {
  it.each(offers)("%s", (text) => {
    expect(found(text)).not.toEqual([]);
  });

  it.each(offers)("%s (at the end of a mail, wrapped)", (text) => {
    const wrapped = text.replace(/(.{45,70}?) /g, "$1\n");
    expect(found(`Hi Anna,\n\nwe test pumps.\n\n${wrapped}\n`)).not.toEqual([]);
  });

  it.each(flat(offersByLanguage))("%s: %s", (_language, text) => {
    expect(found(text)).not.toEqual([]);
  });
});

describe("no way out is found in", () => {
  it.each(noOffers)("%s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each(flat(noOffersByLanguage))("%s: %s", (_language, text) => {
    expect(found(text)).toEqual([]);
  });
});
