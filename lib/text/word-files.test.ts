import { beforeEach, describe, expect, it, vi } from "vitest";
import { type Draft, emptyBody } from "../core/draft.ts";
import { empty, found } from "../core/field.ts";
import { joinParts } from "./base-file.ts";
import { FunctionWordTable } from "./function-word-table.ts";
import { writeIndex } from "./index-file.ts";
import { packOfferWords } from "./offer-table.ts";
import { PhraseIndex } from "./phrase-index.ts";

const lists = {
  domains: { personal: "gmail.com", disposable: "trash.example" },
  harsh: { en: "a|b" },
  places: { city: "Salem", region: "Oregon", state: "OR" },
  suffixes: "com",
  trigrams: { en: "the" },
};

const phrases = { concepts: "a", words: "b", numbers: "" };

const index = writeIndex({
  index: new PhraseIndex(),
  languages: [],
  concepts: [],
  functionWords: new FunctionWordTable().lists,
});
const offers = packOfferWords("\ncasino 33f333303333\n", Array(12).fill(0));

/** The base as the build writes it, with these lists. */
function baseWith(content: object): Uint8Array {
  return joinParts([index, offers, new TextEncoder().encode(JSON.stringify(content))]);
}

/** The module as it stands before any file was given. */
async function fresh() {
  vi.resetModules();
  return import("./word-files.ts");
}

type WordFiles = Awaited<ReturnType<typeof fresh>>;
let files: WordFiles;

beforeEach(async () => {
  files = await fresh();
});

describe("a file of words", () => {
  it("stands by its name, as bytes or as JSON", () => {
    expect(["base", "de"].map((name) => files.wordFilePath(name))).toEqual(["words/base.bin", "words/de.json"]);
  });

  it("gives each of its parts once", () => {
    expect([files.isWordFileGiven("base"), files.takeList("domains")]).toEqual([false, undefined]);
    files.giveWordFile("base", baseWith(lists));
    expect(files.isWordFileGiven("base")).toBe(true);
    for (const name of ["domains", "harsh", "places", "suffixes", "trigrams"] as const) {
      expect(files.takeList(name)).toEqual(lists[name]);
      expect(files.takeList(name)).toBeUndefined();
    }
    for (const take of [files.takeIndex, files.takeOffers, files.takeFunctionWords]) {
      expect(take()).toBeDefined();
      expect(take()).toBeUndefined();
    }
  });

  it("is not read again where it was given", () => {
    files.giveWordFile("base", baseWith(lists));
    files.giveWordFile("base", new Uint8Array(3));
    expect(files.takeList("suffixes")).toBe("com");
  });

  it.each<[string, object]>([
    ["a list is lacking", { ...lists, harsh: undefined }],
    ["a list is empty", { ...lists, trigrams: {} }],
    ["a list is no list", { ...lists, trigrams: "the" }],
    ["a list is nothing", { ...lists, trigrams: null }],
    ["a key is lacking", { ...lists, places: { city: "Salem", region: "Oregon" } }],
    ["a value is no text", { ...lists, domains: { personal: "gmail.com", disposable: 7 } }],
    ["the suffixes are no text", { ...lists, suffixes: 7 }],
  ])("is refused whole where %s", (_, content) => {
    expect(() => files.giveWordFile("base", baseWith(content))).toThrow("not as the build writes it");
    expect([files.isWordFileGiven("base"), files.takeIndex(), files.takeList("suffixes")]).toEqual([
      false,
      undefined,
      undefined,
    ]);
  });

  it.each(["concepts", "words", "numbers"])("is refused where a language's %s are no text", (part) => {
    expect(() => files.giveWordFile("de", JSON.stringify({ ...phrases, [part]: 7 }))).toThrow("phrases");
    expect(files.isWordFileGiven("de")).toBe(false);
    expect(files.takeTables("de")).toBeUndefined();
  });

  it.each<[string, Uint8Array]>([
    ["are none of ours", new Uint8Array(3)],
    ["lack the lists", joinParts([index, offers])],
    ["end in the midst", baseWith(lists).slice(0, -40)],
  ])("is refused where the bytes of the base %s", (_, bytes) => {
    expect(() => files.giveWordFile("base", bytes)).toThrow();
    expect([files.isWordFileGiven("base"), files.takeIndex(), files.takeOffers(), files.takeFunctionWords()]).toEqual([
      false,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("the files that a draft lacks", () => {
  const draftOf = (text: string): Draft => ({
    kind: found("new"),
    from: empty(),
    recipients: empty(),
    subject: empty(),
    body: found({ ...emptyBody(), text }),
    attachments: empty(),
    lastInbound: empty(),
  });

  async function lackedBy(text: string, isReply = false) {
    vi.doMock("./phrase-source.ts", () => ({ wordsAreInFiles: true }));
    const { wordsLackedBy } = await import("./words-lacked.ts");
    const inbound = isReply ? { lastInbound: found({ text: "Hi" }) } : {};
    const lacked = wordsLackedBy({ ...draftOf(text), ...inbound });
    vi.doUnmock("./phrase-source.ts");
    return lacked;
  }

  it("are what every draft needs, and its languages beside English", async () => {
    expect(await lackedBy("Hello, we make seals that last twice as long.")).toEqual(["base"]);
    expect(await lackedBy("Guten Tag, wir bauen Dichtungen, die doppelt so lange halten wie andere.")).toContain("de");
  });

  it("are those of answers, too, where there is one to answer", async () => {
    expect(await lackedBy("Hello, we make seals.", true)).toEqual(["base", "inbound"]);
  });

  it("are fewer by what was given", async () => {
    files.giveWordFile("base", baseWith(lists));
    expect(await lackedBy("Hello, we make seals.", true)).toEqual(["inbound"]);
  });

  it("are none where words stand in the code", async () => {
    const { wordsLackedBy } = await import("./words-lacked.ts");
    expect(wordsLackedBy(draftOf("Guten Tag"))).toEqual([]);
  });
});
