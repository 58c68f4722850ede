// Counts what `vitest run --coverage` saw, by folder: all branches, and those that a test can take. TypeScript wants a
// default for each read by index (`units[at] ?? 0`), also where the index is within the list: that default is no case that
// a test could make. Ends with exit code 1 where a folder falls below the floor.
import { readFileSync } from "node:fs";
import { relative } from "node:path";

/** Share of the branches that a test can take, of each folder; percent. */
const floor = 95;

interface Place {
  line: number;
  column: number;
}

/** What is read here of a file's coverage, in the form of Istanbul. */
interface FileCoverage {
  path: string;
  branchMap: Record<string, { type: string; locations: { start: Partial<Place>; end: Partial<Place> }[] }>;
  b: Record<string, number[]>;
}

const report: Record<string, FileCoverage> = JSON.parse(readFileSync(".goodsend/coverage/coverage-final.json", "utf8"));
const files = Object.values(report).map((file) => ({ file, folder: relative(".", file.path).split(/[\\/]/)[1] ?? "" }));
let isLow = false;
console.log("folder      all branches   that a test can take");
for (const [folder, members] of Map.groupBy(files, (each) => each.folder)) {
  const branches = members.flatMap(({ file }) => branchesOf(file));
  const real = branches.filter(({ isDefault }) => !isDefault);
  const share = percent(real);
  if (share < floor) isLow = true;
  console.log(
    `${folder.padEnd(12)}${show(branches).padEnd(15)}${show(real)}${share < floor ? `  below ${floor} %` : ""}`,
  );
}
process.exitCode = isLow ? 1 : 0;

interface Branch {
  isTaken: boolean;
  /** Whether it is the value for an index beyond a list. */
  isDefault: boolean;
}

function branchesOf({ path, branchMap, b: counts }: FileCoverage): Branch[] {
  const lines = readFileSync(path, "utf8").split("\n");
  return Object.entries(branchMap).flatMap(([id, { type, locations }]) =>
    (counts[id] ?? []).map((count, at): Branch => {
      const start = locations[at]?.start;
      const isDefault = type === "binary-expr" && start !== undefined && isDefaultAt(lines, start);
      return { isTaken: count > 0, isDefault };
    }),
  );
}

/** Whether a literal stands there, behind a read by index. */
function isDefaultAt(lines: readonly string[], { line = 0, column = 0 }: Partial<Place>): boolean {
  const text = lines[line - 1] ?? "";
  return /\] \?\? $/.test(text.slice(0, column)) && /^(?:\d+|"")(?![\w.])/.test(text.slice(column));
}

function percent(branches: readonly Branch[]): number {
  return (100 * branches.filter(({ isTaken }) => isTaken).length) / Math.max(1, branches.length);
}

function show(branches: readonly Branch[]): string {
  return `${percent(branches).toFixed(1)} % of ${branches.length}`;
}
