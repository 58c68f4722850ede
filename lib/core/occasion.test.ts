import { describe, expect, it } from "vitest";
import { type Draft, emptyBody } from "./draft.ts";
import { empty, found, missing } from "./field.ts";
import { type OccasionEvidence, occasionOf } from "./occasion.ts";

const evidence: OccasionEvidence = { ownDomains: ["us.example"], commercial: true, inboundIsHuman: true };

const draft = (rest: Partial<Draft> = {}): Draft => ({
  kind: found("new"),
  from: missing("from"),
  recipients: found([{ line: "to", email: "jane@them.example" }]),
  subject: empty(),
  body: found(emptyBody()),
  attachments: empty(),
  lastInbound: empty(),
  ...rest,
});

const inbound = found({ from: { email: "jane@them.example" }, text: "Tell me more" });
const reply = draft({ kind: found("reply"), lastInbound: inbound });

describe("the occasion of a draft", () => {
  it("is outreach for a new commercial mail to a stranger", () => {
    expect(occasionOf(draft(), evidence)).toBe("outreach");
  });

  it("is non-commercial for a new mail that sells nothing", () => {
    expect(occasionOf(draft(), { ...evidence, commercial: false })).toBe("non-commercial");
  });

  it("is outreach where the language keeps us from seeing whether it sells", () => {
    expect(occasionOf(draft(), { ...evidence, commercial: undefined })).toBe("outreach");
  });

  it("is internal when every recipient is a colleague, on subdomains too", () => {
    const recipients = found([
      { line: "to" as const, email: "a@us.example" },
      { line: "cc" as const, email: "b@mail.us.example" },
    ]);
    expect(occasionOf(draft({ recipients }), evidence)).toBe("internal");
  });

  it("is not internal when one recipient is an outsider or is not known", () => {
    const colleague = { line: "to" as const, email: "a@us.example" };
    const mixed = found([colleague, { line: "cc" as const, email: "jane@notus.example" }]);
    expect(occasionOf(draft({ recipients: mixed }), evidence)).toBe("outreach");
    const partly = draft({ recipients: { state: "unresolved", value: [colleague], unresolved: ["Jane"] } });
    expect(occasionOf(partly, evidence)).toBe("outreach");
  });

  it("is a conversation when a person from outside wrote last", () => {
    expect(occasionOf(reply, evidence)).toBe("conversation");
  });

  it("is no conversation when a robot wrote last, or only we did", () => {
    expect(occasionOf(reply, { ...evidence, inboundIsHuman: false })).toBe("outreach");
    const followUp = { ...reply, lastInbound: found({ from: { email: "me@us.example" }, text: "Hi" }) };
    expect(occasionOf(followUp, evidence)).toBe("outreach");
    expect(occasionOf({ ...reply, lastInbound: empty() }, evidence)).toBe("outreach");
  });

  it("gives a reply the benefit of the doubt when the thread cannot be seen", () => {
    expect(occasionOf({ ...reply, lastInbound: missing("thread") }, evidence)).toBe("conversation");
  });

  it("is outreach when no recipients are given, whatever the text says", () => {
    const unknown = draft({ recipients: missing("to"), lastInbound: missing("lastInbound") });
    expect(occasionOf(unknown, { ...evidence, commercial: false })).toBe("outreach");
    expect(occasionOf({ ...unknown, kind: found("reply") }, evidence)).toBe("outreach");
    expect(occasionOf({ ...unknown, kind: found("reply"), lastInbound: inbound }, evidence)).toBe("conversation");
  });
});
