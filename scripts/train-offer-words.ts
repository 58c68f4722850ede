// `npm run train`: learns what each word says about offers from the sentences in `offer-model/` and writes
// `lib/text/vocabulary/content/offer-words.ts`. The same sentences always give the same file.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { featureName, visitFeatures } from "../lib/text/offer-features.ts";
import { learnedKinds, nothing, ownWeights, weightStep } from "../lib/text/offer-table.ts";

const folder = new URL("offer-model/", import.meta.url);
const mailFolder = new URL("../tests/quality/mail/", import.meta.url);
const output = new URL("../lib/text/vocabulary/content/offer-words.ts", import.meta.url);
const mailsOfKind = 700;
const ordinaryMails = 13_000;
const rounds = 8;
const pace = 0.3;
/** Fewer mails than these say nothing about a word. */
const fewestMails = 6;
/** So many words and pairs of words are kept, those that say most. */
const mostWords = 7900;

interface Example {
  ids: number[];
  words: number;
  kind: number;
}

/** Ordinary mail first, then the kinds. */
const classes = learnedKinds.length + 1;
let state = 7;
let numbers = new Map<string, number>();
const sections = readSections();
let examples = mails();
keepWords(commonWords());
let { weights, bias } = learn();
// What is left out of the file must not be leaned on: the words that stay are weighed once more without the others.
keepWords(strongestWords());
({ weights, bias } = learn());
writeFileSync(output, fileOf());
console.log(`${examples.length} mails, ${numbers.size} words`);

function mails(): Example[] {
  const any = sections.get("any") ?? [];
  const ordinary = [...sections].filter(([name]) => name.startsWith("ordinary")).map(([, lines]) => lines);
  const all: Example[] = [];
  const add = (kind: number, ...lines: string[][]) => all.push(exampleOf(lines.flat().join("\n"), kind));
  learnedKinds.forEach((name, at) => {
    for (const lines of [sections.get(name) ?? [], sections.get(`${name} elsewhere`) ?? []]) {
      const isElsewhere = lines === sections.get(`${name} elsewhere`);
      for (let mail = 0; mail < mailsOfKind * shareOf(name, isElsewhere); mail++) {
        const noise = chance() < 0.4 ? some(oneOf(ordinary), 1, 6) : [];
        add(at + 1, some(lines, 1, isElsewhere ? 2 : 7), isElsewhere ? [] : some(any, 0, 3), noise);
      }
    }
  });
  for (let mail = 0; mail < ordinaryMails; mail++) {
    add(0, some(oneOf(ordinary), 1, 9), some(any, 0, 3), chance() < 0.3 ? some(oneOf(ordinary), 1, 3) : []);
  }
  for (let mail = 0; mail < ordinaryMails / 10; mail++) add(0, some(any, 1, 5));
  // Those who sell to the makers of such offers use their words, and few others.
  const trade = sections.get("ordinary those who sell to them or write about them") ?? [];
  for (let mail = 0; mail < ordinaryMails / 4; mail++) add(0, some(trade, 1, 3), some(oneOf(ordinary), 0, 2));
  return all;
}

/** Goods are of many sorts, each of which needs its mails. */
function shareOf(name: string, isElsewhere: boolean): number {
  return (name === "goods" ? 1.5 : 1) * (isElsewhere ? 0.25 : 1);
}

function exampleOf(text: string, kind: number): Example {
  const ids = new Set<number>();
  const words = visitFeatures(text, (_, start, end) => {
    const name = featureName(text, start, end);
    const known = numbers.get(name) ?? numbers.size;
    numbers.set(name, known);
    ids.add(known);
  });
  return { ids: [...ids], words, kind };
}

function learn(): { weights: Float64Array; bias: Float64Array } {
  const learned = new Float64Array(numbers.size * classes);
  const usual = new Float64Array(classes);
  const slopes = new Float64Array(learned.length).fill(1e-6);
  const usualSlopes = new Float64Array(classes).fill(1e-6);
  const sums = new Float64Array(classes);
  for (let round = 0; round < rounds; round++) {
    for (const { ids, kind, words } of shuffled(examples)) {
      const share = 1 / Math.sqrt(words || 1);
      sums.set(usual);
      for (const id of ids)
        for (let at = 0; at < classes; at++) add(sums, at, share * (learned[id * classes + at] ?? 0));
      toShares(sums);
      for (let at = 0; at < classes; at++) {
        const slope = (sums[at] ?? 0) - (at === kind ? 1 : 0);
        step(usual, usualSlopes, at, slope);
        for (const id of ids) {
          const key = id * classes + at;
          step(learned, slopes, key, slope * share + 1e-4 * (learned[key] ?? 0));
        }
      }
    }
  }
  return { weights: learned, bias: usual };
}

function step(values: Float64Array, slopes: Float64Array, at: number, slope: number): void {
  add(slopes, at, slope * slope);
  add(values, at, (-pace * slope) / Math.sqrt(slopes[at] ?? 1));
}

function add(values: Float64Array, at: number, more: number): void {
  values[at] = (values[at] ?? 0) + more;
}

