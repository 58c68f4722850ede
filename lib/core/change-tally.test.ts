import { expect, it } from "vitest";
import { addToTally, newTally, sortedChanges } from "./change-tally.ts";
import type { RuleChange } from "./compare-verdicts.ts";

const change = (rule: string, before: RuleChange["before"], after: RuleChange["after"]): RuleChange => ({
  ...{ rule, title: rule, before, after },
});

it("counts each rule's change over all drafts, and keeps five examples of it", () => {
  const tally = newTally();
  for (let at = 1; at <= 8; at++)
    addToTally(tally, { before: "inform", after: "hold", rules: [change("a", "off", "hold")] }, `mail ${at}`);
  addToTally(tally, { before: "hold", after: "clear", rules: [change("b", "hold", "off")] }, "quiet");
  addToTally(tally, { before: "clear", after: "clear", rules: [] }, "same");
  const { louder, quieter } = sortedChanges(tally);
  expect(tally).toMatchObject({ drafts: 10, changed: 9 });
  expect(louder).toMatchObject([{ rule: "a", drafts: 8 }]);
  expect(louder[0]?.examples).toHaveLength(5);
  expect(quieter).toMatchObject([{ rule: "b", drafts: 1, examples: [{ label: "quiet" }] }]);
  expect([...tally.after]).toEqual([
    ["hold", 8],
    ["clear", 2],
  ]);
});
