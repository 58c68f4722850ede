import { addToTally, type ChangeGroup, newTally, sortedChanges } from "../core/change-tally.ts";
import type { Level } from "../core/level.ts";
import type { Status } from "../core/verdict.ts";
import { labelOf, printable } from "../mailbox/printable.ts";
import type { Judged, Reporter, Unread } from "./judged.ts";
import type { Colour, Paint } from "./paint.ts";

const order: Status[] = ["hold", "confirm", "inform", "monitor", "unknown", "clear"];
const colours: Record<Level, Colour> = {
  hold: "red",
  confirm: "yellow",
  inform: "cyan",
  monitor: "gray",
  off: "green",
};

/**
 * A report for people on what a new policy changes: how many drafts would be stopped or asked about before and after, and
 * for each rule that becomes louder or quieter how many drafts, with a few examples. Given at the end; memory stays
 * the same however many drafts there are. `warn` is told at once what could not be read.
 */
export function comparisonReporter(paint: Paint, warn: (line: string) => void): Reporter {
  const tally = newTally();
  let unread = 0;

  return {
    judged({ name, subject, verdict, change }: Judged) {
      const { status } = verdict;
      addToTally(tally, change ?? { before: status, after: status, rules: [] }, labelOf(name, subject));
      return "";
    },
    unread({ error }: Unread) {
      unread++;
      warn(`${paint("magenta", "not read")}  ${printable(error, 300)}\n`);
      return "";
    },
    end(seconds) {
      const { drafts, changed, before, after } = tally;
      const { louder, quieter } = sortedChanges(tally);
      const sections = [
        ...section("LOUDER  the new policy says more", louder, paint),
        ...section("QUIETER  the new policy says less", quieter, paint),
        statusTable(before, after, paint),
        `${changed.toLocaleString("en")} of ${drafts.toLocaleString("en")} ${drafts === 1 ? "draft" : "drafts"} would be ` +
          `treated differently${unread > 0 ? `; ${unread.toLocaleString("en")} not read` : ""}; ${seconds.toFixed(1)} s`,
      ];
      return `${sections.join("\n\n")}\n`;
    },
  };
}

function section(heading: string, groups: readonly ChangeGroup[], paint: Paint): string[] {
  if (groups.length === 0) return [];
  return [[paint("bold", heading), ...groups.map((group) => groupText(group, paint))].join("\n\n")];
}

function groupText({ rule, title, before, after, drafts, examples }: ChangeGroup, paint: Paint): string {
  const rest = drafts - examples.length;
  return [
    `  ${paint("bold", rule)}  ${paint(colours[before], before)} → ${paint(colours[after], after)}  ${title}`,
    ...examples.map(({ label, quote }) => `    - ${label}${quote === undefined ? "" : `  “${printable(quote)}”`}`),
    ...(rest > 0 ? [`    … and ${rest.toLocaleString("en")} more (--json lists all)`] : []),
  ].join("\n");
}

function statusTable(before: ReadonlyMap<Status, number>, after: ReadonlyMap<Status, number>, paint: Paint): string {
  const rows = order.flatMap((status) => {
    const [was, is] = [before.get(status) ?? 0, after.get(status) ?? 0];
    return was + is === 0 ? [] : [`${status.padEnd(10)}  ${padded(was)}  ${padded(is)}`];
  });
  return [paint("bold", `${"status".padEnd(10)}  ${"before".padStart(8)}  ${"after".padStart(8)}`), ...rows].join("\n");
}

function padded(count: number): string {
  return count.toLocaleString("en").padStart(8);
}
