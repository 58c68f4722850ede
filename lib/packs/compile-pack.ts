import { type Pack, type PackFault, type PackRule, packRuleId } from "../core/pack.ts";
import type { Rule } from "../core/rule.ts";
import { PhraseError } from "../text/phrase.ts";
import { checkPhrase, mostWaysOfPack } from "./check-phrase.ts";
import { isAddressOrDomain } from "./forbidden-recipients.ts";
import { type PackPhrases, packPhrases } from "./pack-phrases.ts";
import { checkOf, needsOf } from "./pack-rule.ts";
import { sampleFaults } from "./pack-samples.ts";

/** A pack as rules that the engine runs, or what is wrong with it; with a fault it has no rules. */
export interface CompiledPack {
  rules: readonly Rule[];
  faults: readonly PackFault[];
}

/** So many packs are remembered; a policy holds at most 20. */
const mostPacks = 40;
const compiled = new Map<string, CompiledPack>();

/** Compiles a pack and holds it against its own samples; once for packs with the same words. */
export function compilePack(pack: Pack): CompiledPack {
  const key = JSON.stringify(pack);
  const known = compiled.get(key);
  if (known) return known;
  if (compiled.size >= mostPacks) compiled.clear();
  const result = compile(pack);
  compiled.set(key, result);
  return result;
}

function compile({ rules: written }: Pack): CompiledPack {
  const phrases = packPhrases();
  const faults = written.flatMap((rule, index) =>
    [...kindFaults(rule), ...recipientFaults(rule)].map(under("rules", index)),
  );
  faults.push(...addPhrases(written, phrases));
  if (faults.length > 0) return { rules: [], faults };
  const rules = written.map((rule, index) => toRule(rule, index, phrases));
  const unmet = written.flatMap((rule, index) => {
    const made = rules[index];
    return made ? sampleFaults(rule, made).map(under("rules", index)) : [];
  });
  return { rules: unmet.length > 0 ? [] : rules, faults: unmet };
}

function toRule(rule: PackRule, index: number, phrases: PackPhrases): Rule {
  const { title, why, remedy, example = "", level, occasions, languages = "any", message } = rule;
  return {
    id: packRuleId(rule),
    title,
    why,
    remedy,
    example,
    category: "organisation",
    level,
    occasions,
    languages,
    clauses: [],
    messages: {
      said: message ?? "The mail says “{words}”.",
      instead: message ?? "Say “{instead}” instead of “{words}”.",
      missing: message ?? "The mail lacks words that your organisation requires.",
      forbidden: message ?? "{email} is not to be written to.",
      replace: "Say “{instead}”",
      insert: "Add “{words}”",
      drop: "Remove {email}",
    },
    needs: needsOf(rule),
    check: checkOf(rule, index, phrases),
  };
}

const kinds = ["phrases", "replace", "required", "recipients"] as const;

function kindFaults(rule: PackRule): PackFault[] {
  const given = kinds.filter((kind) => rule[kind] !== undefined);
  if (given.length !== 1) {
    return [{ path: [], problem: `a rule has one of ${kinds.join(", ")}; this one has ${given.join(", ") || "none"}` }];
  }
  const faults: PackFault[] = [];
  if (rule.exceptions && !rule.phrases && !rule.replace) {
    faults.push({ path: ["exceptions"], problem: "exceptions belong to phrases or replace" });
  }
  if (rule.insert !== undefined && !rule.required)
    faults.push({ path: ["insert"], problem: "insert belongs to required" });
  return faults;
}

function recipientFaults({ recipients = [] }: PackRule): PackFault[] {
  return recipients.flatMap((entry, index) =>
    isAddressOrDomain(entry) ? [] : [{ path: ["recipients", index], problem: "neither an address nor a domain" }],
  );
}

/** Puts all phrases of a pack into its index; what cannot be read, or is too much, is a fault. */
function addPhrases(rules: readonly PackRule[], phrases: PackPhrases): PackFault[] {
  const faults: PackFault[] = [];
  let ways = 0;
  for (const { phrase, path, rule, entry } of rules.flatMap(phrasesOf)) {
    try {
      ways += checkPhrase(phrase);
      if (ways > mostWaysOfPack) {
        faults.push({ path, problem: `the pack has more than ${mostWaysOfPack} ways to say its phrases` });
        break;
      }
      phrases.add(phrase, rule, entry);
    } catch (error) {
      if (!(error instanceof PhraseError)) throw error;
      faults.push({ path, problem: error.message });
    }
  }
  return faults;
}

interface Placed {
  phrase: string;
  path: readonly (string | number)[];
  rule: number;
  entry: number | "exception";
}

function phrasesOf(rule: PackRule, index: number): Placed[] {
  const placed = (list: readonly string[], entry: Placed["entry"], ...path: (string | number)[]): Placed[] =>
    list.map((phrase, at) => ({ phrase, path: ["rules", index, ...path, at], rule: index, entry }));
  return [
    ...placed(rule.phrases ?? [], 0, "phrases"),
    ...placed(rule.required ?? [], 0, "required"),
    ...placed(rule.exceptions ?? [], "exception", "exceptions"),
    ...(rule.replace ?? []).flatMap(({ say }, at) => placed(say, at, "replace", at, "say")),
  ];
}

function under(...keys: (string | number)[]): (fault: PackFault) => PackFault {
  return ({ path, problem }) => ({ path: [...keys, ...path], problem });
}
