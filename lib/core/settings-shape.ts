import { isObject, type Json, type Path } from "./json-path.ts";
import type { PolicyFault, WrittenAs } from "./policy-fault.ts";

/** A part of a policy whose very shape keeps it from being read further. */
export interface ShapeFault {
  path: Path;
  fault: PolicyFault;
}

/** Longest text, most entries of a list or an object, and deepest nesting that any setting can need. */
const longestText = 20_000;
const mostEntries = 20_000;
const deepest = 12;

/** Parts that no setting can be: too long, too many, too deep. They would be carried along with every draft. */
export function shapeFaults(value: unknown): ShapeFault[] {
  const faults: ShapeFault[] = [];
  const look = (part: unknown, path: Path): void => {
    if (typeof part === "string" && part.length > longestText)
      faults.push({ path, fault: { text: "fault.long", values: { limit: longestText } } });
    if (typeof part !== "object" || part === null) return;
    const entries = Object.entries(part);
    if (entries.length > mostEntries)
      faults.push({ path, fault: { text: "fault.many", values: { limit: mostEntries } } });
    else if (path.length >= deepest) faults.push({ path, fault: { text: "fault.deep", values: { limit: deepest } } });
    else for (const [key, inner] of entries) look(inner, [...path, Array.isArray(part) ? Number(key) : key]);
  };
  look(value, []);
  return faults;
}

/** A copy that lacks some parts, which are not copied: they may be too deep for it. */
export function withoutParts(layer: Json, parts: readonly { path: Path }[]): Json {
  const left = new Set(parts.map(({ path }) => path.join("\0")));
  const copy = (value: unknown, path: Path): unknown => {
    if (typeof value !== "object" || value === null) return value;
    const kept = Object.entries(value).filter(([key]) => !left.has([...path, key].join("\0")));
    if (Array.isArray(value)) return kept.map(([key, inner]) => copy(inner, [...path, key]));
    // It defines its members, also one that is called `__proto__`.
    return Object.fromEntries(kept.map(([key, inner]) => [key, copy(inner, [...path, key])]));
  };
  return left.has("") ? {} : (copy(layer, []) as Json);
}

/** As what a value looks to be written by some tool; `undefined` where it looks as it should. */
export function writtenAs(value: unknown): WrittenAs | undefined {
  if (typeof value === "string" && /^\s*-?\d+(?:\.\d+)?\s*$/.test(value)) return "number";
  if (typeof value === "string" && /^\s*(?:true|false)\s*$/i.test(value)) return "boolean";
  if (typeof value === "string" && /^\s*(?:\[|\{\s*["}])/.test(value)) return "json";
  if (isObject(value) && isCounted(Object.keys(value))) return "counted";
  return undefined;
}

function isCounted(keys: readonly string[]): boolean {
  return keys.length > 0 && keys.every((key) => /^\d+$/.test(key));
}
