// `npm run new-rule <category>/<id>`: a new rule with its cases, listed. Then fill in the sentences.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";

const [category, id] = process.argv[2]?.split("/") ?? [];
const isName = (word: string | undefined) => word !== undefined && /^[a-z]+(-[a-z]+)*$/.test(word);
if (!category || !id || !isName(category) || !isName(id)) {
  console.error("Usage: npm run new-rule <category>/<id>, both in kebab-case, such as recipients/role-address");
  process.exit(2);
}

const folder = `lib/rules/${category}`;
const ruleFile = `${folder}/${id}.ts`;
const listFile = "lib/rules/index.ts";
const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
if (existsSync(ruleFile)) {
  console.error(`${ruleFile} is there already.`);
  process.exit(1);
}

mkdirSync(folder, { recursive: true });
writeFileSync(ruleFile, ruleText());
writeFileSync(`${folder}/${id}.cases.ts`, casesText());
writeFileSync(listFile, listed(readFileSync(listFile, "utf8")));
console.log(`Wrote ${ruleFile} and its cases, and listed it in ${listFile}.
Next: docs/author-a-rule.md, then npx vitest run lib/rules and npm run gen.`);

function ruleText(): string {
  return `import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";

export default defineRule({
  id: "${id}",
  title: "Say in the imperative what to do",
  why: "Say in one sentence who is hurt without it.",
  remedy: "Say in one sentence what satisfies it.",
  example: "Words that satisfy it",
  category: "${category}",
  level: "monitor",
  occasions: ["outreach"],
  languages: ["en"],
  clauses: [outreachPolicy.identity],
  messages: {
    found: "“{quote}” is what this rule looks for.",
  },
  needs: ["body"],
  check({ body }) {
    const quote = "change me";
    const start = body.text.indexOf(quote);
    if (start < 0) return [];
    const evidence = [{ field: "body" as const, start, end: start + quote.length, quote }];
    return [{ message: "found", data: { quote }, certainty: "likely", evidence, fixes: [] }];
  },
});
`;
}

function casesText(): string {
  return `import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "a mail without it": { text: "Hi Anna, we test pumps." },
    "near-miss: the words in capitals": { text: "Hi Anna, CHANGE ME." },
  },
  invalid: {
    "a mail with it": { text: "Hi Anna, change me.", reports: [{ message: "found", quotes: ["change me"] }] },
    "negation: said not to be it": { text: "Do not change me.", reports: [{ message: "found" }] },
  },
};

export default cases;
`;
}

function listed(text: string): string {
  const lastImport = text.lastIndexOf("\nimport ");
  const afterImports = text.indexOf("\n", lastImport + 1) + 1;
  const importLine = `import ${name} from "./${category}/${id}.ts";\n`;
  const withImport = text.slice(0, afterImports) + importLine + text.slice(afterImports);
  return withImport.replace(/\n\];/, `\n  ${name},\n];`);
}
