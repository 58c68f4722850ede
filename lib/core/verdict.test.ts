import { expect, it } from "vitest";
import type { Finding } from "./finding.ts";
import type { NotChecked } from "./not-checked.ts";
import { type Status, statusOf } from "./verdict.ts";

// Only what decides is written.
const findings = (...levels: Finding["level"][]) => levels.map((level) => ({ level }) as Finding);
const notChecked = (...reasons: NotChecked["reason"][]) => reasons.map((reason) => ({ rule: "a", title: "A", reason }));
const noBody = { kind: "field", field: "body", detail: "compose body" } as const;
const noRecipients = { kind: "field", field: "recipients", detail: "Joe" } as const;
const foreign = { kind: "language", language: "th" } as const;

it.each<[Status, Finding[], NotChecked[]]>([
  ["clear", [], []],
  ["monitor", findings("monitor"), []],
  ["inform", findings("monitor", "inform"), []],
  ["hold", findings("confirm", "hold", "inform"), []],
  ["unknown", findings("inform"), notChecked(foreign)],
  ["unknown", [], notChecked(noRecipients)],
  ["confirm", findings("confirm"), notChecked(noRecipients, foreign)],
  ["hold", findings("hold"), notChecked(foreign)],
  ["unknown", findings("hold"), notChecked(noBody)],
  ["unknown", findings("confirm"), notChecked(foreign, noBody)],
])("is %s for findings %j where %j was not checked", (status, found, gaps) => {
  expect(statusOf(found, gaps)).toBe(status);
});
