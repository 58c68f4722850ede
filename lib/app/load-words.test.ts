import { expect, it, vi } from "vitest";
import { type Draft, emptyBody } from "../core/draft.ts";
import { empty, found } from "../core/field.ts";
import { Policy } from "../core/policy.ts";
import { inspectDraft } from "./inspect-draft.ts";
import { loadWords } from "./load-words.ts";

const broken = new Set<string>();
const read: string[] = [];

vi.mock("../text/phrase-source.ts", async (original) => ({ ...(await original<object>()), wordsAreInFiles: true }));
vi.mock("../platform/own-file.ts", () => ({
  readOwnFile: async (path: string) => {
    if (broken.has(path)) throw new Error("no such file");
    read.push(path);
    return "{}";
  },
  readOwnBytes: async (path: string) => {
    read.push(path);
    return new Uint8Array();
  },
}));

const german =
  "Guten Tag Frau Weber, wir helfen Spediteuren, Kraftstoff zu sparen, und würden Ihnen gerne zeigen, wie das geht.";

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

it("calls nothing clear while the words of the draft's language cannot be loaded, and tries again", async () => {
  broken.add("words/de.json");
  const lackedWords = await loadWords(draftWith(german));
  expect(lackedWords).toEqual(["de"]);
  const inspection = { policy: Policy.parse({}), ignores: [], compose: "c", today: "2026-11-26" };
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
