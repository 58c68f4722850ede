import { describe, expect, it } from "vitest";
import { type Draft, emptyBody } from "./draft.ts";
import { empty, found, missing, unresolved } from "./field.ts";
import { type Judgement, judge } from "./judge.ts";
import { plainContext } from "./judge-context.cases.ts";
import type { Report, Rule } from "./rule.ts";

const draft: Draft = {
  kind: found("reply"),
  from: found({ email: "me@us.example" }),
  recipients: found([{ line: "to", email: "jane@them.example" }]),
  subject: found("Hello"),
  body: found({ ...emptyBody(), text: "a b c" }),
  attachments: found([{ name: "a.pdf" }]),
  lastInbound: found({ text: "Hi" }),
};

/** What a rule says of one letter of the body. */
const about = (start: number, quote = "x"): Report => ({
  message: "said",
  certainty: "sure",
  evidence: [{ field: "body", start, end: start + 1, quote }],
  fixes: [],
});

const ruleOf = (id: string, reports: Report[], rest: Partial<Rule> = {}): Rule => ({
  id,
  title: `Title of ${id}`,
  why: "Why.",
  remedy: "Remedy.",
  example: "Example.",
  category: "tone",
  level: "inform",
  occasions: ["outreach"],
  languages: "any",
  clauses: [],
  needs: ["body"],
  messages: { said: "It is said", mend: "Mend {what}" },
  check: () => reports,
  ...rest,
});

const verdictOn = (subject: Draft, rules: Rule[], changes: Partial<Judgement> = {}) =>
  judge(subject, { rules, context: plainContext, ignores: [], compose: "1.0.c", ...changes });

describe("the findings of a verdict", () => {
  it("come loudest first, then in the order of the text, those without a place last", () => {
    const { findings } = verdictOn(draft, [
      ruleOf("nowhere", [{ ...about(0), evidence: [] }]),
      ruleOf("late", [about(4), about(2, "y")]),
      ruleOf("loud", [about(3)], { level: "confirm" }),
      ruleOf("early", [about(0)]),
    ]);
    expect(findings.map(({ rule, evidence }) => [rule, evidence[0]?.start])).toEqual([
      ["loud", 3],
      ["early", 0],
      ["late", 2],
      ["late", 4],
      ["nowhere", undefined],
    ]);
  });

  it("have ids that differ by rule, message and words, and by number where all of these are alike", () => {
    const other: Report = { ...about(3), message: "mend", data: { what: "it" } };
    const { findings } = verdictOn(draft, [
      ruleOf("one", [about(0), about(1, "y"), about(2), other, about(4)]),
      ruleOf("two", [about(5)]),
    ]);
    const ids = findings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(6);
    const [first = "", , third, , fifth, sixth = ""] = ids;
    expect([third, fifth]).toEqual([`${first}:2`, `${first}:3`]);
    expect([first.split(":").slice(0, 2), sixth.split(":").slice(0, 2)]).toEqual([
      ["one", "said"],
      ["two", "said"],
    ]);
  });

  it("carry what the rule and its report say, and no more", () => {
    const bare = verdictOn(draft, [ruleOf("bare", [about(0)])]).findings[0];
    expect(Object.keys(bare ?? {})).not.toEqual(expect.arrayContaining(["data"]));
    expect(Object.keys(bare ?? {})).not.toEqual(expect.arrayContaining(["unless"]));
    const fix = { safety: "review", edits: [] } as const;
    const full = ruleOf(
      "full",
      [
        {
          ...about(0),
          data: { quote: "x" },
          fixes: [
            { ...fix, edits: [], message: "mend", data: { what: "all" }, opens: "options" },
            { ...fix, edits: [], message: "said" },
          ],
        },
      ],
      { unless: "Unless it is so." },
    );
    const [finding] = verdictOn(draft, [full]).findings;
    expect(finding).toMatchObject({ data: { quote: "x" }, unless: "Unless it is so." });
    expect(finding?.fixes).toEqual([
      { ...fix, id: "mend", label: "Mend all", data: { what: "all" }, opens: "options" },
      { ...fix, id: "said", label: "It is said" },
    ]);
  });

  it("are said with the rule's parts", () => {
    const rule = ruleOf("parts", [{ ...about(0), data: { "signs.parts": "big red", signs: "big and red" } }], {
      messages: { said: "It is {signs}" },
      parts: { big: "large", red: "crimson" },
    });
    expect(verdictOn(draft, [rule]).findings[0]?.message).toBe("It is large and crimson");
  });
});

