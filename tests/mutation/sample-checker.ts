import { existsSync, readFileSync } from "node:fs";

/** Names of the mutants of a sample, as `nameOf` gives them; where there is no such file, all are tried. */
export const sampleFile = ".goodsend/mutation-sample.json";

/** What is read here of a mutant of Stryker's. */
export interface Mutant {
  id: string;
  fileName: string;
  mutatorName: string;
  replacement: string;
  location: { start: Place; end: Place };
}

interface Place {
  line: number;
  column: number;
}

/** A name that a mutant has in each run. */
export function nameOf({ fileName, mutatorName, replacement, location: { start, end } }: Mutant): string {
  const file = fileName.replaceAll("\\", "/").replace(/^.*\/(?=lib\/)/, "");
  return [file, start.line, start.column, end.line, end.column, mutatorName, replacement].join(":");
}

/** As the tool names it: what has this status is not tried, and counts neither way. */
const leftOut = { status: "compileError", reason: "not in the sample" } as const;
const tried = { status: "passed" } as const;

/** A checker of Stryker's that lets the mutants of a sample through: a range of a file may hold others, too. */
class SampleChecker {
  readonly #sample = existsSync(sampleFile) ? new Set<string>(JSON.parse(readFileSync(sampleFile, "utf8"))) : undefined;

  async init(): Promise<void> {
    // Nothing to get ready.
  }

  async check(mutants: readonly Mutant[]): Promise<Record<string, typeof leftOut | typeof tried>> {
    const isIn = (mutant: Mutant) => this.#sample?.has(nameOf(mutant)) ?? true;
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, isIn(mutant) ? tried : leftOut]));
  }

  async group(mutants: readonly Mutant[]): Promise<string[][]> {
    return [mutants.map(({ id }) => id)];
  }
}

/** How Stryker finds it. */
export const strykerPlugins = [{ kind: "Checker", name: "sample", injectableClass: SampleChecker }];
