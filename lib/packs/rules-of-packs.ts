import type { Pack } from "../core/pack.ts";
import type { Policy } from "../core/policy.ts";
import type { Rule } from "../core/rule.ts";
import { compilePack } from "./compile-pack.ts";

const remembered = new WeakMap<readonly Pack[], readonly Rule[]>();

/** The rules that a policy's packs add; made once for each pack, however often it is asked. */
export function rulesOfPacks({ packs }: Pick<Policy, "packs">): readonly Rule[] {
  const known = remembered.get(packs);
  if (known) return known;
  const rules = packs.flatMap((pack) => compilePack(pack).rules);
  remembered.set(packs, rules);
  return rules;
}
