import { describe, expect, it } from "vitest";
import { type DraftValues, emptyBody } from "../core/draft.ts";
import { applyEdits } from "../core/edit.ts";
import { empty, found } from "../core/field.ts";
import { Pack } from "../core/pack.ts";
import type { Report, RuleContext } from "../core/rule.ts";
import { compilePack } from "./compile-pack.ts";

const words = { title: "Say it well", why: "It hurts.", remedy: "Say it well." };

const valuesOf = (text: string, subject = ""): DraftValues => ({
  kind: "new",
  from: undefined,
  recipients: [],
  subject,
  body: { ...emptyBody(), text },
  attachments: [],
  lastInbound: undefined,
});

/** What a pack's one rule says of a draft. */
function reportsOf(rule: object, values: DraftValues): Report[] {
  const { rules, faults } = compilePack(
    Pack.parse({ id: "test", title: "Test", rules: [{ id: "a", ...words, ...rule }] }),
  );
  expect(faults).toEqual([]);
  // No rule of a pack looks at it.
  return rules[0]?.check(values, {} as RuleContext) ?? [];
}

/** The draft after all first fixes. */
function mended(reports: readonly Report[], { subject, body }: DraftValues) {
  const draft = {
    kind: found("new" as const),
    from: empty<never>(),
    recipients: empty<never>(),
    subject: subject === "" ? empty<string>() : found(subject),
    body: found(body),
    attachments: empty<never>(),
    lastInbound: empty<never>(),
  };
  const after = applyEdits(
    draft,
    reports.flatMap(({ fixes }) => fixes[0]?.edits ?? []),
  );
  return {
    text: after.body.state === "found" ? after.body.value.text : "",
    subject: after.subject.state === "found" ? after.subject.value : "",
  };
}

describe("a rule that wants a phrase", () => {
  const rule = { required: ["capital at risk"], samples: { valid: ["Capital at risk."], invalid: ["Hello."] } };

  it("puts its line below the text, with a blank line between, and alone into an empty mail", () => {
    const withLine = { ...rule, insert: "Capital at risk." };
    for (const [text, after] of [
      ["Hello.", "Hello.\n\nCapital at risk."],
      ["Hello.\n\n", "Hello.\n\nCapital at risk.\n\n"],
      ["", "Capital at risk."],
    ] as const) {
      const values = valuesOf(text);
      expect(mended(reportsOf(withLine, values), values).text).toBe(after);
    }
    expect(reportsOf(withLine, valuesOf("Your capital at risk."))).toEqual([]);
  });

  it("offers no fix where it has no line", () => {
    expect(reportsOf(rule, valuesOf("Hello."))).toEqual([
      { message: "missing", certainty: "sure", evidence: [], fixes: [] },
    ]);
  });
});

describe("a rule that wants other words", () => {
  const rule = {
    replace: [
      { say: ["cheap"], instead: "affordable" },
      { say: ["buy now"], instead: "have a look" },
    ],
    samples: { valid: ["It is affordable."], invalid: ["It is cheap."] },
  };

  it("gives each word its own in body and subject, written as the word was", () => {
    const values = valuesOf("Buy now: cheap, CHEAP.", "Cheap? Buy now!");
    const reports = reportsOf(rule, values);
    expect(reports.map(({ evidence }) => evidence.map(({ field, quote }) => `${field} ${quote}`))).toEqual([
      ["body Buy now"],
      ["body cheap"],
      ["body CHEAP"],
      ["subject Cheap", "subject Buy now"],
    ]);
    expect(mended(reports, values)).toEqual({
      text: "Have a look: affordable, Affordable.",
      subject: "Affordable? Have a look!",
    });
    expect(reports.at(-1)?.data).toEqual({ words: "Cheap", instead: "Affordable" });
  });

  it("says nothing where none is said, nor where an exception stands", () => {
    expect(reportsOf(rule, valuesOf("It is good.", "Good"))).toEqual([]);
    const excepted = { ...rule, exceptions: ["not cheap"] };
    expect(reportsOf(excepted, valuesOf("It is not cheap.", "Not cheap"))).toEqual([]);
    expect(reportsOf(excepted, valuesOf("Not cheap. Then cheap.")).map(({ evidence }) => evidence[0]?.start)).toEqual([
      16,
    ]);
  });
});

it("a rule about phrases names all that it found in subject and body at once, of overlaps the longest", () => {
  const rule = {
    phrases: ["act", "act now", "now or never"],
    samples: { valid: ["Well."], invalid: ["Act now."] },
  };
  const [report, ...others] = reportsOf(rule, valuesOf("You can act now or never.\n\nAct!", "Act"));
  expect(others).toEqual([]);
  expect(report?.evidence.map(({ field, quote }) => `${field} ${quote}`)).toEqual([
    "subject Act",
    "body act now",
    "body Act",
  ]);
  expect(report?.data).toEqual({ words: "Act" });
  expect(reportsOf(rule, valuesOf("Well."))).toEqual([]);
});

it("packs are compiled anew once many others came between, and say the same", () => {
  const pack = (at: number) =>
    Pack.parse({
      id: "many",
      title: "Many",
      rules: [{ id: "a", ...words, phrases: [`word${at}`], samples: { valid: ["well"], invalid: [`word${at}`] } }],
    });
  const first = compilePack(pack(0));
  for (let at = 1; at <= 41; at++) expect(compilePack(pack(at)).faults).toEqual([]);
  const again = compilePack(pack(0));
  expect(again).not.toBe(first);
  expect(again.rules.map(({ id }) => id)).toEqual(first.rules.map(({ id }) => id));
});
