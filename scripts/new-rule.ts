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

export const ${name} = defineRule({
  id: "${id}",
  title: "Say in the imperative what to do",
  why: "Say in one sentence who is hurt without it.",
  remedy: "Say in one sentence what satisfies it.",
  category: "${category}",
  level: "monitor",
  occasions: ["outreach"],
  languages: ["en"],
  clauses: [],
  needs: ["body"],
  messages: {
    found: "Say what was found: {quote}",
  },
  check({ body }) {
    const start = body.text.indexOf("CHANGE ME");
    if (start < 0) return [];
    const quote = "CHANGE ME";
    const evidence = [{ field: "body" as const, start, end: start + quote.length, quote }];
    return [{ message: "found", data: { quote }, certainty: "likely", evidence, fixes: [] }];
  },
});
`;
}

function casesText(): string {
  return readFileSync("lib/rules/case.ts", "utf8").includes("RuleCases")
    ? `import type { RuleCases } from "../case.ts";

export const cases: RuleCases = {
  rule: "${id}",
  valid: {},
  invalid: {},
};
`
    : "";
}

function listed(text: string): string {
  const withImport = text.replace(
    /(\nimport [^\n]+\n)(?!import )/,
    `$1import { ${name} } from "./${category}/${id}.ts";\n`,
  );
  return withImport.replace(/\n\];/, `\n  ${name},\n];`);
}
