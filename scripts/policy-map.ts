import type { Clause } from "../lib/core/clause.ts";
import type { Rule } from "../lib/core/rule.ts";
import { beyondDrafts } from "../lib/law/beyond-drafts.ts";
import { outreachPolicy } from "../lib/law/outreach-policy.ts";
import { keptFigures } from "../tests/quality/figures.ts";
import { type Measure, measures, type PolicyLine } from "../tests/quality/measures.ts";
import { figuresOf, type Score } from "../tests/quality/score.ts";

const mark = "<!-- Written by `npm run gen` from rules, clauses and kept figures. Change those instead. -->";

const parts: readonly [title: string, lines: readonly PolicyLine[]][] = [
  ["The spirit", ["guidance"]],
  ["Prohibited purposes", ["phishing", "illegal", "lowQuality", "malicious", "harassment", "interference"]],
  [
    "Prohibited content",
    [
      "illegalGoods",
      "unlawfulContent",
      "sexualContent",
      "escortServices",
      "pharmaceuticals",
      "gambling",
      "multiLevelMarketing",
      "getRichQuick",
      "creditRepair",
      "paydayLoans",
      "listBrokers",
      "fakeFollowers",
      "reputationRisk",
    ],
  ],
  ["Duties toward people who did not ask", ["identity", "reason", "optOut", "value", "recipient", "law"]],
];

/** The rules that serve a line of the policy: those that stand on its clause. */
export function rulesServing(line: PolicyLine, rules: readonly Rule[]): Rule[] {
  return rules.filter(({ clauses }) => clauses.some(({ id }) => id === outreachPolicy[line].id));
}

/** Every line of the policy with its rules, what they were measured at, and what no draft can prove; as Markdown. */
export function policyMap(rules: readonly Rule[]): string {
  const figures = keptFigures();
  const sections = parts.map(([title, lines]) => {
    return [`## ${title}`, ...lines.map((line) => lineSection(line, rules, figures))].join("\n\n");
  });
  return [
    "# The policy, line by line",
    mark,
    "Each line of the acceptable-use policy, the rules that serve it, how well they do, and what no look at a draft can" +
      " prove. Figures: `shipped` is the labelled mail in `tests/quality/mail`; `rest` is real mail that nobody looked at" +
      " while the rules were made, `tune` is real mail that was looked at; real mail is not part of the repository." +
      " `npm run quality -- --save` measures anew, `--languages` prints every language.",
    alarms(figures),
    ...sections,
  ]
    .join("\n\n")
    .concat("\n");
}

function alarms(figures: readonly Score[]): string {
  const rows = figures
    .filter(({ measure, language }) => measure === "legitimate" && language === "all")
    .map(({ part, examples, falseAlarms }) => `| ${part} | ${examples} | ${falseAlarms} |`);
  return `Legitimate mail on which a rule on content, phishing, harassment or malice said \`confirm\` or \`hold\`:\n\n| mail | examples | false alarms |\n|---|---|---|\n${rows.join("\n")}`;
}

function lineSection(line: PolicyLine, rules: readonly Rule[], figures: readonly Score[]): string {
  const clause: Clause = outreachPolicy[line];
  const serving = rulesServing(line, rules).map(({ id, level }) => `[${id}](rules/${id}.md) (\`${level}\`)`);
  const { cannotProve, standsIn } = beyondDrafts[line];
  return [
    `### ${clause.label.replace(/^Acceptable use: /, "")}`,
    `Rules: ${serving.join(", ")}`,
    figureTable(
      measures.filter(({ lines }) => lines.includes(line)),
      figures,
    ),
    `No draft proves: ${cannotProve} In its place: ${standsIn}`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function figureTable(own: readonly Measure[], figures: readonly Score[]): string {
  const rows = own.flatMap(({ id, title }) =>
    figures
      .filter(({ measure, language, positives }) => measure === id && language === "all" && positives > 0)
      .map((score) => {
        const { precision, recall, perThousand } = figuresOf(score);
        const cells = [title, score.part, score.examples, score.positives, percent(precision), percent(recall)];
        return `| ${[...cells, perThousand?.toFixed(1) ?? "–"].join(" | ")} |`;
      }),
  );
  if (rows.length === 0) return "";
  return `| told | mail | examples | positive | precision | recall | false per 1,000 |\n|---|---|---|---|---|---|---|\n${rows.join("\n")}`;
}

function percent(share: number | undefined): string {
  return share === undefined ? "–" : `${(share * 100).toFixed(1)} %`;
}
