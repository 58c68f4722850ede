import { describe, expect, it } from "vitest";
import { outreachPolicy } from "../../lib/law/outreach-policy.ts";
import { rules } from "../../lib/rules/index.ts";
import { rulesServing } from "../../scripts/policy-map.ts";
import { figuresFrom, keptFigures } from "./figures.ts";
import { floors, mostAlarms } from "./floors.ts";
import { readShippedMail } from "./labelled-mail.ts";
import { measures, type PolicyLine } from "./measures.ts";
import { figuresOf, type Scores, scoreMail } from "./score.ts";

const shipped = readShippedMail();
const result: Scores = scoreMail(shipped);
const totals = result.scores.filter(({ language }) => language === "all");
const lines = Object.keys(outreachPolicy) as PolicyLine[]; // The keys of a literal object.

describe("the policy", () => {
  it.each(lines)("has a rule for the line %s", (line) => {
    expect(rulesServing(line, rules).map(({ id }) => id)).not.toEqual([]);
  });

  it.each(lines.filter((line) => line !== "guidance"))("has a measure for the line %s", (line) => {
    expect(measures.filter((measure) => measure.lines.includes(line)).map(({ id }) => id)).not.toEqual([]);
  });
});

describe("the rules on labelled mail", () => {
  it("is measured on examples of both answers", () => {
    const oneSided = totals.filter(
      ({ measure, examples, positives }) =>
        !["legitimate", "language"].includes(measure) && (positives === 0 || positives === examples),
    );
    expect(oneSided.map(({ measure }) => measure)).toEqual([]);
  });

  it.each(floors)("keep $measure at its floor", ({ measure, precision, recall }) => {
    const score = totals.find((each) => each.measure === measure);
    const figures = score && figuresOf(score);
    const wrong = result.wrong.filter((each) => each.measure === measure);
    const list = wrong.map(({ kind, mail, said }) => `${kind} ${mail.line.id}: ${said}`).join("\n");
    expect(figures?.precision ?? 0, list).toBeGreaterThanOrEqual(precision);
    expect(figures?.recall ?? 0, list).toBeGreaterThanOrEqual(recall);
  });

  it("raise no alarm on legitimate mail", () => {
    const alarms = result.wrong.filter(({ measure }) => measure === "legitimate");
    expect(alarms.map(({ mail, said }) => `${mail.line.id}: ${said}`).slice(mostAlarms)).toEqual([]);
  });

  it("have a floor for each measure", () => {
    const without = measures.filter(({ id }) => !floors.some(({ measure }) => measure === id));
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it("are those that the policy map shows", () => {
    const kept = keptFigures().filter(({ part }) => part === "shipped");
    expect(figuresFrom(kept), "run npm run quality -- --save, then npm run gen").toBe(figuresFrom(result.scores));
  });
});
