import { describe, expect, it } from "vitest";
import { undisguised } from "./disguise.ts";

describe("a word in disguise", () => {
  it.each([
    ["digits for letters", "v1agra", "viagra"],
    ["a sign for a letter", "b0nus", "bonus"],
    ["dots between letters", "v.i.a.g.r.a", "viagra"],
    ["a small l for a capital I", "VlAGRA", "viagra"],
    ["Latin letters among Cyrillic ones", "зapaботok", "заработок"],
    ["two v for a w", "vvatches", "watches"],
    ["a picture right behind it", "желание😏", "желание"],
    ["a letter drawn out", "stuuupid", "stupid"],
    ["two letters that are two", "fooool", "fool"],
  ])("is read as it is meant: %s", (_name, written, meant) => {
    expect(undisguised(written)).toContain(meant);
  });

  it.each(["Viagra", "заработок", "Straße", "a", "μm", "2024", "naïve"])("is no ordinary word: %s", (word) => {
    expect(undisguised(word)).toEqual([]);
  });
});
