import { describe, expect, it } from "vitest";
import { type Draft, emptyBody } from "./draft.ts";
import { empty, found, missing, unresolved } from "./field.ts";
import type { Ignore } from "./ignore.ts";
import { type Judgement, judge } from "./judge.ts";
import { plainContext } from "./judge-context.cases.ts";
import { Policy } from "./policy.ts";
import { defineRule, type Rule } from "./rule.ts";

const shouting = defineRule({
  id: "shouting",
  title: "Do not shout",
  why: "It hurts.",
  remedy: "Speak softly.",
  example: "hello",
  category: "tone",
  level: "confirm",
  occasions: ["outreach"],
  languages: ["en"],
  clauses: [
    { id: "house.tone", label: "Tone", url: "https://a.example/", asOf: "2026-11-22" },
    { id: "de.tone", label: "Ton", url: "https://b.example/", jurisdiction: "de", asOf: "2026-11-22" },
  ],
  needs: ["body"],
  messages: { loud: "“{quote}” shouts", soften: "Write it small" },
  check({ body }) {
    const start = body.text.indexOf("!!!");
    if (start < 0) return [];
    const evidence = [{ field: "body" as const, start, end: start + 3, quote: "!!!" }];
    const fixes = [
      {
        message: "soften" as const,
        safety: "safe" as const,
        edits: [{ kind: "replace" as const, at: [start, start + 3] as const, expect: "!!!", text: "." }],
      },
    ];
    return [{ message: "loud", data: { quote: "!!!" }, certainty: "sure", evidence, fixes }];
  },
});

const draft = (text: string, rest: Partial<Draft> = {}): Draft => ({
  kind: found("new"),
  from: empty(),
  recipients: found([{ line: "to", email: "jane@them.example" }]),
  subject: empty(),
  body: found({ ...emptyBody(), text }),
  attachments: empty(),
  lastInbound: empty(),
  ...rest,
});

function verdictOn(
  subject: Draft,
  rules: Rule[] = [shouting],
  changes: Partial<Judgement["context"]> = {},
  ignores: Ignore[] = [],
) {
  return judge(subject, { rules, context: { ...plainContext, ...changes }, ignores, compose: "1.0.c" });
}

