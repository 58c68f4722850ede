import type { UnreadKind } from "../core/unread-mail.ts";
import { type Entry, type EntryName, unreadEntry } from "./entry.ts";
import { InputLine } from "./input-line.ts";
import { toDraft } from "./line-draft.ts";
import { type Line, readLines } from "./read-lines.ts";

/** Drafts from JSONL, one a line, in order; empty lines are passed over. `file` is named in the errors. */
export async function* readJsonl(
  source: AsyncIterable<Uint8Array>,
  file: string,
  maxBytes: number,
): AsyncGenerator<Entry> {
  let number = 0;
  for await (const lines of readLines(source, maxBytes)) {
    for (const line of lines) {
      number++;
      const entry = readLine(line, number, `${file}:${number}`);
      if (entry) yield entry;
    }
  }
}

function readLine({ bytes, isCut }: Line, number: number, where: string): Entry | undefined {
  const fail = (kind: UnreadKind, detail?: string, name: EntryName = { line: number }) =>
    unreadEntry(name, where, kind, detail);
  if (isCut) return fail("long-line", String(Math.round(bytes.length / 2 ** 20)));
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes); // also drops a byte order mark
  } catch {
    return fail("not-utf8");
  }
  if (text.trim() === "") return undefined;
  let json: unknown;
  try {
    json = JSON.parse(text.trim());
  } catch (error) {
    return fail("not-json", error instanceof Error ? error.message : String(error));
  }
  const parsed = InputLine.safeParse(json);
  if (!parsed.success) return fail("wrong-fields", problemsOf(parsed.error.issues, json), idOf(json));
  return { name: { id: parsed.data.id }, draft: toDraft(parsed.data) };
}

interface Issue {
  path: readonly PropertyKey[];
  message: string;
}

function problemsOf(issues: readonly Issue[], json: unknown): string {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return "not a JSON object";
  return issues
    .map(({ path, message }) => {
      if (path.length === 1 && path[0] === "id" && !("id" in json)) return '"id" is missing';
      return `"${keyOf(path)}": ${message.replace(/^Invalid (?:input|option): /, "")}`;
    })
    .join("; ");
}

function keyOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((key, part) => {
    if (typeof part === "number") return `${key}[${part}]`;
    return key === "" ? String(part) : `${key}.${String(part)}`;
  }, "");
}

function idOf(json: unknown): EntryName | undefined {
  if (typeof json !== "object" || json === null || !("id" in json)) return undefined;
  return typeof json.id === "string" || typeof json.id === "number" ? { id: json.id } : undefined;
}
