import { readFile } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { domainLines, placeNames, trigramsByLanguage } from "../lib/text/list-source.ts";
import { packTables } from "../lib/text/phrase-pack.ts";
import { inboundPhrases, phrasesIn } from "../lib/text/phrase-source.ts";
import type { PhraseTables } from "../lib/text/phrase-tables.ts";
import type { Phrases, Topic } from "../lib/text/vocabulary/phrases.ts";
import { topics } from "../lib/text/vocabulary/topics.ts";

const root = resolve(import.meta.dirname, "..");
const topicFile = /^lib\/text\/vocabulary\/[\w-]+\/topic\.ts$/;

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
      const path = relative(root, id.split("?")[0] ?? id)
        .split(sep)
        .join("/");
      const other = replaced.get(path);
      if (other) return readFile(resolve(root, other), "utf8");
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

/** The files of words that go into the extension: one for each language, and the lists that all drafts need. */
export function wordFiles(): { path: string; text: string }[] {
  const languages = [...new Set(topics.flatMap((topic) => Object.keys(topic)))];
  const tables: [string, PhraseTables | undefined][] = languages.map((language) => [language, phrasesIn(language)]);
  const packed = [...tables, ["inbound", inboundPhrases()] as const].map(([name, phrases]) => {
    if (!phrases) throw new Error(`no phrases for ${name}`);
    return { name, content: packTables(phrases) };
  });
  const lists = [
    { name: "domains", content: domainLines() },
    { name: "places", content: placeNames() },
    { name: "trigrams", content: trigramsByLanguage() },
  ];
  return [...packed, ...lists].map(({ name, content }) => ({
    path: `words/${name}.json`,
    text: JSON.stringify(content),
  }));
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function withoutPhrases(phrases: Phrases): Phrases {
  return Object.fromEntries(Object.keys(phrases).map((concept) => [concept, []]));
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
