import { isObject, type Json, type Path } from "./json-path.ts";

/** A part of a policy whose very shape keeps it from being read further. */
export interface ShapeFault {
  path: Path;
  problem: string;
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
      faults.push({ path, problem: `longer than ${longestText.toLocaleString("en")} characters` });
    if (typeof part !== "object" || part === null) return;
    const entries = Object.entries(part);
    if (entries.length > mostEntries)
      faults.push({ path, problem: `more than ${mostEntries.toLocaleString("en")} entries` });
    else if (path.length >= deepest) faults.push({ path, problem: `nested deeper than ${deepest} times` });
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

/** What a value looks like that some tool wrote in another form than was meant; nothing where it looks like none. */
export function writtenAs(value: unknown): string {
  if (typeof value === "string" && /^\s*-?\d+(?:\.\d+)?\s*$/.test(value)) return "; write the number without quotes";
  if (typeof value === "string" && /^\s*(?:true|false)\s*$/i.test(value)) return "; write true or false without quotes";
  if (typeof value === "string" && /^\s*(?:\[|\{\s*["}])/.test(value))
    return "; it is JSON within a text: write it without quotes";
  if (isObject(value) && isCounted(Object.keys(value))) return "; it is a list with numbered keys: write it as [ … ]";
  return "";
}

function isCounted(keys: readonly string[]): boolean {
  return keys.length > 0 && keys.every((key) => /^\d+$/.test(key));
}
