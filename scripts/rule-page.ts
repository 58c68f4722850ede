import type { Clause } from "../lib/core/clause.ts";
import type { Rule } from "../lib/core/rule.ts";
import { jurisdictions } from "../lib/law/jurisdictions.ts";
import type { PartialDraft, RuleCases } from "../lib/rules/case.ts";

const mark = "<!-- Written by `npm run gen` from the rule and its cases. Change those instead. -->";

/** The page of one rule as Markdown: what it asks for, on what it stands, and its cases as examples. */
export function rulePage(rule: Rule, cases: RuleCases): string {
  const {
    id,
    title,
    why,
    remedy,
    example,
    unless,
    category,
    level,
    maxLevel,
    occasions,
    languages,
    needs,
    clauses,
    messages,
  } = rule;
  const rows: [string, string][] = [
    ["Category", category],
    ["Level", maxLevel ? `\`${level}\`, at most \`${maxLevel}\`` : `\`${level}\``],
    ["Judges", occasions.join(", ")],
    ["Languages", languages === "any" ? "any" : languages.join(", ")],
    ["Reads", needs.join(", ")],
  ];
  return [
    `# ${title}`,
    mark,
    `\`${id}\` — ${why}`,
    `**What to do.** ${remedy}`,
    `**For example.** ${example}`,
    ...(unless ? [`**Unless.** ${unless}`] : []),
    `| | |\n|---|---|\n${rows.map(([name, value]) => `| ${name} | ${value} |`).join("\n")}`,
    "## What it stands on",
    clauses.map(clauseLine).join("\n"),
    "## What it says",
    Object.values(messages)
      .map((message) => `- ${message}`)
      .join("\n"),
    "## Found",
    examples(cases.invalid),
    "## Not found",
    examples(cases.valid),
  ]
    .join("\n\n")
    .concat("\n");
}

function clauseLine({ label, url, asOf, jurisdiction, uncertain }: Clause): string {
  const country = jurisdiction ? `${jurisdictions[jurisdiction]?.name}: ` : "";
  return `- ${country}[${label}](${url}), as of ${asOf}${uncertain ? ", not confirmed" : ""}`;
}

/** The index of all rules as Markdown. */
export function rulesIndex(rules: readonly Rule[]): string {
  const rows = rules.map(
    ({ id, title, category, level }) => `| [${id}](${id}.md) | ${title} | ${category} | \`${level}\` |`,
  );
  return `# Rules\n\n${mark}\n\n| rule | asks you to | category | level |\n|---|---|---|---|\n${rows.join("\n")}\n`;
}

function examples(cases: Record<string, PartialDraft>): string {
  return Object.entries(cases)
    .map(([name, draft]) => `**${name}**\n\n${fence(draft)}`)
    .join("\n\n");
}

function fence({ kind, from, to, subject, text, links = {} }: PartialDraft): string {
  const lines = [
    ...(kind ? [`kind: ${kind}`] : []),
    ...(from ? [`From: ${from}`] : []),
    ...(to ? [`To: ${to.join(", ")}`] : []),
    ...(subject ? [`Subject: ${subject}`] : []),
    ...(text ? ["", text] : []),
    ...Object.entries(links).map(([words, href]) => `[${words}] → ${href}`),
  ];
  return `~~~text\n${lines.join("\n").trim()}\n~~~`;
}
