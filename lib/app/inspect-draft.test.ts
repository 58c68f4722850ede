import { describe, expect, it } from "vitest";
import type { Draft } from "../core/draft.ts";
import { applyEdits, type Edit } from "../core/edit.ts";
import { empty, found, missing } from "../core/field.ts";
import { isAtLeast } from "../core/level.ts";
import { Policy, type PolicyInput } from "../core/policy.ts";
import { blankDraft, configured } from "../rules/case.ts";
import { inspectDraft } from "./inspect-draft.ts";

const pitch =
  "Hi Anna,\n\nI wanted to reach out. We help plants like yours cut energy costs by 20%.\nWould you be open to a quick call next week?\n\nBest,\nTom";

function inspect(draft: Draft, policy: PolicyInput = configured) {
  return inspectDraft(draft, { policy: Policy.parse(policy), ignores: [], compose: "c1", today: "2026-11-22" });
}

describe("a cold pitch that breaks several duties", () => {
  const draft = blankDraft({ subject: "Re: energy", text: pitch, to: ["anna@globex.example", "anna.k@gmail.com"] });

  it("is outreach and asks for confirmation", () => {
    expect(inspect(draft)).toMatchObject({ status: "confirm", occasion: "outreach", language: "en", notChecked: [] });
  });

  it("names every duty that it breaks", () => {
    const ids = inspect(draft).findings.map(({ rule }) => rule);
    expect(ids.sort()).toEqual([
      "company-name",
      "company-recipient",
      "deceptive-subject",
      "opt-out-offered",
      "postal-address",
      "reason-for-contact",
    ]);
  });

  it("cites the house policy and the law of the sender's choice", () => {
    const clauses = inspect(draft)
      .findings.find(({ rule }) => rule === "postal-address")
      ?.clauses.map(({ id }) => id);
    expect(clauses).toContain("outreach-policy.identity");
    expect(clauses).toContain("can-spam.postal-address");
    const without = inspect(draft, { ...configured, jurisdictions: [] });
    const house = without.findings.find(({ rule }) => rule === "postal-address")?.clauses.map(({ id }) => id);
    expect(house).toEqual(["outreach-policy.identity"]);
  });

  it("is clean once the safe fixes are in, a reason is given and the private address is gone", () => {
    const safe = inspect(draft).findings.flatMap(({ fixes }) => fixes.filter(({ safety }) => safety === "safe"));
    const edits = [...new Map(safe.flatMap((fix) => fix.edits).map((edit) => [JSON.stringify(edit), edit])).values()];
    expect(edits.map(({ kind }) => kind).sort()).toEqual(["insert-lines", "set-subject"]);
    const more: Edit[] = [
      { kind: "drop-recipient", email: "anna.k@gmail.com", line: "to" },
      {
        kind: "replace",
        at: [pitch.indexOf("reach out."), pitch.indexOf("reach out.") + 10],
        expect: "reach out.",
        text: "reach out because Globex opened a plant in Salem.",
      },
    ];
    const after = inspect(applyEdits(draft, [...edits, ...more]));
    expect(after.findings.filter(({ level }) => isAtLeast(level, "confirm"))).toEqual([]);
    expect(after.status).toBe("clear");
  });
});

describe("the duties stay silent", () => {
  const inbound = found({ from: { email: "anna@globex.example" }, text: "Thanks Tom, what would it cost?" });

  it("on an answer to a person", () => {
    const draft = { ...blankDraft({ kind: "reply", text: pitch }), lastInbound: inbound };
    expect(inspect(draft)).toMatchObject({ occasion: "conversation", status: "clear" });
  });

  it("on mail among colleagues", () => {
    const verdict = inspect(blankDraft({ to: ["anna@northwind.example"], text: pitch }));
    expect(verdict).toMatchObject({ occasion: "internal", status: "clear" });
  });

  it("on private mail", () => {
    expect(inspect(blankDraft({ text: "Lunch tomorrow?" }))).toMatchObject({
      occasion: "non-commercial",
      status: "clear",
    });
  });

  it("but not on an answer to an absence note", () => {
    const note = found({ from: { email: "anna@globex.example" }, text: "I am out of the office until Monday." });
    const verdict = inspect({ ...blankDraft({ kind: "reply", text: pitch }), lastInbound: note });
    expect(verdict.occasion).toBe("outreach");
  });
});

describe("what cannot be checked is said", () => {
  it("for a language that the rules cannot read", () => {
    const text = "สวัสดีครับ เราช่วยโรงงานของคุณประหยัดค่าไฟฟ้าได้มากถึงร้อยละยี่สิบ";
    const verdict = inspect(blankDraft({ text }));
    expect(verdict.language).toBe("th");
    expect(verdict.notChecked.map(({ rule }) => rule)).toContain("opt-out-offered");
    expect(verdict.findings.map(({ rule }) => rule)).toContain("postal-address");
  });

  it("for recipients that the page does not show", () => {
    const verdict = inspect({ ...blankDraft({ text: pitch }), recipients: missing("input[name=to]") });
    expect(verdict.occasion).toBe("outreach");
    expect(verdict.notChecked.map(({ rule }) => rule)).toContain("company-recipient");
    expect(verdict.notChecked.every(({ reason }) => reason.kind === "field" && reason.field === "recipients")).toBe(
      true,
    );
  });

  it("for a body that the page does not show", () => {
    const verdict = inspect({ ...blankDraft(), body: missing("div[role=textbox]") });
    expect(verdict.status).toBe("unknown");
    expect(verdict.notChecked.map(({ rule }) => rule)).toContain("postal-address");
  });
});

it("adds the law of a recipient whose domain tells the country", () => {
  const draft = blankDraft({ text: pitch, to: ["anna@energy.gov"] });
  const clauses = inspect(draft, { ...configured, jurisdictions: [] }).findings.flatMap((finding) => finding.clauses);
  expect(clauses.map(({ id }) => id)).toContain("can-spam.postal-address");
});

it("judges an empty draft without a fault", () => {
  expect(inspect({ ...blankDraft(), recipients: empty() }).brokenRules).toEqual([]);
});
