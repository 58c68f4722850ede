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

it("counts the status that each draft had, names the words in question, and puts the largest groups first", () => {
  const tally = newTally();
  expect(sortedChanges(tally)).toEqual({ louder: [], quieter: [] });
  const once = { ...change("once", "off", "hold"), quote: "Act now" };
  const twice = change("twice", "inform", "confirm");
  addToTally(tally, { before: "clear", after: "hold", rules: [once] }, "one");
  addToTally(tally, { before: "clear", after: "confirm", rules: [twice] }, "two");
  addToTally(tally, { before: "inform", after: "confirm", rules: [twice] }, "three");
  expect([...tally.before]).toEqual([
    ["clear", 2],
    ["inform", 1],
  ]);
  const { louder } = sortedChanges(tally);
  expect(louder.map(({ rule, examples }) => [rule, examples])).toEqual([
    ["twice", [{ label: "two" }, { label: "three" }]],
    ["once", [{ label: "one", quote: "Act now" }]],
  ]);
});
