import { z } from "zod";
import { faultOfIssue } from "./fault-of-issue.ts";
import { type Instead, sayInstead } from "./instead.ts";
import { isObject, type Json, leafPaths, type Path, pathsTo, remove, valueAt } from "./json-path.ts";
import { keysAt, suggestion, unknownKeys } from "./known-settings.ts";
import { Pack, type PackFault, packRuleId } from "./pack.ts";
import { Policy } from "./policy.ts";
import { kindOfValue, type PolicyFault, sayFault } from "./policy-fault.ts";
import { type Refusal, refuseCodes, refuseNames } from "./refuse-names.ts";
import { refusePacks } from "./refuse-packs.ts";
import { senderSections } from "./sender.ts";
import { shapeFaults, withoutParts, writtenAs } from "./settings-shape.ts";
import { shownSetting } from "./shown-setting.ts";
import { hiddenValue, isSecret } from "./team-policy.ts";

/** A part of a policy that was refused: everything else of it stays in force. */
export interface PolicyProblem {
  source: Refusal["source"];
  /** Dotted path, such as `levels.postal-address`; empty for the whole. */
  path: string;
  /** The refused value as JSON, cut at 200 characters. */
  value: string;
  fault: PolicyFault;
  /** The same in English. */
  problem: string;
  instead: Instead;
  /** The same in English. */
  used: string;
}

