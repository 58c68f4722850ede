import type { Level } from "../core/level.ts";
import type { Status } from "../core/verdict.ts";
import type { Colour, Paint } from "./paint.ts";

/** What a run found by one rule at one level. */
export interface RuleGroup {
  rule: string;
  title: string;
  level: Level;
  findings: number;
  drafts: number;
  clauses: Map<string, string>;
  examples: string[];
}

/** What the summary tells. */
export interface Summary {
  groups: readonly RuleGroup[];
  statuses: ReadonlyMap<Status, number>;
  /** Drafts and files that could not be read. */
  unread: number;
  /** Milliseconds in the engine, over all drafts. */
  engine: { total: number; slowest: number };
  /** The whole run. */
  seconds: number;
}

const colours: Record<Status, Colour> = {
  hold: "red",
  confirm: "yellow",
  inform: "cyan",
  monitor: "gray",
  unknown: "magenta",
  clear: "green",
};
const order: Status[] = ["hold", "confirm", "inform", "monitor", "unknown", "clear"];

/** The end of a report: findings by rule, drafts by status, and how fast it went. */
export function summaryTable({ groups, statuses, unread, engine, seconds }: Summary, paint: Paint): string {
  const drafts = [...statuses.values()].reduce((sum, count) => sum + count, 0);
  const byStatus = order.flatMap((status) => {
    const count = statuses.get(status) ?? 0;
    return count === 0 ? [] : [[paint(colours[status], status.padEnd(10)), padded(count), share(count, drafts)]];
  });
  if (unread > 0) byStatus.push([paint("magenta", "not read".padEnd(10)), padded(unread), ""]);
  const ruleWidth = Math.max(...groups.map(({ rule }) => rule.length), 4);
  const byRule = groups.map(({ rule, level, drafts: count }) =>
    [rule.padEnd(ruleWidth), level.padEnd(8), padded(count), share(count, drafts)].join("  "),
  );
  const header = `${"rule".padEnd(ruleWidth)}  ${"level".padEnd(8)}  ${"drafts".padStart(8)}`;
  const speed = drafts / Math.max(seconds, 0.001);
  return [
    ...(byRule.length > 0 ? [paint("bold", header), ...byRule, ""] : []),
    paint("bold", `${"status".padEnd(10)}  ${"drafts".padStart(8)}`),
    ...byStatus.map((cells) => cells.join("  ").trimEnd()),
    "",
    `${drafts.toLocaleString("en")} ${drafts === 1 ? "draft" : "drafts"} in ${seconds.toFixed(1)} s ` +
      `(${speed >= 10 ? Math.round(speed).toLocaleString("en") : speed.toFixed(1)} mails/s); engine ` +
      `${(engine.total / Math.max(drafts, 1)).toFixed(2)} ms on average, ${engine.slowest.toFixed(1)} ms at most`,
  ].join("\n");
}

function padded(count: number): string {
  return count.toLocaleString("en").padStart(8);
}

function share(count: number, all: number): string {
  return `${Math.round((100 * count) / Math.max(all, 1))} %`.padStart(6);
}
