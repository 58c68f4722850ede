import { describe, expect, it } from "vitest";
import { placeOfWord } from "./place-of-word.ts";
import { readPlain } from "./reading.ts";

function placeIn(text: string, word: string): number {
  const [paragraph] = readPlain(text).paragraphs;
  return paragraph ? placeOfWord(paragraph.reading, word) : -1;
}

describe("the place from which a word may stand in a paragraph", () => {
  it.each([
    ["in any case", "We are ROUTEWISE now", "routewise", 7],
    ["with more letters behind it", "the routewiser one", "routewise", 4],
    ["behind a hyphen", "pre-routewise days", "routewise", 4],
    ["in an address of a page", "see https://example.com/?routewise", "routewise", 25],
    ["behind letters beyond ASCII", "für routewise", "routewise", 4],
    ["in what counts as e-mail", "e - mailbird", "mailbird", 4],
    ["though it begins with a digit", "the 3m tapes", "3m", 4],
  ])("is found %s", (_, text, word, place) => {
    expect(placeIn(text, word)).toBe(place);
  });

  it("is none where the word stands inside another, or nowhere", () => {
    expect(placeIn("our subroutewise plan", "routewise")).toBe(-1);
    expect(placeIn("nothing of the kind", "routewise")).toBe(-1);
  });
});
