import { expect, it } from "vitest";
import { type Draft, emptyBody } from "./draft.ts";
import { empty, found, missing } from "./field.ts";
import type { Evidence, Finding } from "./finding.ts";
import { concerns, type Ignore, isIgnored } from "./ignore.ts";

const [jane, joe] = ["jane@a.example", "joe@b.example"];
const at = (quote: string, field: Evidence["field"] = "recipients") => ({ field, start: 0, end: quote.length, quote });
// Only what decides is written.
const finding = (...evidence: Evidence[]) => ({ rule: "tone", level: "confirm", evidence }) as unknown as Finding;
const draftTo = (...emails: string[]): Draft => ({
  kind: found("new"),
  from: empty(),
  recipients: emails.length > 0 ? found(emails.map((email) => ({ line: "to", email }))) : missing("recipients"),
  subject: empty(),
  body: found(emptyBody()),
  attachments: empty(),
  lastInbound: empty(),
});
const forJane: Ignore = { scope: "recipient", rule: "tone", email: jane };
const forJoe: Ignore = { scope: "recipient", rule: "tone", email: joe };

it("is about the recipients in its evidence, else about all of them", () => {
  expect(concerns(finding(at(jane)), [jane, joe])).toEqual([jane]);
  expect(concerns(finding(at("Hi Jane", "body"), at(joe)), [jane, joe])).toEqual([joe]);
  expect(concerns(finding(at("Hi Jane", "body")), [jane, joe])).toEqual([jane, joe]);
});

it.each<[string, Finding, Draft, Ignore[], boolean]>([
  ["about the whole draft, to her alone", finding(), draftTo(jane), [forJane], true],
  ["about the whole draft, also to others", finding(), draftTo(jane, joe), [forJane], false],
  ["about the whole draft, where both are ignored", finding(), draftTo(jane, joe), [forJane, forJoe], true],
  ["about her, in a draft to both", finding(at(jane)), draftTo(jane, joe), [forJane], true],
  ["about the other one", finding(at(joe)), draftTo(jane, joe), [forJane], false],
  ["about both", finding(at(jane), at(joe)), draftTo(jane, joe), [forJane], false],
  ["of another rule", finding(), draftTo(jane), [{ ...forJane, rule: "other" }], false],
  ["where nobody can be read", finding(), draftTo(), [forJane], false],
  ["in another draft", finding(), draftTo(jane), [{ scope: "draft", rule: "tone", compose: "2.0.c" }], false],
  ["of another rule, always", finding(), draftTo(jane), [{ scope: "always", rule: "other" }], false],
])("for a finding %s, an ignore covers it or not", (_, found, draft, ignores, isCovered) => {
  expect(isIgnored(found, draft, "1.0.c", ignores)).toBe(isCovered);
});
