import { createHash } from "node:crypto";

/** What is read here of a mutant. */
interface Mutant {
  id: string;
  fileName: string;
  mutatorName: string;
  replacement: string;
  location: object;
}

/** As the tool names it: what has this status is not tried, and counts neither way. */
const leftOut = { status: "compileError", reason: "not in the sample" } as const;
const tried = { status: "passed" } as const;

/**
 * A checker of Stryker's that lets a random share of the mutants through, since all of lib/text take hours: each with the
 * same chance, whatever file it stands in. `GOODSEND_SHARE` says how many of a hundred, `GOODSEND_SEED` which.
 */
class SampleChecker {
  async init(): Promise<void> {
    // Nothing to get ready.
  }

  async check(mutants: readonly Mutant[]): Promise<Record<string, typeof leftOut | typeof tried>> {
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, isInSample(mutant) ? tried : leftOut]));
  }

  async group(mutants: readonly Mutant[]): Promise<string[][]> {
    return [mutants.map(({ id }) => id)];
  }
}

function isInSample({ fileName, mutatorName, replacement, location }: Mutant): boolean {
  const file = fileName.replace(/^.*[\\/](?=lib[\\/])/, "").replaceAll("\\", "/");
  const seed = process.env.GOODSEND_SEED ?? "1";
  const digest = createHash("sha256")
    .update(JSON.stringify([seed, file, mutatorName, replacement, location]))
    .digest();
  return digest.readUInt32BE() / 2 ** 32 < Number(process.env.GOODSEND_SHARE ?? 4) / 100;
}

/** How Stryker finds it. */
export const strykerPlugins = [{ kind: "Checker", name: "sample", injectableClass: SampleChecker }];
