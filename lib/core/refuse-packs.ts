import { faultOfIssue } from "./fault-of-issue.ts";
import { isObject, type Json, type Path, valueAt } from "./json-path.ts";
import { Pack, type PackFault } from "./pack.ts";
import type { PolicyFault } from "./policy-fault.ts";
import type { Refusal } from "./refuse-names.ts";

interface Placed {
  path: Path;
  fault: PolicyFault;
}

/**
 * Takes out every pack that is not whole: one rule of it alone might say the opposite of what was meant. Of two packs of one name
 * the first is in force, unless it is not whole itself.
 */
export function refusePacks(
  layer: Json,
  source: Refusal["source"],
  refused: Refusal[],
  checkPack: (pack: Pack) => readonly PackFault[] = () => [],
): void {
  if (!Array.isArray(layer.packs)) return;
  const packs = new Set<string>();
  const rules = new Set<string>();
  layer.packs = layer.packs.filter((written, index) => {
    const { data: pack, error } = Pack.safeParse(written);
    const isTwin = pack !== undefined && packs.has(pack.id);
    const faults: readonly Placed[] = !pack
      ? error.issues.map((issue) => ({ path: issue.path, fault: faultOfIssue(issue, valueAt(written, issue.path)) }))
      : isTwin
        ? [{ path: ["id"], fault: { text: "fault.packTwin" } }]
        : [...twinsOf(pack, rules), ...checkPack(pack).map(inPack)];
    const name = isObject(written) && typeof written.id === "string" ? written.id.slice(0, 60) : "";
    const instead = { kind: isTwin ? "first-pack" : "no-pack", name } as const;
    for (const { path, fault } of faults)
      refused.push({ source, path: ["packs", index, ...path], value: valueAt(written, path), fault, instead });
    if (faults.length > 0 || !pack) return false;
    packs.add(pack.id);
    for (const rule of pack.rules) rules.add(rule.id);
    return true;
  });
}

/** Rules that have the id of one before them. */
function twinsOf({ rules }: Pack, seen: ReadonlySet<string>): Placed[] {
  const own = new Set<string>(seen);
  return rules.flatMap(({ id }, index): Placed[] => {
    if (own.has(id)) return [{ path: ["rules", index, "id"], fault: { text: "fault.ruleTwin" } }];
    own.add(id);
    return [];
  });
}

function inPack({ path, problem }: PackFault): Placed {
  return { path, fault: { text: "fault.pack", values: { detail: problem } } };
}
