import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { policyInForce, policyToJudgeBy } from "../app/policy-in-force.ts";
import { readPolicyText } from "../app/read-policy-text.ts";
import type { Policy } from "../core/policy.ts";

/** The policy in force for a run. */
export interface LoadedPolicy {
  policy: Policy;
  /** One sentence for each part of the file that was refused, with the value used instead. */
  problems: string[];
  /** The file could not be read at all: `policy` is the defaults. */
  isUnread: boolean;
}

/** Loads a policy file of a folder, the same JSON as the managed policy; the defaults without one. Levels are those of the day (ISO date). */
export async function loadPolicy(
  file: string | undefined,
  { folder, today }: { folder: string; today: string },
): Promise<LoadedPolicy> {
  if (file === undefined) return { policy: policyInForce().policy, problems: [], isUnread: false };
  const read = await readFile(resolve(folder, file), "utf8").then(readPolicyText, (error) => ({
    fault: reasonOf(error),
  }));
  if ("fault" in read) {
    const problem = `${file}: ${read.fault}; the default policy is used instead.`;
    return { policy: policyInForce().policy, problems: [problem], isUnread: true };
  }
  const { policy, problems } = policyInForce({ managed: read.managed });
  return {
    policy: policyToJudgeBy(policy, today),
    problems: problems.map(({ path, value, problem, used }) =>
      path === ""
        ? `${file}: ${value}: ${problem}; the default policy is used instead.`
        : `${file}: ${path} = ${value}: ${sentence(problem)} Used instead: ${used}.`,
    ),
    isUnread: false,
  };
}

function sentence(words: string): string {
  return /[.?!]$/.test(words) ? words : `${words}.`;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "no such file";
  return code === "EISDIR" ? "a folder, no file" : error.message;
}
