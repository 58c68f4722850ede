import type { Run } from "../core/edit.ts";
import { type FooterPlaceholder, isPlaceholder } from "../core/footer-template.ts";

/** The parts of a footer, in the order in which they stand. */
export type FooterPart = "company" | "address" | "imprint" | "opt-out";

/** What stands in the place of each name in braces; nothing where the user's details do not give it. */
export type FooterFilling = Readonly<Partial<Record<FooterPlaceholder, readonly Run[]>>>;

export interface FilledTemplate {
  lines: Run[][];
  /** The parts of a footer that it holds. */
  parts: FooterPart[];
}

const partOf: Readonly<Record<FooterPlaceholder, FooterPart>> = {
  company: "company",
  address: "address",
  details: "imprint",
  optOut: "opt-out",
  word: "opt-out",
  mailbox: "opt-out",
  page: "opt-out",
};

/**
 * A footer template with the user's details in it. Where a detail is not given, its place goes with the dot or comma
 * before or after it, and a line of which nothing is left goes too.
 */
export function fillTemplate(template: string, filling: FooterFilling): FilledTemplate {
  const parts = new Set<FooterPart>();
  const lines = template.split("\n").flatMap((line): Run[][] => {
    const names = [...line.matchAll(/\{(\w{1,20})\}/g)].map(([, name = ""]) => name).filter(isPlaceholder);
    const given = names.filter((name) => (filling[name] ?? []).length > 0);
    if (names.length > 0 && given.length === 0) return [];
    for (const name of given) parts.add(partOf[name]);
    return [runsOf(withoutEmpty(line, filling), filling)];
  });
  return { lines: trimmed(lines), parts: [...parts] };
}

/** A line without the names that nothing is given for. */
function withoutEmpty(line: string, filling: FooterFilling): string {
  const empty = /(\s{0,3}[·|,;–-]\s{0,3})?\{(\w{1,20})\}/g;
  const left = line.replace(empty, (all, _, name: string) =>
    isPlaceholder(name) && (filling[name] ?? []).length === 0 ? "" : all,
  );
  return left === line ? line : left.replace(/^\s{0,3}[·|,;–-]\s{0,3}/, "");
}

function runsOf(line: string, filling: FooterFilling): Run[] {
  const runs = line.split(/(\{\w{1,20}\})/).flatMap((piece): readonly Run[] => {
    const name = piece.slice(1, -1);
    if (piece.startsWith("{") && isPlaceholder(name)) return filling[name] ?? [];
    return piece === "" ? [] : [{ text: piece }];
  });
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    // Neighbours without a link are one run.
    if (last && last.href === undefined && run.href === undefined)
      joined[joined.length - 1] = { text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

/** Lines without empty ones at the ends. */
function trimmed(lines: Run[][]): Run[][] {
  const isFull = (runs: Run[]) => runs.some(({ text }) => text.trim() !== "");
  const first = lines.findIndex(isFull);
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex(isFull) + 1);
}