describe("what a verdict says of itself", () => {
  it("is the occasion, the language and the countries that it was made for", () => {
    const country = {
      email: "jane@them.example",
      confidence: "unknown",
      because: { kind: "none", sign: "" },
      class: "named",
      jurisdictions: [],
    } as const;
    const verdict = verdictOn(draft, [], { context: { ...plainContext, language: "de", countries: [country] } });
    expect(verdict).toMatchObject({ occasion: "outreach", language: "de", countries: [country] });
  });

  it("is how outreach stands on its duties, and nothing of other mail", () => {
    const rule = ruleOf("postal-address", [], { category: "identity", occasions: ["outreach", "internal"] });
    expect(verdictOn(draft, [rule]).duties).toEqual({ identity: "met" });
    expect(verdictOn(draft, [rule], { context: { ...plainContext, occasion: "internal" } }).duties).toEqual({});
  });

  it("calls no rule broken that could not read the draft", () => {
    const rule = ruleOf("a", [], { languages: ["de"] });
    expect(verdictOn(draft, [rule])).toMatchObject({ brokenRules: [], notChecked: [{ rule: "a" }] });
  });

  it("names every rule that is due where the draft cannot be read at all, and asks none", () => {
    const reason = { kind: "broken", detail: "no words" } as const;
    const rules = [ruleOf("a", [about(0)]), ruleOf("b", [], { occasions: ["internal"] }), ruleOf("c", [about(0)])];
    expect(verdictOn(draft, rules, { unreadable: reason })).toMatchObject({
      status: "unknown",
      findings: [],
      notChecked: [
        { rule: "a", title: "Title of a", reason },
        { rule: "c", title: "Title of c", reason },
      ],
    });
  });
});

describe("a rule", () => {
  const seen = (subject: Draft, needs: Rule["needs"]) => {
    const values: unknown[] = [];
    verdictOn(subject, [
      ruleOf("a", [], {
        needs,
        check: (given) => {
          values.push(given);
          return [];
        },
      }),
    ]);
    return values[0];
  };

  it("is given the values of the fields that were read", () => {
    expect(seen(draft, ["body"])).toEqual({
      kind: "reply",
      from: { email: "me@us.example" },
      recipients: [{ line: "to", email: "jane@them.example" }],
      subject: "Hello",
      body: { ...emptyBody(), text: "a b c" },
      attachments: [{ name: "a.pdf" }],
      lastInbound: { text: "Hi" },
    });
  });

  it("is given empty values for all that was not read and that it does not need", () => {
    const none = { state: "missing", why: "form" } as const;
    const nothing: Draft = {
      kind: none,
      from: none,
      recipients: none,
      subject: none,
      body: none,
      attachments: none,
      lastInbound: none,
    };
    expect(seen(nothing, [])).toEqual({
      kind: "new",
      from: undefined,
      recipients: [],
      subject: "",
      body: emptyBody(),
      attachments: [],
      lastInbound: undefined,
    });
  });

  it("has its say although a field was not read that it does not need", () => {
    const partly: Draft = { ...draft, attachments: missing("attachments"), subject: empty() };
    expect(verdictOn(partly, [ruleOf("a", [about(0)])])).toMatchObject({ findings: [{ rule: "a" }], notChecked: [] });
  });

  it("has no say where one of its fields is lacking, whatever else it could read", () => {
    const partly: Draft = {
      ...draft,
      recipients: unresolved([], ["Joe", "Ann"]),
      subject: missing("subject"),
    };
    const rule = ruleOf("a", [about(0)], { needs: ["recipients", "subject"], languages: ["de"] });
    expect(verdictOn(partly, [rule])).toMatchObject({
      findings: [],
      notChecked: [
        { reason: { kind: "field", field: "recipients", detail: "Joe, Ann" } },
        { reason: { kind: "field", field: "subject", detail: "subject" } },
      ],
    });
  });

  it("has no say without a record that it asks; others have", () => {
    const unread = { ...plainContext, unreadRecords: ["history" as const] };
    const rules = [ruleOf("asks", [about(0)], { asks: ["register", "history"] }), ruleOf("other", [about(0)])];
    expect(verdictOn(draft, rules, { context: unread })).toMatchObject({
      findings: [{ rule: "other" }],
      notChecked: [{ rule: "asks", title: "Title of asks", reason: { kind: "record", record: "history" } }],
    });
  });
});
