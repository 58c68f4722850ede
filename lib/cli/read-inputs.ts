import { createReadStream } from "node:fs";
import { extname } from "node:path";
import type { Readable } from "node:stream";
import type { Entry } from "./entry.ts";
import { readEml } from "./read-eml.ts";
import { readJsonl } from "./read-jsonl.ts";
import { NotAMailboxError, readMbox } from "./read-mbox.ts";

/** What reading needs beside the files' names. */
export interface InputOptions {
  stdin: Readable;
  /** Told the length of each chunk as it is read. */
  onBytes?(count: number): void;
}

/** The longest line of JSONL and the longest mail that is read; webmail refuses to send more than 25 to 50 MB. */
export const longestDraft = 40 * 2 ** 20;

const probeLength = 512;

/** Thrown where a whole file cannot be read; the message says why, without the file's name. */
class UnreadableError extends Error {
  override name = "UnreadableError";
}

/**
 * The drafts of all files, one at a time and in order; `-` is standard input. What cannot be read becomes an
 * entry that says so, and reading goes on behind it.
 */
export async function* readInputs(files: readonly string[], options: InputOptions): AsyncGenerator<Entry> {
  for (const file of files) {
    const shown = file === "-" ? "standard input" : file;
    try {
      yield* readInput(file, shown, options);
    } catch (error) {
      yield { name: { id: file }, error: `${shown}: ${reasonOf(error)}` };
    }
  }
}

async function* readInput(file: string, shown: string, { stdin, onBytes }: InputOptions): AsyncGenerator<Entry> {
  const format = file === "-" ? ".jsonl" : extname(file).toLowerCase();
  const source = probed(file === "-" ? stdin : createReadStream(file), onBytes);
  if (format === ".jsonl") yield* readJsonl(source, shown, longestDraft);
  else if (format === ".mbox") yield* readMailbox(source, shown);
  else if (format === ".eml") yield await readMail(source, shown);
  else await refuse(source);
}

/** Reads the file's beginning first, so that a folder or a missing file is named as such. */
async function refuse(source: AsyncIterable<Uint8Array>): Promise<never> {
  for await (const _ of source) break;
  throw new UnreadableError("unknown kind of file; name it .jsonl, .eml or .mbox");
}

async function* readMailbox(source: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Entry> {
  for await (const { number, bytes, isTooLong } of readMbox(source, longestDraft)) {
    const id = `${file}#${number}`;
    if (isTooLong) yield { name: { id }, error: `${id}: the mail is longer than ${longestDraft / 2 ** 20} MB` };
    else yield await readEml(bytes, id, id);
  }
}

async function readMail(source: AsyncIterable<Uint8Array>, file: string): Promise<Entry> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > longestDraft) throw new UnreadableError(`the mail is longer than ${longestDraft / 2 ** 20} MB`);
    chunks.push(chunk);
  }
  return readEml(Buffer.concat(chunks), file, `${file}#1`);
}

/** Passes a stream on after a look at its beginning. */
async function* probed(stream: Readable, onBytes: InputOptions["onBytes"]): AsyncGenerator<Uint8Array> {
  let isEmpty = true;
  for await (const chunk of stream) {
    const bytes: Uint8Array = Buffer.from(chunk);
    onBytes?.(bytes.length);
    if (isEmpty) refuseForeign(bytes);
    isEmpty = false;
    yield bytes;
  }
  if (isEmpty) throw new UnreadableError("the file is empty");
}

function refuseForeign(start: Uint8Array): void {
  const [first, second] = start;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new UnreadableError("the file is UTF-16; save it as UTF-8");
  }
  if (start.subarray(0, probeLength).includes(0)) throw new UnreadableError("a binary file, no text");
}

function reasonOf(error: unknown): string {
  if (error instanceof UnreadableError || error instanceof NotAMailboxError) return error.message;
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "no such file";
  if (code === "EISDIR") return "a folder; name the files in it";
  if (code === "EACCES") return "no permission to read it";
  return error.message;
}
