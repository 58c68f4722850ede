import type { RuleMetadata } from "../../lib/core/rule.ts";
import { en } from "../../lib/i18n/en.ts";
import type { PageTexts, RuleWords, Translation } from "../../lib/i18n/translation.ts";

/** Marks of a text that came out of a catalogue. */
export const open = "⟦";
export const close = "⟧";

const accented: Readonly<Record<string, string>> = {
  a: "á",
  e: "ë",
  i: "ï",
  o: "ö",
  u: "ü",
  n: "ñ",
  c: "ç",
  A: "Å",
  E: "É",
  O: "Ö",
};

/**
 * A language that nobody speaks, made of English: accented, two fifths longer, in brackets. What is not in brackets on
 * a page was never translated, what lacks the closing one is cut off, and what breaks would break in German.
 */
export function pseudoTranslation(rules: readonly RuleMetadata<string>[]): Translation {
  return {
    // Each entry keeps its shape; the compiler cannot follow that through the entries.
    pages: inPseudo(en) as PageTexts,
    rules: Object.fromEntries(rules.map((rule) => [rule.id, ruleInPseudo(rule)])),
    clauses: Object.fromEntries(
      rules.flatMap(({ clauses }) => clauses.map(({ id, label }) => [id, pseudo(label)] as const)),
    ),
  };
}

function ruleInPseudo({ title, why, remedy, example, unless, messages, parts }: RuleMetadata<string>): RuleWords {
  const words = { title, why, remedy, example, ...(unless && { unless }) };
  return {
    ...Object.fromEntries(Object.entries(words).map(([name, text]) => [name, pseudo(text)])),
    messages: inTexts({ ...messages, ...parts }),
  };
}

function inTexts(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, pseudo(text)]));
}

function inPseudo(texts: Readonly<Record<string, string | Readonly<Record<string, string>>>>) {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, typeof text === "string" ? pseudo(text) : inTexts(text)]),
  );
}

/** The product's name is the same in every language. */
function pseudo(text: string): string {
  if (text === "Goodsend") return text;
  const letters = text.replace(/\{\w+\}|[a-zA-Z]/g, (unit) => accented[unit] ?? unit);
  return `${open}${letters}${"~".repeat(Math.ceil(text.length * 0.4))}${close}`;
}
