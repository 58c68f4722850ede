import { describe, expect, it } from "vitest";
import { emptyBody } from "../core/draft.ts";
import { easyWays, hurdles } from "./find-friction.cases.ts";
import { findFriction } from "./find-friction.ts";

const kindsIn = (text: string) => findFriction({ ...emptyBody("plain"), text }).map(({ kind }) => kind);

describe("an opt-out is hard", () => {
  it.each(hurdles)("(%s, %s): %s", (kind, _language, text) => {
    expect(kindsIn(text)).toContain(kind);
  });
});

describe("an opt-out is easy", () => {
  it.each(easyWays)("(%s): %s", (_language, text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});
