import { describe, expect, it } from "vitest";
import "../cli/dom-parser.ts";
import type { Entry } from "./entry.ts";
import { readJsonl } from "./read-jsonl.ts";

async function entriesOf(...lines: unknown[]): Promise<Entry[]> {
  const text = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
  async function* source() {
    yield new TextEncoder().encode(text);
  }
  const entries: Entry[] = [];
  for await (const entry of readJsonl(source(), "drafts.jsonl", 2000)) entries.push(entry);
  return entries;
}

async function draftOf(line: object) {
  const [entry] = await entriesOf({ id: "a", ...line });
  if (!entry || "error" in entry) throw new Error(entry?.error);
  return entry.draft;
}

describe("a line of JSON", () => {
  it("is named by its id, or by its number where it has none that is one; empty lines count", async () => {
    const entries = await entriesOf({ id: "a" }, "", { id: 7 }, { subject: "x" }, { id: 8, subject: 9 }, { id: [] });
    expect(entries.map(({ name }) => name)).toEqual([{ id: "a" }, { id: 7 }, { line: 4 }, { id: 8 }, { line: 6 }]);
  });

  it.each<[unknown, string]>([
    ["{", "not JSON: "],
    ["[]", "not a JSON object"],
    ["7", "not a JSON object"],
    ["null", "not a JSON object"],
    [{}, '"id" is missing'],
    [{ id: "a", to: ["x@a.example", 7] }, '"to[1]": expected string'],
    [{ id: "a", attachments: [{ name: "a.pdf", size: -1 }] }, '"attachments[0].size": '],
    [{ id: "a", lastInbound: { text: 1 } }, '"lastInbound.text": expected string'],
    [{ id: true, subject: 1 }, '"id": expected string; "subject": '],
    [{ id: "a", subject: "x".repeat(3000) }, "the line is longer than 0 MB"],
  ])("such as %j is refused with its place: %s", async (line, problem) => {
    const [entry] = await entriesOf(line);
    expect(entry).toMatchObject({ error: expect.stringContaining(`drafts.jsonl:1: ${problem}`) });
  });

  it("claims nothing by what it leaves out, and nothing to be there by what is empty", async () => {
    const missing = { state: "missing" };
    expect(await draftOf({ subject: null })).toMatchObject({
      kind: missing,
      from: missing,
      recipients: missing,
      subject: { state: "missing", why: 'the input has no "subject"' },
      body: missing,
      attachments: missing,
      lastInbound: missing,
    });
    const empty = { state: "empty" };
    const line = { kind: "new", to: [], subject: "", text: "", attachments: [] };
    expect(await draftOf(line)).toMatchObject({
      kind: { value: "new" },
      recipients: empty,
      subject: empty,
      attachments: empty,
      lastInbound: empty,
    });
  });

  it("gives attachments their size and the last message its writer and date, where they are told", async () => {
    const attachments = [
      { name: "a.pdf", size: 0 },
      { name: "b.pdf", size: null },
    ];
    const full = { from: "Ann <ann@a.example>", text: "Please stop", date: "2026-11-26" };
    expect(await draftOf({ attachments, lastInbound: full })).toMatchObject({
      attachments: { value: [{ name: "a.pdf", bytes: 0 }, { name: "b.pdf" }] },
      lastInbound: {
        value: { from: { email: "ann@a.example", name: "Ann" }, text: "Please stop", date: "2026-11-26" },
      },
    });
    expect((await draftOf({ lastInbound: {} })).lastInbound).toEqual({ state: "found", value: { text: "" } });
  });

  it("names recipients and a sender that hold no address", async () => {
    expect(await draftOf({ from: "Ann", to: ["Sales team", "bo@a.example", "<>"] })).toMatchObject({
      from: { state: "missing", why: 'the sender "Ann" holds no address' },
      recipients: { state: "unresolved", value: [{ email: "bo@a.example", line: "to" }] },
    });
  });
});
