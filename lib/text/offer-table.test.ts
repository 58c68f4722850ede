import { describe, expect, it } from "vitest";
import { featureName, hashFeature, visitFeatures } from "./offer-features.ts";
import { packOfferWords, readOfferWords } from "./offer-table.ts";
import { offerBias, offerWords } from "./vocabulary/content/offer-words.ts";

const bias = [-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -2.5];

describe("learned words as bytes", () => {
  it("say the same as the lines that they were made of", () => {
    const table = readOfferWords(packOfferWords("\ncasino 33f333303333\nhot tip 888888888888\n", bias));
    expect(table.bias).toEqual(bias);
    const entry = table.find(hashFeature("casino"));
    expect(bias.map((_, kind) => table.weightOf(entry, kind))).toEqual([-5, -5, 7, -5, -5, -5, -5, -8, -5, -5, -5, -5]);
    const sums = new Float64Array(bias.length);
    table.addTo(sums, entry);
    expect([...sums]).toEqual([-5, -5, 7, -5, -5, -5, -5, -8, -5, -5, -5, -5]);
    const tip = table.find(hashFeature("hot tip"));
    expect(tip).not.toBe(entry);
    expect(bias.map((_, kind) => table.weightOf(tip, kind))).toEqual(bias.map(() => 0));
    expect(table.find(hashFeature("pump"))).toBe(-1);
  });

  it("are refused where a word says something else of more than two kinds", () => {
    expect(() => packOfferWords("casino 38f333303333", bias)).toThrow(RangeError);
  });

  it("are refused where they are cut short", () => {
    const bytes = packOfferWords("casino 888888888888", bias);
    expect(() => readOfferWords(bytes.subarray(0, -1))).toThrow(RangeError);
  });

  it("take no more than 40 kB", () => {
    expect(packOfferWords(offerWords, offerBias).length).toBeLessThanOrEqual(40_000);
  });

  it("are hashed in a text as their names are", () => {
    const text = "Two Girls won €500, 20% of 1,000 casinos. Größe und Straßen";
    const names: string[] = [];
    visitFeatures(text, (hash, start, end) => {
      const name = featureName(text, start, end);
      expect(hashFeature(name), name).toBe(hash);
      names.push(name);
    });
    expect(names).toEqual(expect.arrayContaining(["girl", "girl won", "<money>", "<pct>", "<num> casino", "größe"]));
  });
});
