import type { Instead } from "./instead.ts";
import { isObject, type Json, type Path } from "./json-path.ts";
import { suggestion } from "./known-settings.ts";
import type { PolicyFault } from "./policy-fault.ts";

/** A part of a policy that was taken out, before it is told. */
export interface Refusal {
  source: "user" | "organisation";
  path: Path;
  value: unknown;
  fault: PolicyFault;
  /** What is in force instead, where that is not the policy's value. */
  instead?: Instead;
}

/** Takes out the names that nothing goes by. */
export function refuseNames(
  layer: Json,
  section: "levels" | "groups",
  kind: "rule" | "group",
  known: readonly string[],
  source: Refusal["source"],
  refused: Refusal[],
): void {
  const named = layer[section];
  if (!isObject(named)) return;
  for (const name of Object.keys(named).filter((key) => !known.includes(key))) {
    const fault: PolicyFault = { text: `fault.${kind}`, meant: suggestion(name, known) };
    refused.push({ source, path: [section, name], value: named[name], fault });
    delete named[name];
  }
}

/** Takes out the codes of countries whose law nobody has written down here. */
export function refuseCodes(
  layer: Json,
  known: readonly string[],
  source: Refusal["source"],
  refused: Refusal[],
): void {
  const codes: unknown = layer.jurisdictions;
  if (!Array.isArray(codes)) return;
  layer.jurisdictions = codes.filter((code: unknown, index) => {
    if (known.includes(String(code).trim().toLowerCase())) return true;
    refused.push({ source, path: ["jurisdictions", index], value: code, fault: { text: "fault.law" } });
    return false;
  });
}
