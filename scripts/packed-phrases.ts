import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { FunctionWordTable } from "../lib/text/function-word-table.ts";
import type { FiledIndex } from "../lib/text/index-file.ts";
import { domainLines, harshLists, placeNames, suffixLines, trigramsByLanguage } from "../lib/text/list-source.ts";
import { packOfferWords } from "../lib/text/offer-table.ts";
import { PhraseIndex } from "../lib/text/phrase-index.ts";
import { packTables } from "../lib/text/phrase-pack.ts";
import { inboundPhrases, phrasesIn } from "../lib/text/phrase-source.ts";
import type { PhraseTables } from "../lib/text/phrase-tables.ts";
import { offerBias, offerWords } from "../lib/text/vocabulary/content/offer-words.ts";
import { functionWords } from "../lib/text/vocabulary/function-words.ts";
import type { Phrases, Topic } from "../lib/text/vocabulary/phrases.ts";
import { topics } from "../lib/text/vocabulary/topics.ts";
import { baseName, type ListFiles, wordFilePath, writeBase } from "../lib/text/word-files.ts";
import { baseLanguages } from "../lib/text/words-lacked.ts";
import { modulePath } from "./module-path.ts";

const root = resolve(import.meta.dirname, "..");
/** Files that hold words by language; the harsh sentences stand beside their topic. */
const topicFile = /^lib\/text\/vocabulary\/[\w-]+\/(?:topic|hostile-words|hatred-words)\.ts$/;
/** Its words stand as a table in the file of the index; only the languages are asked of it. */
const functionWordFile = "lib/text/vocabulary/function-words.ts";

/** What stands for each of these in the built extension: the same questions, answered out of files of words. */
const replaced = new Map([
  ["lib/text/phrase-source.ts", "lib/text/phrase-files.ts"],
  ["lib/text/list-source.ts", "lib/text/list-files.ts"],
]);

/**
 * Keeps words out of the scripts when the extension is built: they stand in `wordFiles`, which are made of the
 * vocabulary by the build itself and are never kept, so that they cannot be out of date.
 */
export function packedPhrases() {
  return {
    name: "packed-phrases",
    apply: "build" as const,
    enforce: "pre" as const,
    async load(id: string): Promise<string | undefined> {
      const path = modulePath(id);
      const other = replaced.get(path);
      if (other) return readFile(resolve(root, other), "utf8");
      if (path === functionWordFile) return keysOnly(functionWords);
      return topicFile.test(path) ? await languagesOnly(id) : undefined;
    },
    // A script with one letter beyond Latin-1 takes twice the memory. Such letters stand in texts and expressions alone.
    generateBundle(_: unknown, chunks: Record<string, { type: string; code?: string }>) {
      for (const chunk of Object.values(chunks)) {
        if (chunk.code !== undefined) chunk.code = chunk.code.replace(/[^\0-\xff]/g, escaped);
      }
    },
  };
}

/** The files of words that go into the extension: one for each language, and one with all that every draft needs. */
export function wordFiles(): { path: string; content: string | Uint8Array }[] {
  const languages = [...new Set(topics.flatMap((topic) => Object.keys(topic)))];
  const packed = languages
    .filter((language) => !baseLanguages.includes(language))
    .map((language) => ({ name: language, content: packTables(tablesIn(language)) }));
  const lists: ListFiles = {
    domains: present(domainLines()),
    harsh: present(harshLists()),
    places: present(placeNames()),
    suffixes: present(suffixLines()),
    trigrams: present(trigramsByLanguage()),
  };
  packed.push({ name: "inbound", content: packTables(tablesIn("inbound")) });
  const texts = packed.map(({ name, content }) => ({ name, content: JSON.stringify(content) }));
  const base = { name: baseName, content: writeBase(baseIndex(), packOfferWords(offerWords, offerBias), lists) };
  return [base, ...texts].map(({ name, content }) => ({ path: wordFilePath(name), content }));
}

function present<List>(list: List | undefined): List {
  if (list === undefined) throw new Error("a list has no source");
  return list;
}

function tablesIn(name: string): PhraseTables {
  const tables = name === "inbound" ? inboundPhrases() : phrasesIn(name);
  if (!tables) throw new Error(`no phrases for ${name}`);
  return tables;
}

/** What most drafts are read with, built beforehand, since that takes a worker longer than all else when it starts. */
function baseIndex(): FiledIndex {
  const index = new PhraseIndex();
  const concepts: string[] = [];
  baseLanguages.forEach((language, number) => {
    const tables = tablesIn(language);
    for (const concept of tables.concepts) if (!concepts.includes(concept)) concepts.push(concept);
    index.add(
      tables,
      tables.concepts.map((concept) => concepts.indexOf(concept)),
      number,
    );
  });
  return { index, languages: baseLanguages, concepts, functionWords: new FunctionWordTable().lists };
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function withoutPhrases(phrases: Phrases): Phrases {
  return Object.fromEntries(Object.keys(phrases).map((concept) => [concept, []]));
}

function keysOnly(words: Readonly<Record<string, string>>): string {
  const empty = Object.fromEntries(Object.keys(words).map((key) => [key, ""]));
  return `export const functionWords = ${JSON.stringify(empty)};`;
}

/** A topic whose languages and concepts are known, since some rules ask for them, and whose phrases stand in files. */
async function languagesOnly(id: string): Promise<string> {
  const exported: Record<string, Topic> = await import(pathToFileURL(id).href);
  return Object.entries(exported)
    .map(([name, topic]) => {
      const languages = Object.entries(topic).map(([language, phrases]) => [language, withoutPhrases(phrases)]);
      return `export const ${name} = ${JSON.stringify(Object.fromEntries(languages))};`;
    })
    .join("\n");
}
