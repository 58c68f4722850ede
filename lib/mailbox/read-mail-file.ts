import { type Entry, unreadEntry } from "./entry.ts";
import { readEml } from "./read-eml.ts";
import { readJsonl } from "./read-jsonl.ts";
import { joined } from "./read-lines.ts";
import { readMbox } from "./read-mbox.ts";

/** The longest line of JSONL and the longest mail that is read, in bytes; webmail refuses to send more than 25 to 50 MB. */
const longestDraft = 40 * 2 ** 20;
const probeLength = 512;

/** Thrown where a whole file cannot be read; the message says why, without the file's name. */
export class UnreadableError extends Error {
  override name = "UnreadableError";
}

export interface MailFile {
  /** How errors name it. */
  name: string;
  /** `.jsonl`, `.mbox` or `.eml`. */
  format: string;
  source: AsyncIterable<Uint8Array>;
  /** Told the length of each chunk as it is read, in bytes. */
  onBytes?: ((count: number) => void) | undefined;
}

/**
 * The drafts of a file, one at a time and in order; a part that cannot be read is an entry that says so.
 * @throws UnreadableError or NotAMailboxError where the whole file cannot be read
 */
export async function* readMailFile({ name, format, source, onBytes }: MailFile): AsyncGenerator<Entry> {
  const bytes = probed(source, onBytes);
  if (format === ".jsonl") yield* readJsonl(bytes, name, longestDraft);
  else if (format === ".mbox") yield* readMailbox(bytes, name);
  else if (format === ".eml") yield await readMail(bytes, name);
  else await refuse(bytes);
}

/** Reads the file's beginning first, so that a folder or a missing file is named as such. */
async function refuse(source: AsyncIterable<Uint8Array>): Promise<never> {
  for await (const _ of source) break;
  throw new UnreadableError("unknown kind of file; name it .jsonl, .eml or .mbox");
}

async function* readMailbox(source: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Entry> {
  for await (const { number, bytes, isTooLong } of readMbox(source, longestDraft)) {
    const id = `${file}#${number}`;
    if (isTooLong) yield unreadEntry({ id }, id, "too-long", String(longestDraft / 2 ** 20));
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
  return readEml(joined(chunks), file, `${file}#1`);
}

/** Passes a stream on after a look at its beginning. */
async function* probed(stream: AsyncIterable<Uint8Array>, onBytes: MailFile["onBytes"]): AsyncGenerator<Uint8Array> {
  let isEmpty = true;
  for await (const bytes of stream) {
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
