import { describe, expect, it } from "vitest";
import { fold } from "./fold.ts";
import { isStateCode, placesIn } from "./place-names.ts";
import { type PlacedWords, tokenWords } from "./token-words.ts";
import { tokensOf } from "./tokens.ts";
import { countryWords } from "./vocabulary/address/countries.ts";
import { placeWords } from "./vocabulary/address/places.ts";

function foldedName(name: string): string {
  const { starts, ends } = tokensOf(name);
  return Array.from(starts, (start, index) => fold(name.slice(start, ends[index]))).join(" ");
}

function placed(text: string): PlacedWords {
  const { starts, ends } = tokensOf(text);
  return { text, words: starts.length, startOf: (word) => starts[word] ?? 0, endOf: (word) => ends[word] ?? 0 };
}

const namesIn = (text: string) => placesIn(tokenWords(placed(text))).map(({ at }) => text.slice(...at));

describe("the names of places", () => {
  it.each([
    ["countries", countryWords],
    ["regions", placeWords.region],
    ["towns", placeWords.city],
  ])("are written as the table needs them: %s", (_, list) => {
    // Thai vowels are words that fold to nothing, so that such a name cannot be read again.
    const odd = list.split("|").filter((name) => !/[\u0e00-\u0e7f]/.test(name) && name !== foldedName(name));
    expect(odd.map((name) => `${name}: write it ${foldedName(name)}`)).toEqual([]);
    expect(new Set(list.split("|")).size).toBe(list.split("|").length);
  });

  it.each([
    ["We met in São Paulo, Brasil", ["São Paulo", "Brasil"]],
    ["St. John's and New York City, U.S.A.", ["St. John's", "New York City", "U.S.A"]],
    ["大阪市, ประเทศไทย", ["大阪", "ประเทศไทย"]],
    ["nice to meet you, turkey", []],
  ])("are found in %j", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it("know codes of states in capitals only", () => {
    expect(["OR", "or", "NSW", "XX"].map(isStateCode)).toEqual([true, false, true, false]);
  });
});
