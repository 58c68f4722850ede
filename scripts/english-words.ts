import type { Clause } from "../lib/core/clause.ts";
import type { RuleMetadata } from "../lib/core/rule.ts";
import { en } from "../lib/i18n/en.ts";
import { clausesOf } from "../lib/law/clauses.ts";
import type { LawTopic } from "../lib/law/jurisdiction.ts";
import { jurisdictions } from "../lib/law/jurisdictions.ts";
import { rules } from "../lib/rules/index.ts";

/** A text in one language by its path, such as `pages: ignore.undo` or `rules: consent: messages: needed`. */
export type WordsByPath = ReadonlyMap<string, string>;

const sentences = ["title", "why", "remedy", "example", "unless"] as const;

/** All that is said in English: by our pages, by rules, and of clauses. */
export function englishWords(): WordsByPath {
  return new Map([
    ...wordsIn({ pages: en, rules: Object.fromEntries(rules.map(wordsOfRule)), clauses: clauseLabels() }),
  ]);
}

/** The texts at the ends of a tree of objects, by their path. */
export function wordsIn(tree: unknown, path = ""): [path: string, text: string][] {
  if (typeof tree === "string") return [[path, tree]];
  if (typeof tree !== "object" || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => wordsIn(value, path === "" ? key : `${path}: ${key}`));
}

function wordsOfRule(rule: RuleMetadata<string>): [string, object] {
  const said = sentences.flatMap((name) => (rule[name] === undefined ? [] : [[name, rule[name]]]));
  return [rule.id, { ...Object.fromEntries(said), messages: { ...rule.messages, ...rule.parts } }];
}

function clauseLabels(): Record<string, string> {
  const ofCountries = Object.entries(jurisdictions).flatMap(([code, { statements }]) =>
    // The keys of a jurisdiction's statements are its topics: it is typed so.
    (Object.keys(statements) as LawTopic[]).flatMap((topic) => clausesOf(code, topic)),
  );
  const ofRules = rules.flatMap(({ clauses }) => clauses);
  return Object.fromEntries([...ofRules, ...ofCountries].map(({ id, label }: Clause) => [id, label]));
}
