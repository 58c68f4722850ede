import { IntList } from "./int-list.ts";
import { PhraseIndex } from "./phrase-index.ts";

/** An index of phrases as a file holds it, with the names that its numbers stand for. */
export interface FiledIndex {
  index: PhraseIndex;
  /** ISO 639-1 codes of the languages that it knows, and `any`, in the order of their numbers. */
  languages: readonly string[];
  concepts: readonly string[];
  /** The lists of the table of function words, by which the language of a text is told. */
  functionWords: readonly IntList[];
}

/** The start of the file, as JSON: names, and of each list how many numbers it has and how many bytes each takes. */
interface Header {
  languages: readonly string[];
  concepts: readonly string[];
  lists: { count: number; bytes: 1 | 2 | 4 }[];
  /** So many lists at the end are those of function words. */
  functionWords: number;
}

/** Numbers begin at a multiple of so many bytes. */
const word = 4;

/** An index as bytes, so that a worker need not build it: little-endian, as all machines are that browsers run on. */
export function writeIndex({ index, languages, concepts, functionWords }: FiledIndex): Uint8Array<ArrayBuffer> {
  const parts = [...index.lists, ...functionWords].map(({ data, count }) => narrowest(data.subarray(0, count)));
  const lists = parts.map(({ length, BYTES_PER_ELEMENT }) => ({ count: length, bytes: BYTES_PER_ELEMENT }));
  const header = new TextEncoder().encode(
    JSON.stringify({ languages, concepts, lists, functionWords: functionWords.length }),
  );
  const size = parts.reduce((sum, { byteLength }) => sum + inWords(byteLength), word + inWords(header.length));
  const bytes = new Uint8Array(size);
  new DataView(bytes.buffer).setUint32(0, header.length, true);
  bytes.set(header, word);
  let at = word + inWords(header.length);
  for (const { buffer, byteOffset, byteLength } of parts) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += inWords(byteLength);
  }
  return bytes;
}

/** The index in bytes that `writeIndex` made. Throws a `RangeError` or `SyntaxError` where they are cut short or no such bytes. */
export function readIndex({ buffer, byteOffset }: Uint8Array): FiledIndex {
  const length = new DataView(buffer, byteOffset).getUint32(0, true);
  const written = new TextDecoder().decode(new Uint8Array(buffer, byteOffset + word, length));
  const { languages, concepts, lists, functionWords }: Header = JSON.parse(written);
  let at = byteOffset + word + inWords(length);
  const read = lists.map(({ count, bytes }, number) => {
    // An index has room for the language that most drafts add to it.
    const list = new IntList(number < lists.length - functionWords ? count + (count >>> 2) : count);
    list.data.set(narrowView(buffer, at, count, bytes));
    list.count = count;
    at += inWords(count * bytes);
    return list;
  });
  const ofWords = read.splice(lists.length - functionWords);
  return { index: new PhraseIndex(read), languages, concepts, functionWords: ofWords };
}

type Numbers = Uint8Array | Uint16Array | Int32Array;

function narrowest(numbers: Int32Array): Numbers {
  let all = 0;
  for (const number of numbers) all |= number;
  if (all < 0 || all > 0xffff) return numbers;
  return all > 0xff ? Uint16Array.from(numbers) : Uint8Array.from(numbers);
}

function narrowView(
  buffer: ArrayBufferLike,
  at: number,
  count: number,
  bytes: Header["lists"][number]["bytes"],
): Numbers {
  if (bytes === 1) return new Uint8Array(buffer, at, count);
  return bytes === 2 ? new Uint16Array(buffer, at, count) : new Int32Array(buffer, at, count);
}

function inWords(bytes: number): number {
  return Math.ceil(bytes / word) * word;
}
