import { beforeEach, expect, it, vi } from "vitest";
import { wordFiles } from "../../scripts/packed-phrases.ts";
import { type Draft, emptyBody } from "../core/draft.ts";
import { empty, found } from "../core/field.ts";
import { Policy } from "../core/policy.ts";
import { inspectDraft } from "./inspect-draft.ts";

const broken = new Set<string>();
const damaged = new Set<string>();
const files = new Map(wordFiles().map(({ path, content }) => [path, content]));
const read: string[] = [];

vi.mock("../text/phrase-source.ts", async (original) => ({ ...(await original<object>()), wordsAreInFiles: true }));
vi.mock("../platform/own-file.ts", () => ({
  readOwnFile: async (path: string) => {
    const text = String(contentOf(path));
    return damaged.has(path) ? text.slice(0, text.length >> 1) : text;
  },
  readOwnBytes: async (path: string) => {
    const bytes = contentOf(path);
    if (!(bytes instanceof Uint8Array)) throw new Error("no such bytes");
    return damaged.has(path) ? bytes.slice(0, bytes.length >> 1) : bytes;
  },
}));

function contentOf(path: string): string | Uint8Array | undefined {
  if (broken.has(path)) throw new Error("no such file");
  read.push(path);
  return files.get(path);
}

const inspection = { policy: Policy.parse({}), ignores: [], compose: "c", today: "2026-11-26" };
const german =
  "Guten Tag Frau Weber, wir helfen Spediteuren, Kraftstoff zu sparen, und würden Ihnen gerne zeigen, wie das geht.";

let loadWords: (draft: Draft) => Promise<readonly string[]>;

beforeEach(async () => {
  vi.resetModules();
  read.length = 0;
  ({ loadWords } = await import("./load-words.ts"));
});

function draftWith(text: string): Draft {
  return {
    kind: found("new"),
    from: empty(),
    recipients: found([{ line: "to", email: "anna@weber.example" }]),
    subject: empty(),
    body: found({ ...emptyBody(), text }),
    attachments: empty(),
    lastInbound: empty(),
  };
}

it.each([
  ["base", "words/base.bin"],
  ["de", "words/de.json"],
])(
  "calls nothing clear while the words of %s are damaged, and reads them anew for the next draft",
  async (name, path) => {
    damaged.add(path);
    const lackedWords = await loadWords(draftWith(german));
    expect(lackedWords).toEqual([name]);
    const verdict = inspectDraft(draftWith(german), { ...inspection, lackedWords });
    expect(verdict.status).toBe("unknown");
    expect(verdict.findings).toEqual([]);
    const detail = `${path}: the words of the check are missing or damaged`;
    const reason = name === "de" ? { kind: "language", language: "de" } : { kind: "broken", detail };
    expect(verdict.notChecked[0]?.reason).toEqual(reason);
    damaged.clear();
    expect(await loadWords(draftWith(german))).toEqual([]);
  },
);

it("calls nothing clear while the words of the draft's language cannot be loaded, and tries again", async () => {
  broken.add("words/de.json");
  const lackedWords = await loadWords(draftWith(german));
  expect(lackedWords).toEqual(["de"]);
  const verdict = inspectDraft(draftWith(german), { ...inspection, lackedWords });
  expect(verdict.status).toBe("unknown");
  expect(verdict.findings).toEqual([]);
  expect(verdict.notChecked[0]?.reason).toEqual({ kind: "language", language: "de" });
  broken.clear();
  expect(await loadWords(draftWith(german))).toEqual([]);
});

it("reads the file of a language once, and none that the draft does not need", async () => {
  await loadWords(draftWith(german));
  await loadWords(draftWith(german));
  expect(read.filter((path) => path === "words/de.json")).toHaveLength(1);
  expect(read).not.toContain("words/fr.json");
  expect(read).not.toContain("words/inbound.json");
});
