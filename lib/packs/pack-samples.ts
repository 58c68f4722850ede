import { type Draft, type DraftValues, emptyBody } from "../core/draft.ts";
import { applyEdits } from "../core/edit.ts";
import { empty, found, missing, valueOr } from "../core/field.ts";
import type { PackFault, PackRule } from "../core/pack.ts";
import { Policy } from "../core/policy.ts";
import type { Report, Rule, RuleContext } from "../core/rule.ts";
import { noHistory } from "../core/send-history.ts";

const context: RuleContext = {
  policy: Policy.parse({}),
  occasion: "outreach",
  language: "und",
  history: noHistory,
  suppressions: [],
  unreadRecords: [],
  countries: [],
  imprint: {},
  relations: {},
  jurisdictions: [],
  today: "2000-01-01",
};

/** Where a rule of a pack does not do what its own samples say. */
export function sampleFaults({ recipients, samples }: PackRule, rule: Rule): PackFault[] {
  const draftOf = recipients ? draftTo : draftWith;
  const reportsOn = (draft: Draft) => rule.check(valuesOf(draft), context);
  const wrong = samples.valid.flatMap((sample, index) => {
    const [report] = reportsOn(draftOf(sample));
    if (!report) return [];
    return [{ path: ["samples", "valid", index], problem: `the rule finds something in this sample${quoted(report)}` }];
  });
  const missed = samples.invalid.flatMap((sample, index) => {
    const draft = draftOf(sample);
    const reports = reportsOn(draft);
    const path = ["samples", "invalid", index];
    if (reports.length === 0) return [{ path, problem: "the rule finds nothing in this sample" }];
    const edits = reports
      .flatMap(({ fixes }) => fixes)
      .filter(({ safety }) => safety === "safe")
      .flatMap((fix) => fix.edits);
    if (edits.length === 0) return [];
    const [left] = reportsOn(applyEdits(draft, edits));
    return left ? [{ path, problem: `the fix does not satisfy the rule${quoted(left)}` }] : [];
  });
  return [...wrong, ...missed];
}

function quoted({ evidence }: Report): string {
  const [first] = evidence;
  return first ? `: “${first.quote}”` : "";
}

function draftWith(text: string): Draft {
  return { ...blank, body: found({ ...emptyBody("plain"), text }) };
}

function draftTo(email: string): Draft {
  return { ...blank, recipients: found([{ email, line: "to" }]) };
}

const blank: Draft = {
  kind: found("new"),
  from: missing("a sample has none"),
  recipients: empty(),
  subject: empty(),
  body: empty(),
  attachments: empty(),
  lastInbound: empty(),
};

function valuesOf({ recipients, body }: Draft): DraftValues {
  return {
    kind: "new",
    from: undefined,
    recipients: valueOr(recipients, []),
    subject: "",
    body: valueOr(body, emptyBody()),
    attachments: [],
    lastInbound: undefined,
  };
}
