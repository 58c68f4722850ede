import { isObject, type Json, type Path } from "./json-path.ts";
import { suggestion } from "./known-settings.ts";

/** A part of a policy that was taken out, before it is told. */
export interface Refusal {
  source: "user" | "organisation";
  path: Path;
  value: unknown;
  problem: string;
  used?: string;
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
    const problem = `no such ${kind}${suggestion(name, known)}`;
    refused.push({ source, path: [section, name], value: named[name], problem });
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
    const problem = "no law of such a two-letter code is known";
    refused.push({ source, path: ["jurisdictions", index], value: code, problem });
    return false;
  });
}
