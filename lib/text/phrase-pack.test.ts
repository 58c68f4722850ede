import { expect, it } from "vitest";
import { packTables, unpackTables } from "./phrase-pack.ts";
import { phrasesIn } from "./phrase-source.ts";

it.each(["any", "en", "ja", "xx"])("phrases in “%s” come out of a script as they went in", (language) => {
  const tables = phrasesIn(language);
  if (!tables) throw new Error("words stand in the code here");
  const packed = packTables(tables);
  if (tables.words.length > 0) expect(unpackTables(packed)).toEqual(tables);
  expect(packed.numbers).toMatch(/^[\w-]*$/);
});
