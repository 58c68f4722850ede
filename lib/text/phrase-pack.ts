import type { PhraseTables } from "./phrase-tables.ts";

/** Tables as text, for a script: a third of the room, and quicker to read than phrases. */
export interface PackedPhrases {
  concepts: string;
  words: string;
  /** All numbers of all tables, each as one sign or more; see `writeNumber`. */
  numbers: string;
}

/** The tables of numbers, in the order in which they are packed; of those that only grow, the steps. */
const rising = ["setEnds", "phraseEnds", "edgeEnds"] as const;
const plain = ["setWords", "phraseConcepts", "placeSets", "placeBits", "edgeSteps", "edgeGaps"] as const;

/** Packs tables into text of printable ASCII. */
export function packTables(tables: PhraseTables): PackedPhrases {
  const signs: string[] = [];
  for (const name of rising) writeAll(signs, stepsOf(tables[name]));
  for (const name of plain) writeAll(signs, tables[name]);
  return { concepts: tables.concepts.join(" "), words: tables.words.join(" "), numbers: signs.join("") };
}

/** The tables that were packed. */
export function unpackTables({ concepts, words, numbers }: PackedPhrases): PhraseTables {
  const reader = { numbers, at: 0 };
  const [setEnds, phraseEnds, edgeEnds] = [readRising(reader), readRising(reader), readRising(reader)];
  const [setWords, phraseConcepts, placeSets] = [readAll(reader), readAll(reader), readAll(reader)];
  const [placeBits, edgeSteps, edgeGaps] = [readAll(reader), readAll(reader), readAll(reader)];
  return {
    concepts: concepts.split(" "),
    words: words.split(" "),
    setWords,
    setEnds,
    phraseConcepts,
    phraseEnds,
    placeSets,
    placeBits,
    edgeEnds,
    edgeSteps,
    edgeGaps,
  };
}

function stepsOf(rising: readonly number[]): number[] {
  return rising.map((value, index) => value - (rising[index - 1] ?? 0));
}

function writeAll(signs: string[], values: readonly number[]): void {
  writeNumber(signs, values.length);
  for (const value of values) writeNumber(signs, value);
}

/** A sign below `more` ends a number; one from it on holds five bits and goes on with the next. No quote, no backslash. */
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const more = 32;
const signValues = Uint8Array.from({ length: 128 }, (_, unit) =>
  Math.max(0, alphabet.indexOf(String.fromCharCode(unit))),
);

function writeNumber(signs: string[], value: number): void {
  let rest = value;
  for (; rest >= more; rest >>>= 5) signs.push(alphabet.charAt(more + (rest & 31)));
  signs.push(alphabet.charAt(rest));
}

interface Reader {
  numbers: string;
  at: number;
}

function readNumber(reader: Reader): number {
  let value = 0;
  for (let shift = 0; ; shift += 5) {
    const sign = signValues[reader.numbers.charCodeAt(reader.at++)] ?? 0;
    value |= (sign & 31) << shift;
    if (sign < more) return value;
  }
}

function readAll(reader: Reader): number[] {
  const values: number[] = new Array(readNumber(reader));
  for (let index = 0; index < values.length; index++) values[index] = readNumber(reader);
  return values;
}

function readRising(reader: Reader): number[] {
  const values = readAll(reader);
  for (let index = 1; index < values.length; index++) values[index] = (values[index] ?? 0) + (values[index - 1] ?? 0);
  return values;
}
