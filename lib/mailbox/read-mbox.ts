import { joined, readLines } from "./read-lines.ts";

/** One message of a mailbox, without its separator and with `>From ` unescaped. */
export interface MboxMessage {
  /** Position in the mailbox, from 1. */
  number: number;
  bytes: Uint8Array;
  /** The message was longer than allowed: `bytes` is empty. */
  isTooLong: boolean;
}

/** Thrown for a file that does not begin like a mailbox. */
export class NotAMailboxError extends Error {
  override name = "NotAMailboxError";
}

const dated = /^From .*\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b.*\d:\d\d/;
const bare = /^From (?:\S+@\S+|-)?\s*$/;
const latin = new TextDecoder("latin1");

/**
 * The messages of an mbox (mboxo, mboxrd), one at a time; memory is bounded by the longest message.
 * A separator is a `From ` line with a weekday and a time or, after an empty line, one with nothing but an
 * address, so that a sentence that begins with "From" does not split a mail.
 * @throws NotAMailboxError when the first line with text is no separator.
 */
export async function* readMbox(source: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<MboxMessage> {
  let number = 0;
  let parts: Uint8Array[] = [];
  let size = 0;
  let isTooLong = false;
  let isAfterBlank = true;
  for await (const lines of readLines(source, maxBytes)) {
    for (const { bytes, isCut } of lines) {
      const line = number === 0 ? withoutBom(bytes) : bytes;
      if (isSeparator(line, isAfterBlank)) {
        if (number > 0) yield take();
        number++;
      } else if (number > 0) {
        add(unquoted(line), isCut);
      } else if (!isBlank(line)) {
        throw new NotAMailboxError('the first line is no "From " line, so it is not a mailbox');
      }
      isAfterBlank = isBlank(line);
    }
  }
  if (number > 0) yield take();

  function add(bytes: Uint8Array, isCut: boolean): void {
    size += bytes.length;
    if (isCut || size > maxBytes) isTooLong = true;
    if (isTooLong) parts = [];
    else parts.push(bytes);
  }

  function take(): MboxMessage {
    const message = { number, bytes: joined(parts), isTooLong };
    parts = [];
    size = 0;
    isTooLong = false;
    return message;
  }
}

function isSeparator(line: Uint8Array, isAfterBlank: boolean): boolean {
  if (line[0] !== 0x46 || line[4] !== 0x20) return false; // "F", " "
  const text = latin.decode(line.subarray(0, 200));
  return dated.test(text) || (isAfterBlank && bare.test(text));
}

function unquoted(line: Uint8Array): Uint8Array {
  if (line[0] !== 0x3e) return line; // ">"
  return /^>+From /.test(latin.decode(line.subarray(0, 200))) ? line.subarray(1) : line;
}

function isBlank(line: Uint8Array): boolean {
  return line.length <= 2 && line.every((byte) => byte === 0x0a || byte === 0x0d);
}

function withoutBom(line: Uint8Array): Uint8Array {
  return line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf ? line.subarray(3) : line;
}
