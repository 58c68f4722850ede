import { describe, expect, it } from "vitest";
import type { Fix } from "../core/finding.ts";
import { draftOfSample, fixSample } from "./sample-draft.ts";

const sample = { subject: "Re: your invoices", body: "Hi Dana,\nbook a demo" };
const fix = (edits: Fix["edits"]): Fix => ({ id: "f", label: "", safety: "safe", edits });

describe("the sample of the welcome", () => {
  it("is a new mail to a stranger", () => {
    const { kind, recipients } = draftOfSample(sample);
    expect([kind, recipients]).toMatchObject([{ value: "new" }, { value: [{ line: "to" }] }]);
  });

  it("takes a fix of its subject and of its text", () => {
    const edits: Fix["edits"] = [
      { kind: "set-subject", expect: "Re: your invoices", text: "your invoices" },
      { kind: "insert-lines", at: sample.body.length, expect: "book a demo", lines: [[], [{ text: "Northwind" }]] },
    ];
    expect(fixSample(sample, fix(edits))).toEqual({
      subject: "your invoices",
      body: "Hi Dana,\nbook a demo\n\nNorthwind",
    });
  });

  it("refuses a fix that was made for another text", () => {
    expect(() => fixSample(sample, fix([{ kind: "replace", at: [0, 2], expect: "Yo", text: "" }]))).toThrow();
  });
});
