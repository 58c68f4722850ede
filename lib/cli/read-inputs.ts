import { createReadStream } from "node:fs";
import { extname, resolve } from "node:path";
import type { Readable } from "node:stream";
import type { Entry } from "../mailbox/entry.ts";
import { readMailFile, UnreadableError } from "../mailbox/read-mail-file.ts";
import { NotAMailboxError } from "../mailbox/read-mbox.ts";

/** What reading needs beside the files' names. */
export interface InputOptions {
  folder: string;
  stdin: Readable;
  /** Told the length of each chunk as it is read. */
  onBytes?(count: number): void;
}

/**
 * The drafts of all files, one at a time and in order; `-` is standard input. What cannot be read becomes an
 * entry that says so, and reading goes on behind it.
 */
export async function* readInputs(
  files: readonly string[],
  { folder, stdin, onBytes }: InputOptions,
): AsyncGenerator<Entry> {
  for (const file of files) {
    const name = file === "-" ? "standard input" : file;
    const format = file === "-" ? ".jsonl" : extname(file).toLowerCase();
    try {
      yield* readMailFile({
        name,
        format,
        source: bytesOf(file === "-" ? stdin : createReadStream(resolve(folder, file))),
        onBytes,
      });
    } catch (error) {
      const detail = reasonOf(error);
      yield { name: { id: file }, error: `${name}: ${detail}`, unread: { where: name, kind: "failed", detail } };
    }
  }
}

async function* bytesOf(stream: Readable): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield Buffer.from(chunk);
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
