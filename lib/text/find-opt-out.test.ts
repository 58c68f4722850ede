import { describe, expect, it } from "vitest";
import { emptyBody } from "../core/draft.ts";
import { noOffers, offers } from "./find-opt-out.cases.ts";
import { findOptOuts } from "./find-opt-out.ts";

const found = (text: string) => findOptOuts({ ...emptyBody("plain"), text });

describe("a way out is found in", () => {
  it.each(offers)("%s", (text) => {
    expect(found(text)).not.toEqual([]);
  });

  it.each(offers)("%s (at the end of a mail, wrapped)", (text) => {
    const wrapped = text.replace(/(.{45,70}?) /g, "$1\n");
    expect(found(`Hi Anna,\n\nwe test pumps.\n\n${wrapped}\n`)).not.toEqual([]);
  });
});

describe("no way out is found in", () => {
  it.each(noOffers)("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});
