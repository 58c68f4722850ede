import { relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { packTables } from "../lib/text/phrase-pack.ts";
import { phrasesIn } from "../lib/text/phrase-source.ts";
import type { Phrases, Topic } from "../lib/text/vocabulary/phrases.ts";
import { topics } from "../lib/text/vocabulary/topics.ts";

const root = resolve(import.meta.dirname, "..");
const source = "lib/text/phrase-source.ts";
const topicFile = /^lib\/text\/vocabulary\/[\w-]+\/topic\.ts$/;

/**
 * Puts tables in the place of phrases when the extension is built, so that a worker starts without reading them. They
 * are made of the vocabulary by the build itself and are never kept, so that they cannot be out of date.
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
      if (path === source) return packedSource();
      return topicFile.test(path) ? await languagesOnly(id) : undefined;
    },
  };
}

function packedSource(): string {
  const languages = new Set(topics.flatMap((topic) => Object.keys(topic)));
  const packed = Object.fromEntries(Array.from(languages, (language) => [language, packTables(phrasesIn(language))]));
  // A text is parsed by the browser when it is needed, and faster than an object of the language.
  const texts = Object.entries(packed).map(
    ([language, tables]) => `${language}: ${JSON.stringify(JSON.stringify(tables))}`,
  );
  return `
    import { unpackTables } from "./phrase-pack.ts";
    const packed = { ${texts.join(",\n")} };
    const nothing = JSON.stringify({ concepts: "", words: "", numbers: "AAAAAAAAA" });
    export const phrasesIn = (language) => unpackTables(JSON.parse(packed[language] ?? nothing));
  `;
}

function withoutPhrases(phrases: Phrases): Phrases {
  return Object.fromEntries(Object.keys(phrases).map((concept) => [concept, []]));
}

/** A topic whose languages and concepts are known and whose phrases stand in the tables. */
async function languagesOnly(id: string): Promise<string> {
  const exported: Record<string, unknown> = await import(pathToFileURL(id).href);
  return Object.entries(exported)
    .map(([name, topic]) => {
      // Topics with an index of their own are read as they stand.
      if (!topics.some((known) => known === topic)) return `export const ${name} = ${JSON.stringify(topic)};`;
      // Some rules ask in which languages a topic has a concept.
      const languages = Object.entries(topic as Topic).map(([language, phrases]) => [
        language,
        withoutPhrases(phrases),
      ]);
      return `export const ${name} = ${JSON.stringify(Object.fromEntries(languages))};`;
    })
    .join("\n");
}
