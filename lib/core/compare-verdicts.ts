import { isAtLeast, type Level } from "./level.ts";
import type { Status, Verdict } from "./verdict.ts";

/** What a rule does at one policy and at another: its loudest level on a draft, `off` where it is silent. */
export interface RuleChange {
  rule: string;
  title: string;
  before: Level;
  after: Level;
  /** Words of the draft that made the louder of the two, where it quotes any. */
  quote?: string;
}

/** One draft judged by two policies. */
export interface VerdictChange {
  before: Status;
  after: Status;
  /** Only rules whose level differs, in the order in which they speak. */
  rules: RuleChange[];
}

/** What changes for one draft where `after` is the verdict in the place of `before`. */
export function compareVerdicts(before: Verdict, after: Verdict): VerdictChange {
  const old = loudestByRule(before);
  const now = loudestByRule(after);
  const rules = [...new Set([...now.keys(), ...old.keys()])].flatMap((rule): RuleChange[] => {
    const [was, is] = [old.get(rule), now.get(rule)];
    const [from, to] = [was?.level ?? "off", is?.level ?? "off"];
    const louder = isAtLeast(to, from) ? is : was;
    if (from === to || !louder) return [];
    const quote = louder.evidence[0]?.quote;
    return [{ rule, title: louder.title, before: from, after: to, ...(quote !== undefined && { quote }) }];
  });
  return { before: before.status, after: after.status, rules };
}

function loudestByRule({ findings }: Verdict) {
  // Findings stand loudest first, so the first of a rule is its loudest.
  const byRule = new Map<string, Verdict["findings"][number]>();
  for (const finding of findings) if (!byRule.has(finding.rule)) byRule.set(finding.rule, finding);
  return byRule;
}
