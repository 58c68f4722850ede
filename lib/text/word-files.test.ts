import { beforeEach, describe, expect, it, vi } from "vitest";
import { type Draft, emptyBody } from "../core/draft.ts";
import { empty, found } from "../core/field.ts";

const lists = {
  domains: { personal: "gmail.com", disposable: "trash.example" },
  harsh: { en: "a|b" },
  places: { city: "Salem", region: "Oregon", state: "OR" },
  suffixes: "com",
  trigrams: { en: "the" },
};

const phrases = { concepts: "a", words: "b", numbers: "" };

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
    expect(["base", "offers", "de", "lists"].map((name) => files.wordFilePath(name))).toEqual([
      "words/base.bin",
      "words/offers.bin",
      "words/de.json",
      "words/lists.json",
    ]);
  });

  it("gives each of its lists once", () => {
    expect([files.isWordFileGiven("lists"), files.takeList("domains")]).toEqual([false, undefined]);
    files.giveWordFile("lists", JSON.stringify(lists));
    expect(files.isWordFileGiven("lists")).toBe(true);
    for (const name of ["domains", "harsh", "places", "suffixes", "trigrams"] as const) {
      expect(files.takeList(name)).toEqual(lists[name]);
      expect(files.takeList(name)).toBeUndefined();
    }
  });

  it("is not read again where it was given", () => {
    files.giveWordFile("lists", JSON.stringify(lists));
    files.giveWordFile("lists", "damaged");
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
    expect(() => files.giveWordFile("lists", JSON.stringify(content))).toThrow("not as the build writes it");
    expect(files.isWordFileGiven("lists")).toBe(false);
    expect(files.takeList("suffixes")).toBeUndefined();
  });

  it.each(["concepts", "words", "numbers"])("is refused where a language's %s are no text", (part) => {
    expect(() => files.giveWordFile("de", JSON.stringify({ ...phrases, [part]: 7 }))).toThrow("phrases");
    expect(files.isWordFileGiven("de")).toBe(false);
    expect(files.takeTables("de")).toBeUndefined();
  });

  it.each(["base", "offers"])("is refused where the bytes of %s are none of ours", (name) => {
    expect(() => files.giveWordFile(name, new Uint8Array(3))).toThrow();
    expect([files.isWordFileGiven(name), files.takeIndex(), files.takeOffers(), files.takeFunctionWords()]).toEqual([
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
    expect(await lackedBy("Hello, we make seals that last twice as long.")).toEqual(["base", "lists", "offers"]);
    expect(await lackedBy("Guten Tag, wir bauen Dichtungen, die doppelt so lange halten wie andere.")).toContain("de");
  });

  it("are those of answers, too, where there is one to answer", async () => {
    expect(await lackedBy("Hello, we make seals.", true)).toEqual(["base", "lists", "offers", "inbound"]);
  });

  it("are fewer by what was given", async () => {
    files.giveWordFile("lists", JSON.stringify(lists));
    expect(await lackedBy("Hello, we make seals.")).toEqual(["base", "offers"]);
  });

  it("are none where words stand in the code", async () => {
    const { wordsLackedBy } = await import("./words-lacked.ts");
    expect(wordsLackedBy(draftOf("Guten Tag"))).toEqual([]);
  });
});