/** Turns sums into how likely each kind is. */
function toShares(sums: Float64Array): void {
  const most = Math.max(...sums);
  let whole = 0;
  for (let at = 0; at < sums.length; at++) {
    sums[at] = Math.exp((sums[at] ?? 0) - most);
    whole += sums[at] ?? 0;
  }
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) / whole;
}

/** Forgets all words but some. */
function keepWords(kept: ReadonlySet<string>): void {
  const renumbered = new Map([...kept].sort().map((word, at) => [word, at]));
  const moved = new Map([...numbers].map(([word, number]) => [number, renumbered.get(word)]));
  examples = examples.map((example) => ({ ...example, ids: example.ids.flatMap((id) => moved.get(id) ?? []) }));
  numbers = renumbered;
}

function commonWords(): Set<string> {
  const counts = new Uint32Array(numbers.size);
  for (const { ids } of examples) for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  return new Set([...numbers].filter(([, id]) => (counts[id] ?? 0) >= fewestMails).map(([word]) => word));
}

function strongestWords(): Set<string> {
  const strength = new Map([...numbers].map(([word, id]) => [word, Math.max(...againstOrdinary(id).map(Math.abs))]));
  const sorted = [...strength].sort(([a, most], [b, other]) => other - most || (a < b ? -1 : 1));
  return new Set(sorted.slice(0, mostWords).map(([word]) => word));
}

/** The weights of a word against that for ordinary mail. */
function againstOrdinary(id: number): number[] {
  const [ordinary = 0, ...others] = weights.subarray(id * classes, (id + 1) * classes);
  return others.map((value) => value - ordinary);
}

function fileOf(): string {
  const lines = [...numbers].map(([word, id]) => `${word} ${digitsOf(againstOrdinary(id))}`);
  const [ordinary = 0, ...others] = bias;
  const usual = others.map((value) => (value - ordinary).toFixed(1).replace(/\.0$/, ""));
  return `// Generated by npm run train.

/**
 * What each word and pair of words says, a line each: for each kind of \`learnedKinds\` a hexadecimal digit, of which 8
 * says nothing and more speaks for it.
 */
export const offerWords = \`
${lines.join("\n")}
\`;

/** What stands for each kind before any word is read. */
export const offerBias: readonly number[] = [${usual.join(", ")}];
`;
}

/** A hexadecimal digit for each kind, of which no more than `ownWeights` differ from all others. */
function digitsOf(learned: readonly number[]): string {
  const steps = learned.map((weight) => Math.min(15, Math.max(0, weight / weightStep + nothing)));
  let least = Number.POSITIVE_INFINITY;
  let digits = "";
  for (let most = 0; most < 16; most++) {
    const own = new Set(
      [...steps.entries()]
        .sort(([, a], [, b]) => Math.abs(b - most) - Math.abs(a - most))
        .slice(0, ownWeights)
        .map(([kind]) => kind),
    );
    const kept = steps.map((step, kind) => (own.has(kind) ? Math.round(step) : most));
    const fault = steps.reduce((sum, step, kind) => sum + (step - (kept[kind] ?? most)) ** 2, 0);
    if (fault >= least) continue;
    least = fault;
    digits = kept.map((digit) => digit.toString(16)).join("");
  }
  return digits;
}

/** The lines of all files by the heading above them; what is not in English apart from what is. */
function readSections(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const name of readdirSync(folder).sort()) {
    let current: string[] = [];
    for (const line of readFileSync(new URL(name, folder), "utf8").split("\n")) {
      if (line.startsWith("# ")) {
        const heading = headingOf(name, line.slice(2));
        current = found.get(heading) ?? [];
        found.set(heading, current);
      } else if (line !== "") current.push(line);
    }
  }
  for (const name of ["reasons", "opt-outs", "duties", "addresses", "languages", "law-and-value", "harassment"]) {
    found.set(`ordinary ${name}`, ordinaryTexts(`${name}.jsonl`));
  }
  return found;
}

function headingOf(file: string, heading: string): string {
  if (file.startsWith("ordinary")) return `ordinary ${heading}`;
  return file === "offers-other.txt" ? `${heading} elsewhere` : heading;
}

/** The shipped labelled mail that offers nothing: it knows how people write of other matters. */
function ordinaryTexts(file: string): string[] {
  const lines = readFileSync(new URL(file, mailFolder), "utf8").split("\n").filter(Boolean);
  return lines.flatMap((line) => {
    const { text = "", measure, answer }: { text?: string; measure: string; answer: unknown } = JSON.parse(line);
    return measure === "harassment" && answer === true ? [] : [text.replace(/[{}]/g, "")];
  });
}

function some(lines: readonly string[], least: number, most: number): string[] {
  return Array.from({ length: between(least, most) }, () =>
    oneOf(lines).replace(/\{([^}]*)\}/g, (_, ways: string) => oneOf(ways.split("|"))),
  );
}

function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, at: chance() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

function oneOf<Item>(items: readonly Item[]): Item {
  const item = items[between(0, items.length - 1)];
  if (item === undefined) throw new Error("nothing to choose from");
  return item;
}

function between(least: number, most: number): number {
  return least + Math.floor(chance() * (most - least + 1));
}

/** The next number of a fixed row between 0 and 1 (mulberry32). */
function chance(): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}
