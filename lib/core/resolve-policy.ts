import { closest, distance } from "fastest-levenshtein";
import { z } from "zod";
import { Pack, type PackFault, packRuleId } from "./pack.ts";
import { Policy } from "./policy.ts";

/** A part of a policy that was refused: everything else of it stays in force. */
export interface PolicyProblem {
  source: "user" | "organisation";
  /** Dotted path, such as `levels.postal-address`; empty for the whole. */
  path: string;
  /** The refused value as JSON, cut at 200 characters. */
  value: string;
  problem: string;
  /** The value in force instead: JSON, or "the default" where that is not part of the policy itself. */
  used: string;
}

export interface PolicyLayers {
  /** What the user chose; anything may stand in it, since stores get corrupt. */
  user?: unknown;
  /** What the organisation set; wins, and is locked. */
  managed?: unknown;
  /** Ids that `levels` may name. */
  rules: readonly string[];
  /** Old rule ids and what they are called today. */
  renames?: Readonly<Record<string, string>>;
  /** Holds a pack of phrase rules against its own samples. */
  checkPack?(pack: Pack): readonly PackFault[];
}

export interface ResolvedPolicy {
  policy: Policy;
  /** Dotted paths that the organisation set. */
  locked: string[];
  problems: PolicyProblem[];
}

type Json = Record<string, unknown>;
type Path = readonly PropertyKey[];

/** Lays the organisation's policy over the user's over the defaults. Refuses broken parts one by one and names each. */
export function resolvePolicy({ user, managed, rules, renames = {}, checkPack }: PolicyLayers): ResolvedPolicy {
  const refused: Refusal[] = [];
  const fromUser = cleanLayer(renamed(user, renames), "user", refused, checkPack);
  const fromManaged = cleanLayer(renamed(managed, renames), "organisation", refused, checkPack);
  const own = packRules(fromManaged);
  const known = [...rules, ...own, ...packRules(fromUser)];
  refuseLevels(fromUser, "user", known, refused);
  refuseLevels(fromManaged, "organisation", known, refused);
  // Nobody but the organisation quietens its rules.
  if (isObject(fromUser.levels)) for (const id of own) delete fromUser.levels[id];
  const policy = Policy.parse(merge(fromUser, fromManaged));
  return {
    policy,
    locked: [...new Set([...leafPaths(fromManaged), ...own.map((id) => `levels.${id}`)])],
    problems: refused.map(({ path, value, used, ...rest }) => ({
      ...rest,
      path: path.join("."),
      value: show(value),
      used: used ?? (path.length === 0 ? "the defaults" : showUsed(valueAt(policy, path))),
    })),
  };
}

/** Ids of the rules in a layer's packs. */
function packRules({ packs }: Json): string[] {
  return z
    .array(Pack)
    .catch([])
    .parse(packs)
    .flatMap(({ rules }) => rules.map(packRuleId));
}

/** A layer whose levels go by the rules' names of today. */
function renamed(layer: unknown, renames: Readonly<Record<string, string>>): unknown {
  if (!isObject(layer) || !isObject(layer.levels)) return layer;
  const entries = Object.entries(layer.levels).map(([id, level]) => [renames[id] ?? id, level]);
  return { ...layer, levels: Object.fromEntries(entries) };
}

interface Refusal {
  source: PolicyProblem["source"];
  path: Path;
  value: unknown;
  problem: string;
  used?: string;
}

/** The valid part of one layer; its levels are still to be held against the rules. */
function cleanLayer(
  layer: unknown,
  source: Refusal["source"],
  refused: Refusal[],
  checkPack: PolicyLayers["checkPack"],
): Json {
  if (layer === undefined || layer === null) return {};
  if (!isObject(layer)) {
    refused.push({ source, path: [], value: layer, problem: "not an object" });
    return {};
  }
  const clean = structuredClone(layer);
  const refuse = (path: Path, problem: string) => {
    refused.push({ source, path, value: valueAt(clean, path), problem });
    remove(clean, path);
  };
  for (const path of unknownKeys(clean, Policy))
    refuse(path, `no such setting${suggestion(String(path.at(-1)), keysAt(path))}`);
  refusePacks(clean, source, refused, checkPack);
  // Later entries of a list go first, so that the indices of the others stay true.
  for (let issues = issuesOf(clean); issues.length > 0; issues = issuesOf(clean)) {
    for (const { path, message } of issues.reverse()) refuse(path, message);
  }
  return clean;
}

