import { expect, it } from "vitest";
import { standingsOf } from "../../lib/core/duty.ts";
import { rules } from "../../lib/rules/index.ts";

it("each of the six duties that the panel counts is served by a rule", () => {
  const standings = standingsOf(rules, { findings: [], ignored: [], notChecked: [] });
  expect(Object.keys(standings).sort()).toEqual(["identity", "law", "opt-out", "reason", "recipients", "value"]);
});