describe("judging a draft", () => {
  it("is clear when every rule was asked and none objects", () => {
    expect(verdictOn(draft("Hello")).status).toBe("clear");
  });

  it("gives the finding its level, filled message, evidence, fix and the clauses that apply", () => {
    const { status, findings } = verdictOn(draft("Hello!!!"));
    expect(status).toBe("confirm");
    expect(findings[0]).toMatchObject({
      rule: "shouting",
      level: "confirm",
      message: "“!!!” shouts",
      evidence: [{ field: "body", start: 5, end: 8, quote: "!!!" }],
      fixes: [{ id: "soften", label: "Write it small", safety: "safe" }],
    });
    expect(findings[0]?.clauses.map(({ id }) => id)).toEqual(["house.tone"]);
  });

  it("adds the clauses of the recipient's law", () => {
    const { findings } = verdictOn(draft("Hello!!!"), [shouting], { jurisdictions: ["us", "de"] });
    expect(findings[0]?.clauses).toHaveLength(2);
  });

  it("keeps a finding's id while its words move through the text", () => {
    const before = verdictOn(draft("Hello!!!")).findings[0]?.id;
    expect(verdictOn(draft("Hello there!!!")).findings[0]?.id).toBe(before);
  });

  it("asks only the rules made for the occasion", () => {
    expect(verdictOn(draft("Hello!!!"), [shouting], { occasion: "internal" }).status).toBe("clear");
  });

  it("follows the policy's level, but never raises advice above its limit", () => {
    const policy = Policy.parse({ levels: { shouting: "hold" } });
    expect(verdictOn(draft("Hello!!!"), [shouting], { policy }).status).toBe("hold");
    expect(verdictOn(draft("Hello!!!"), [{ ...shouting, maxLevel: "inform" }], { policy }).status).toBe("inform");
    const off = Policy.parse({ levels: { shouting: "off" } });
    expect(verdictOn(draft("Hello!!!"), [shouting], { policy: off }).status).toBe("clear");
  });

  it("weighs what only a human can judge as advice at most", () => {
    const unsure: Rule = {
      ...shouting,
      check: (values, context) =>
        shouting.check(values, context).map((report) => ({ ...report, certainty: "ask-a-human" })),
    };
    expect(verdictOn(draft("Hello!!!"), [unsure]).status).toBe("inform");
  });

  it("weighs a report as advice at most whose own clauses are all uncertain", () => {
    const clause = { id: "de.x", label: "X", url: "https://b.example/", asOf: "2026-11-22" };
    const onLaw = (...uncertain: boolean[]): Rule => ({
      ...shouting,
      check: () => [
        {
          message: "loud",
          certainty: "sure",
          evidence: [],
          fixes: [],
          clauses: uncertain.map((is) => ({ ...clause, ...(is && { uncertain: true as const }) })),
        },
      ],
    });
    expect(verdictOn(draft("Hi"), [onLaw(true, true)]).findings[0]).toMatchObject({
      level: "inform",
      certainty: "sure",
    });
    expect(verdictOn(draft("Hi"), [onLaw(true, false)]).findings[0]?.level).toBe("confirm");
    expect(verdictOn(draft("Hi"), [onLaw()]).findings[0]?.level).toBe("confirm");
    expect(verdictOn(draft("Hi"), [onLaw(false)]).findings[0]?.clauses.map(({ id }) => id)).toEqual([
      "de.x",
      "house.tone",
    ]);
  });

  it("leaves out a rule that does not bind where the mail goes, without calling it not checked", () => {
    const rule = { ...shouting, jurisdictions: ["de"], languages: ["de"] };
    expect(verdictOn(draft("Stop!!!"), [rule])).toMatchObject({ findings: [], notChecked: [], status: "clear" });
    const there = verdictOn(draft("Stop!!!"), [rule], { jurisdictions: ["us", "de"], language: "de" });
    expect(there.findings).toHaveLength(1);
  });

  it("is unknown, never clear, when the body cannot be seen", () => {
    const { status, notChecked } = verdictOn(draft("", { body: missing("compose body") }));
    expect(status).toBe("unknown");
    expect(notChecked[0]).toMatchObject({
      rule: "shouting",
      reason: { kind: "field", field: "body", detail: "compose body" },
    });
  });

  it("holds what a rule finds in any language, and is unknown where it says that it cannot read this one", () => {
    const rule = { ...shouting, findsInAny: true };
    const loud = verdictOn(draft("Stop!!!"), [rule], { language: "th" });
    expect(loud.findings).toHaveLength(1);
    expect(loud.notChecked[0]?.reason).toEqual({ kind: "language", language: "th" });
    expect(verdictOn(draft("สวัสดี"), [rule], { language: "th" }).status).toBe("unknown");
  });

  it("is unknown when a rule cannot read the language", () => {
    const { status, notChecked } = verdictOn(draft("สวัสดี"), [shouting], { language: "th" });
    expect(status).toBe("unknown");
    expect(notChecked[0]?.reason).toEqual({ kind: "language", language: "th" });
  });

  it("judges the recipients it can see and names those it cannot", () => {
    const seen: string[] = [];
    const rule: Rule = {
      ...shouting,
      needs: ["recipients"],
      check: ({ recipients }) => {
        seen.push(...recipients.map(({ email }) => email));
        return [];
      },
    };
    const partly = draft("", { recipients: unresolved([{ line: "to", email: "jane@them.example" }], ["Joe Bloggs"]) });
    const { status, notChecked } = verdictOn(partly, [rule]);
    expect(seen).toEqual(["jane@them.example"]);
    expect(status).toBe("unknown");
    expect(notChecked[0]?.reason).toMatchObject({ detail: "Joe Bloggs" });
  });

  it("names a rule that breaks and still asks the others", () => {
    const broken: Rule = {
      ...shouting,
      id: "broken",
      check: () => {
        throw new Error("out of order");
      },
    };
    const { status, brokenRules, findings } = verdictOn(draft("Hello!!!"), [broken, shouting]);
    expect(brokenRules).toEqual(["broken"]);
    expect(findings).toHaveLength(1);
    expect(status).toBe("confirm");
    expect(verdictOn(draft("Hello"), [broken, shouting]).status).toBe("unknown");
  });

  it.each<[string, Ignore, boolean]>([
    ["always", { scope: "always", rule: "shouting" }, true],
    ["in this draft", { scope: "draft", rule: "shouting", compose: "1.0.c" }, true],
    ["in another draft", { scope: "draft", rule: "shouting", compose: "1.0.d" }, false],
    ["for this recipient", { scope: "recipient", rule: "shouting", email: "jane@them.example" }, true],
    ["for another recipient", { scope: "recipient", rule: "shouting", email: "joe@them.example" }, false],
    ["for another rule", { scope: "always", rule: "whispering" }, false],
  ])("puts aside what the user ignores %s", (_, ignore, isIgnored) => {
    const { findings, ignored, status } = verdictOn(draft("Hello!!!"), [shouting], {}, [ignore]);
    expect(findings).toHaveLength(isIgnored ? 0 : 1);
    expect(ignored).toHaveLength(isIgnored ? 1 : 0);
    expect(status).toBe(isIgnored ? "clear" : "confirm");
  });

  it("does not let a held finding be ignored", () => {
    const policy = Policy.parse({ levels: { shouting: "hold" } });
    const { status } = verdictOn(draft("Hello!!!"), [shouting], { policy }, [{ scope: "always", rule: "shouting" }]);
    expect(status).toBe("hold");
  });
});
