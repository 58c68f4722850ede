import { describe, expect, it } from "vitest";
import { sampleCompose, sampleFinding } from "../../tests/gallery/sample-finding.ts";
import type { Evidence } from "../core/finding.ts";
import { translatorFor } from "../i18n/translate.ts";
import { notesInWords } from "./notes-in-words.ts";

const t = translatorFor("en");
const at = (field: Evidence["field"], start: number): Evidence[] => [{ field, start, end: start + 2, quote: "Hi" }];

describe("what a mail page shows of a verdict", () => {
  it("has the findings in the order in which the mail is read, those about no words last, unrecorded ones not at all", () => {
    const findings = [
      sampleFinding({ id: "footer", evidence: [] }),
      sampleFinding({ id: "late", evidence: at("body", 90) }),
      sampleFinding({ id: "quiet", level: "monitor", evidence: at("body", 1) }),
      sampleFinding({ id: "subject", evidence: at("subject", 40) }),
      sampleFinding({ id: "early", evidence: at("body", 3) }),
      sampleFinding({ id: "person", evidence: at("recipients", 0) }),
    ];
    const { notes } = notesInWords(sampleCompose({ findings }), t);
    expect(notes.map(({ finding }) => finding)).toEqual(["person", "subject", "early", "late", "footer"]);
  });

  it("offers no way to ignore what is held, and says so", () => {
    const held = sampleFinding({ level: "hold" });
    const [note] = notesInWords(sampleCompose({ findings: [held] }), t).notes;
    expect(note?.ignores).toEqual([]);
    expect(note?.help.map(({ text }) => text)).toContain("This one cannot be ignored.");
  });

  it("offers no way to ignore anything where the organisation hides that", () => {
    const [note] = notesInWords(sampleCompose({ findings: [sampleFinding()] }), t, ["ignore"]).notes;
    expect(note?.ignores).toEqual([]);
  });

  it("offers to ignore a finding in the draft, for those it is about, or always", () => {
    const [note] = notesInWords(sampleCompose({ findings: [sampleFinding()] }), t).notes;
    expect(note?.ignores).toEqual([
      { scope: "draft", label: "In this draft" },
      { scope: "recipient", label: "For jane.doe@acme.com" },
      { scope: "always", label: "Always, in every draft" },
    ]);
  });

  it("names each thing that could not be checked once, and never says that all is well then", () => {
    const missing = { kind: "field", field: "recipients", detail: "no to row" } as const;
    const notChecked = ["a", "b"].map((rule) => ({ rule, title: rule, reason: missing }));
    const shown = notesInWords(sampleCompose({ status: "unknown", notChecked }), t);
    expect(shown.unchecked).toEqual(["The recipients could not be read."]);
    expect(shown.title).toBe("Not checked");
  });

  it("says until when there is a pause, and how to end it", () => {
    const until = new Date(2026, 10, 27, 14, 0).getTime();
    expect(notesInWords(sampleCompose(), t, [], until).pause).toEqual({
      until: expect.stringMatching(/^Paused until 2:00.PM$/),
      resume: "Resume",
    });
    expect(notesInWords(sampleCompose(), t).pause).toBeUndefined();
  });

  it("links to the law only where an address of the web is given", () => {
    const [clause] = sampleFinding().clauses;
    if (!clause) throw new Error("the sample has no clause");
    const clauses = [clause, { ...clause, url: "javascript:alert(1)" }];
    const [note] = notesInWords(sampleCompose({ findings: [sampleFinding({ clauses })] }), t).notes;
    expect(note?.sources.map(({ url }) => url)).toEqual([clause.url]);
  });
});
