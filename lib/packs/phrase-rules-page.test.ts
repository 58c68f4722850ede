import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { Draft } from "../core/draft.ts";
import { emptyBody } from "../core/draft.ts";
import { applyEdits } from "../core/edit.ts";
import { empty, found, valueOr } from "../core/field.ts";
import { judge } from "../core/judge.ts";
import { resolvePolicy } from "../core/resolve-policy.ts";
import { noHistory } from "../core/send-history.ts";
import { compilePack } from "./compile-pack.ts";
import { rulesOfPacks } from "./rules-of-packs.ts";

const page = readFileSync(resolve(import.meta.dirname, "../../docs/phrase-rules.md"), "utf8");
const written: unknown = JSON.parse(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? "");
const { policy, problems } = resolvePolicy({
  rules: [],
  managed: written,
  checkPack: (pack) => compilePack(pack).faults,
});

const fine = "We help carriers. Savings depend on your fleet.";

function inspect({ text = fine, subject = "", to = "dana@globex.example" }) {
  const draft: Draft = {
    kind: found("new"),
    from: empty(),
    recipients: found([{ email: to, line: "to" }]),
    subject: found(subject),
    body: found({ ...emptyBody(), text }),
    attachments: empty(),
    lastInbound: empty(),
  };
  const context = {
    policy,
    occasion: "outreach",
    language: "en",
    history: noHistory,
    suppressions: [],
    unreadRecords: [],
    countries: [],
    imprint: {},
    relations: {},
    jurisdictions: [],
    today: "2026-11-26",
  } as const;
  return { draft, ...judge(draft, { rules: rulesOfPacks(policy), context, ignores: [], compose: "" }) };
}

describe("the example of docs/phrase-rules.md", () => {
  it("is in force as it stands", () => {
    expect(problems).toEqual([]);
    expect(inspect({}).findings).toEqual([]);
  });

  it("holds a promise, in the organisation's words", () => {
    const [finding] = inspect({ text: `${fine} We guarantee great results.` }).findings;
    expect(finding).toMatchObject({
      rule: "org/no-guarantees",
      level: "hold",
      message: "The mail says “We guarantee”.",
      why: "A reader who counts on a promise that we cannot keep is misled, and we are liable.",
      remedy: "Say what others have reached, and how.",
      example: "Two carriers of your size saved 9 % in the first year.",
    });
  });

  it("says one word instead of another, in subject and text, and keeps the capital", () => {
    const { draft, findings } = inspect({ text: `Trucking companies save. ${fine}`, subject: "For truckers" });
    expect(findings.map(({ message }) => message)).toEqual([
      "Write “Carriers”, not “Trucking companies”.",
      "Write “carriers”, not “truckers”.",
    ]);
    const after = applyEdits(
      draft,
      findings.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits)),
    );
    expect(valueOr(after.subject, "")).toBe("For carriers");
    expect(valueOr(after.body, emptyBody()).text).toBe(`Carriers save. ${fine}`);
  });

  it("adds the line that is required", () => {
    const { draft, findings } = inspect({ text: "We help carriers." });
    const after = applyEdits(
      draft,
      findings.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits)),
    );
    expect(valueOr(after.body, emptyBody()).text).toBe(
      "We help carriers.\n\nSavings depend on your routes and your fleet.",
    );
  });

  it("holds mail to a domain below a forbidden one", () => {
    const [finding] = inspect({ to: "dana@eu.harborline.example" }).findings;
    expect(finding).toMatchObject({
      rule: "org/not-these-people",
      level: "hold",
      message: "dana@eu.harborline.example is looked after by the account team.",
    });
  });
});
