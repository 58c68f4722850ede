// `npm run gen`: writes the generated pages. With `--check` it writes nothing and fails where one is out of date.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RuleCases } from "../lib/rules/case.ts";
import { rules } from "../lib/rules/index.ts";
import { rulePage, rulesIndex } from "./rule-page.ts";

const folder = "docs/rules";
const pages = new Map([["README.md", rulesIndex(rules)]]);
for (const rule of rules) {
  const module: { default: RuleCases } = await import(`../lib/rules/${rule.category}/${rule.id}.cases.ts`);
  pages.set(`${rule.id}.md`, rulePage(rule, module.default));
}

const present = existsSync(folder) ? readdirSync(folder) : [];
const stale = present.filter((name) => !pages.has(name));
const outdated = [...pages].filter(([name, text]) => {
  const path = join(folder, name);
  return !existsSync(path) || readFileSync(path, "utf8") !== text;
});

if (process.argv.includes("--check")) {
  const wrong = [...outdated.map(([name]) => name), ...stale];
  for (const name of wrong) console.error(`${join(folder, name)} is out of date: run npm run gen`);
  console.log(`${pages.size} generated pages, ${wrong.length} out of date`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
} else {
  mkdirSync(folder, { recursive: true });
  for (const name of stale) rmSync(join(folder, name));
  for (const [name, text] of outdated) writeFileSync(join(folder, name), text);
  console.log(`${outdated.length} of ${pages.size} pages written, ${stale.length} removed`);
}
