import type { Finding } from "../core/finding.ts";
import { type Level, levels } from "../core/level.ts";
import type { Status } from "../core/verdict.ts";
import { labelOf, printable } from "../mailbox/printable.ts";
import type { Judged, Reporter, Unread } from "./judged.ts";
import type { Colour, Paint } from "./paint.ts";
import { detailOf } from "./result-json.ts";
import { type RuleGroup, summaryTable } from "./summary-table.ts";

const examplesShown = 5;
const headings: Record<Exclude<Level, "off">, [colour: Colour, words: string]> = {
  hold: ["red", "HOLD  sending would stop"],
  confirm: ["yellow", "CONFIRM  sending would ask once"],
  inform: ["cyan", "INFORM  shown while writing"],
  monitor: ["gray", "MONITOR  recorded, not shown"],
};

/**
 * A report for people: grouped by level and rule, with a few examples each, then a summary. It is given at the
 * end; memory stays the same however many drafts there are. `warn` is told at once what could not be read.
 */
export function humanReporter(paint: Paint, warn: (line: string) => void): Reporter {
  const groups = new Map<string, RuleGroup>();
  const gaps = new Map<string, number>();
  const statuses = new Map<Status, number>();
  let unread = 0;
  let engine = { total: 0, slowest: 0 };

  return {
    judged({ name, subject, verdict, ms }: Judged) {
      increase(statuses, verdict.status);
      engine = { total: engine.total + ms, slowest: Math.max(engine.slowest, ms) };
      const seen = new Set<RuleGroup>();
      for (const finding of verdict.findings) {
        const group = groupOf(groups, finding);
        if (!seen.has(group)) group.drafts++;
        seen.add(group);
        addFinding(group, finding, labelOf(name, subject));
      }
      const reasons = new Set(verdict.notChecked.map(({ rule, reason }) => `${rule}  ${printable(detailOf(reason))}`));
      for (const reason of reasons) if (gaps.size < 200 || gaps.has(reason)) increase(gaps, reason);
      return "";
    },
    unread({ error }: Unread) {
      unread++;
      warn(`${paint("magenta", "not read")}  ${printable(error, 300)}\n`);
      return "";
    },
    end(seconds) {
      const sections = [...levels].reverse().flatMap((level) => levelSection(level, groups, paint));
      if (gaps.size > 0) sections.push(gapSection(gaps, paint));
      sections.push(summaryTable({ groups: [...groups.values()], statuses, unread, engine, seconds }, paint));
      return `${sections.join("\n\n")}\n`;
    },
  };
}

function groupOf(groups: Map<string, RuleGroup>, { rule, level, title }: Finding): RuleGroup {
  const key = `${level} ${rule}`;
  const known = groups.get(key);
  if (known) return known;
  const group: RuleGroup = { rule, title, level, findings: 0, drafts: 0, clauses: new Map(), examples: [] };
  groups.set(key, group);
  return group;
}

function addFinding(group: RuleGroup, { message, evidence, clauses }: Finding, label: string): void {
  group.findings++;
  for (const { label, url } of clauses) group.clauses.set(label, url);
  if (group.examples.length >= examplesShown) return;
  const quote = evidence[0]?.quote;
  const words = quote === undefined ? "" : `  “${printable(quote)}”`;
  group.examples.push(`${label}  ${printable(message, 200)}${words}`);
}

function levelSection(level: Level, groups: ReadonlyMap<string, RuleGroup>, paint: Paint): string[] {
  const found = [...groups.values()].filter((group) => group.level === level).sort((a, b) => b.drafts - a.drafts);
  if (level === "off" || found.length === 0) return [];
  const [colour, words] = headings[level];
  return [[paint(colour, words), ...found.map((group) => groupText(group, paint))].join("\n\n")];
}

function groupText({ rule, title, findings, clauses, examples }: RuleGroup, paint: Paint): string {
  const rest = findings - examples.length;
  return [
    `  ${paint("bold", rule)}  ${title}`,
    ...[...clauses].map(([label, url]) => `    ${paint("gray", `${label}  ${url}`)}`),
    ...examples.map((example) => `    - ${example}`),
    ...(rest > 0 ? [`    … and ${rest} more (--json lists all)`] : []),
  ].join("\n");
}

function gapSection(gaps: ReadonlyMap<string, number>, paint: Paint): string {
  const lines = [...gaps].sort((a, b) => b[1] - a[1]).map(([reason, count]) => `  ${reason}  (${count})`);
  return [paint("magenta", "NOT CHECKED  the rule could not answer"), "", ...lines].join("\n");
}

function increase<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