/** Takes out every pack that is not whole: one rule of it alone might say the opposite of what was meant. */
function refusePacks(
  layer: Json,
  source: Refusal["source"],
  refused: Refusal[],
  checkPack: PolicyLayers["checkPack"] = () => [],
): void {
  if (!Array.isArray(layer.packs)) return;
  const seen = new Set<string>();
  layer.packs = layer.packs.filter((written, index) => {
    const { data: pack, error } = Pack.safeParse(written);
    const faults = pack
      ? [...twinsOf(pack, seen), ...checkPack(pack)]
      : error.issues.map(({ path, message }) => ({ path, problem: message }));
    const name = isObject(written) && typeof written.id === "string" ? ` “${written.id.slice(0, 60)}”` : "";
    for (const { path, problem } of faults) {
      const used = `nothing of the pack${name}`;
      refused.push({ source, path: ["packs", index, ...path], value: valueAt(written, path), problem, used });
    }
    if (faults.length === 0) for (const rule of pack?.rules ?? []) seen.add(rule.id);
    return faults.length === 0;
  });
}

/** Rules that have the id of one before them. */
function twinsOf({ rules }: Pack, seen: ReadonlySet<string>): PackFault[] {
  const own = new Set<string>(seen);
  return rules.flatMap(({ id }, index) => {
    if (own.has(id)) return [{ path: ["rules", index, "id"], problem: "another rule has this id" }];
    own.add(id);
    return [];
  });
}

function refuseLevels(layer: Json, source: Refusal["source"], rules: readonly string[], refused: Refusal[]): void {
  const { levels } = layer;
  if (!isObject(levels)) return;
  for (const id of Object.keys(levels).filter((id) => !rules.includes(id))) {
    refused.push({
      source,
      path: ["levels", id],
      value: levels[id],
      problem: `no such rule${suggestion(id, rules)}`,
    });
    delete levels[id];
  }
}

function issuesOf(layer: Json) {
  return Policy.safeParse(layer).error?.issues ?? [];
}

function unknownKeys(value: unknown, schema: unknown, path: Path = []): Path[] {
  const shape = shapeOf(schema);
  if (!shape || !isObject(value)) return [];
  return Object.keys(value).flatMap((key) => {
    const inner = shape[key];
    return inner ? unknownKeys(value[key], inner, [...path, key]) : [[...path, key]];
  });
}

function keysAt(path: Path): string[] {
  let schema: unknown = Policy;
  for (const key of path.slice(0, -1)) schema = shapeOf(schema)?.[String(key)];
  return Object.keys(shapeOf(schema) ?? {});
}

/** The keys of an object schema, also behind its default. */
function shapeOf(schema: unknown): Record<string, unknown> | undefined {
  if (schema instanceof z.ZodObject) return schema.shape;
  if (schema instanceof z.ZodPrefault || schema instanceof z.ZodDefault) return shapeOf(schema.unwrap());
  return undefined;
}

function suggestion(word: string, known: readonly string[]): string {
  if (known.length === 0) return "";
  const nearest = closest(word, known);
  return distance(word, nearest) <= Math.max(2, word.length / 3) ? `; did you mean ${nearest}?` : "";
}

function merge(below: Json, above: Json): Json {
  const merged: Json = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const under = merged[key];
    merged[key] = isObject(value) && isObject(under) ? merge(under, value) : value;
  }
  return merged;
}

function leafPaths(value: Json, path: readonly string[] = []): string[] {
  return Object.entries(value).flatMap(([key, inner]) =>
    isObject(inner) ? leafPaths(inner, [...path, key]) : [[...path, key].join(".")],
  );
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (isContainer(inner) ? inner[String(key)] : undefined), value);
}

function remove(value: Json, path: Path): void {
  const parent = valueAt(value, path.slice(0, -1));
  const key = path.at(-1);
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else if (isObject(parent)) delete parent[String(key)];
}

function isContainer(value: unknown): value is Json {
  return typeof value === "object" && value !== null;
}

function isObject(value: unknown): value is Json {
  return isContainer(value) && !Array.isArray(value);
}

function showUsed(value: unknown): string {
  return value === undefined ? "the default" : show(value);
}

function show(value: unknown): string {
  const json = JSON.stringify(value) ?? "nothing";
  return json.length > 200 ? `${json.slice(0, 199)}…` : json;
}