export interface PolicyLayers {
  /** What the user chose; anything may stand in it, since stores get corrupt. */
  user?: unknown;
  /** What the organisation set; wins, and is locked. */
  managed?: unknown;
  /** Ids that `levels` may name. */
  rules: readonly string[];
  /** Ids of the rules of each group that `groups` may name. */
  groups?: Readonly<Record<string, readonly string[]>>;
  /** Countries and unions whose law is known: what `jurisdictions` may name. All, where it is not given. */
  jurisdictions?: readonly string[];
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

/** Lays the organisation's policy over the user's over the defaults. Refuses broken parts one by one and names each. */
export function resolvePolicy({
  user,
  managed,
  rules,
  groups = {},
  jurisdictions,
  renames = {},
  checkPack,
}: PolicyLayers): ResolvedPolicy {
  const refused: Refusal[] = [];
  const fromUser = withoutOrganisations(cleanLayer(renamed(user, renames), "user", refused, checkPack), refused);
  const fromManaged = cleanLayer(renamed(managed, renames), "organisation", refused, checkPack);
  const added = packRules(fromManaged);
  const known = [...rules, ...added, ...packRules(fromUser)];
  for (const [layer, source] of [
    [fromUser, "user"],
    [fromManaged, "organisation"],
  ] as const) {
    refuseNames(layer, "levels", "rule", known, source, refused);
    refuseNames(layer, "groups", "group", [...Object.keys(groups), "organisation"], source, refused);
    if (jurisdictions) refuseCodes(layer, jurisdictions, source, refused);
  }
  // Nobody but the organisation quietens its rules, or those of a group whose level it set.
  const own = [...added, ...keysOf(fromManaged.groups).flatMap((group) => groups[group] ?? [])];
  if (isObject(fromUser.levels)) for (const id of own) delete fromUser.levels[id];
  keepWordsWithin(fromUser, fromManaged);
  keepSendersWithin(fromUser, fromManaged);
  const policy = Policy.parse(merge(fromUser, fromManaged));
  return {
    policy,
    locked: [
      ...new Set([
        ...leafPaths(fromManaged),
        ...own.map((id) => `levels.${id}`),
        ...(setsWord(fromManaged) ? ["optOut.words"] : []),
      ]),
    ],
    problems: refused.map(({ source, path, value, fault, instead = insteadOf(path, value, policy) }) => ({
      source,
      path: path.join("."),
      value: shownSetting(path, value),
      fault,
      problem: sayFault(fault),
      instead,
      used: sayInstead(instead),
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

/** The valid part of one layer; its levels are still to be held against the rules. */
function cleanLayer(
  layer: unknown,
  source: Refusal["source"],
  refused: Refusal[],
  checkPack: PolicyLayers["checkPack"],
): Json {
  if (layer === undefined || layer === null) return {};
  if (!isObject(layer)) {
    const fault: PolicyFault = {
      text: "fault.type",
      wanted: "object",
      given: kindOfValue(layer),
      hint: writtenAs(layer),
    };
    refused.push({ source, path: [], value: layer, fault });
    return {};
  }
  const tooMuch = shapeFaults(layer);
  const clean = tooMuch.length === 0 ? structuredClone(layer) : withoutParts(layer, tooMuch);
  for (const { path, fault } of tooMuch) refused.push({ source, path, value: "…", fault });
  const refuse = (at: Path, fault: PolicyFault) => {
    // A value that is lacking cannot be taken out; what should hold it is.
    const path = at.slice(0, at.findLastIndex((_, index) => valueAt(clean, at.slice(0, index + 1)) !== undefined) + 1);
    refused.push({ source, path, value: valueAt(clean, path), fault });
    remove(clean, path);
  };
  // As the key of an object it would change the object itself when layers are laid over each other.
  for (const path of pathsTo("__proto__", clean)) refuse(path, { text: "fault.setting" });
  for (const path of unknownKeys(clean, Policy))
    refuse(path, { text: "fault.setting", meant: suggestion(String(path.at(-1)), keysAt(path, Policy)) });
  refusePacks(clean, source, refused, checkPack);
  // Later entries of a list go first, so that the indices of the others stay true.
  for (let issues = issuesOf(clean); issues.length > 0; issues = issuesOf(clean)) {
    for (const issue of issues.reverse()) refuse(issue.path, faultOfIssue(issue, valueAt(clean, issue.path)));
  }
  return clean;
}

/** A user's layer without what only an organisation decides. */
function withoutOrganisations(layer: Json, refused: Refusal[]): Json {
  for (const key of ["gatewayFooter", "hidden", "rollOut"].filter((name) => name in layer)) {
    refused.push({ source: "user", path: [key], value: layer[key], fault: { text: "fault.organisationOnly" } });
    delete layer[key];
  }
  return layer;
}

/** A word that the organisation set holds in every language that it names no other for. */
function keepWordsWithin({ optOut }: Json, managed: Json): void {
  if (isObject(optOut) && setsWord(managed)) delete optOut.words;
}

function setsWord({ optOut }: Json): boolean {
  return isObject(optOut) && typeof optOut.word === "string" && optOut.word !== "";
}

/** A user's sender profiles say nothing of what the organisation set for everybody. */
function keepSendersWithin({ senders }: Json, managed: Json): void {
  for (const sender of Object.values(isObject(senders) ? senders : {})) {
    for (const section of senderSections) {
      const own = isObject(sender) ? sender[section] : undefined;
      const set = keysOf(managed[section]);
      // The word for all languages and those for each are one matter.
      const isWorded = set.includes("words") || (section === "optOut" && setsWord(managed));
      if (isObject(own)) for (const key of isWorded ? [...set, "word", "words"] : set) delete own[key];
    }
  }
}

function keysOf(value: unknown): string[] {
  return isObject(value) ? Object.keys(value) : [];
}

function issuesOf(layer: Json) {
  return Policy.safeParse(layer).error?.issues ?? [];
}

function merge(below: Json, above: Json): Json {
  const merged: Json = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const under = merged[key];
    merged[key] = isObject(value) && isObject(under) ? merge(under, value) : value;
  }
  return merged;
}

function insteadOf(path: Path, refused: unknown, policy: Policy): Instead {
  if (path.length === 0) return { kind: "defaults" };
  if (isSecret(path, refused)) return { kind: "value", json: hiddenValue };
  const value = valueAt(policy, path);
  return value === undefined ? { kind: "default" } : { kind: "value", json: shownSetting(path, value) };
}
