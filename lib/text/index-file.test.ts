import { expect, it } from "vitest";
import { FunctionWordTable } from "./function-word-table.ts";
import { readIndex, writeIndex } from "./index-file.ts";
import { matchSize } from "./match-order.ts";
import { PhraseIndex } from "./phrase-index.ts";
import { phrasesIn } from "./phrase-source.ts";
import { takeTokens } from "./tokens.ts";
import { unitsOf } from "./units.ts";

const text =
  "Hi Anna, I saw that you open a depot in Salem, OR 97301. Book a demo? If you don't want my e-mails, just reply STOP.";

function indexOf(languages: readonly string[]) {
  const index = new PhraseIndex();
  const concepts: string[] = [];
  for (const language of languages) add(index, concepts, language, languages.indexOf(language));
  return { index, languages, concepts, functionWords: new FunctionWordTable().lists };
}

function add(index: PhraseIndex, concepts: string[], language: string, number: number): void {
  const tables = phrasesIn(language);
  if (!tables) throw new Error("words stand in the code here");
  for (const concept of tables.concepts) if (!concepts.includes(concept)) concepts.push(concept);
  index.add(
    tables,
    tables.concepts.map((concept) => concepts.indexOf(concept)),
    number,
  );
}

function matchesIn(index: PhraseIndex, written: string): number[] {
  const units = unitsOf(written);
  const { data, count } = index.match(written, units, takeTokens(written, units));
  expect(count / matchSize).toBeGreaterThan(3);
  return [...data.subarray(0, count)];
}

it("finds in an index out of a file what it found before", () => {
  const built = indexOf(["any", "en"]);
  const filed = readIndex(writeIndex(built));
  expect(filed.concepts).toEqual(built.concepts);
  expect(filed.languages).toEqual(built.languages);
  expect(matchesIn(filed.index, text)).toEqual(matchesIn(built.index, text));
});

it("gives the table of function words as it was made", () => {
  const built = indexOf(["any"]);
  const { functionWords } = readIndex(writeIndex(built));
  const numbers = (lists: typeof functionWords) => lists.map(({ data, count }) => [...data.subarray(0, count)]);
  expect(numbers(functionWords)).toEqual(numbers(built.functionWords));
});

it("adds a language to an index out of a file as to one that was built", () => {
  const german =
    "Guten Tag Frau Weber, wenn Sie keine E-Mails wünschen, antworten Sie mit Nein. Hauptstraße 12, 10827 Berlin";
  const built = indexOf(["any", "en"]);
  const filed = readIndex(writeIndex(built));
  const concepts = [...filed.concepts];
  add(built.index, built.concepts, "de", 2);
  add(filed.index, concepts, "de", 2);
  expect(matchesIn(filed.index, german)).toEqual(matchesIn(built.index, german));
});

it("refuses a file that was cut short", () => {
  const bytes = writeIndex(indexOf(["any"]));
  expect(() => readIndex(bytes.slice(0, bytes.length - 8))).toThrow();
  expect(() => readIndex(new Uint8Array())).toThrow(RangeError);
});
