// `npm run gen`: writes the generated pages. With `--check` it writes nothing and fails where one is out of date.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RuleCases } from "../lib/rules/case.ts";
import { rules } from "../lib/rules/index.ts";
import { trigramsFile } from "./language-trigrams.ts";
import { lawPage } from "./law-page.ts";
import { policyFiles } from "./policy-files.ts";
import { policyMap } from "./policy-map.ts";
import { rulePage, rulesIndex } from "./rule-page.ts";
import { settingsTable } from "./settings-table.ts";

const folder = "docs/rules";
const mapPage = "docs/policy-map.md";
const lawPagePath = "docs/law.md";
const adminPage = "docs/admin.md";
const pages = new Map([[join(folder, "README.md"), rulesIndex(rules)]]);
for (const rule of rules) {
  const module: { default: RuleCases } = await import(`../lib/rules/${rule.category}/${rule.id}.cases.ts`);
  pages.set(join(folder, `${rule.id}.md`), rulePage(rule, module.default));
}
pages.set(mapPage, policyMap(rules));
pages.set("lib/text/vocabulary/trigrams.ts", trigramsFile());
pages.set(lawPagePath, lawPage());
for (const { name, text } of policyFiles(JSON.parse(readFileSync("docs/policy/policy.json", "utf8")))) {
  pages.set(join("docs/policy", name), text);
}
pages.set(adminPage, withSettings(readFileSync(adminPage, "utf8")));

const present = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
const stale = present.filter((path) => !pages.has(path));
const outdated = [...pages].filter(([path, text]) => !existsSync(path) || readFileSync(path, "utf8") !== text);

if (process.argv.includes("--check")) {
  const wrong = [...outdated.map(([path]) => path), ...stale];
  for (const path of wrong) console.error(`${path} is out of date: run npm run gen`);
  console.log(`${pages.size} generated pages, ${wrong.length} out of date`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
} else {
  mkdirSync(folder, { recursive: true });
  for (const path of stale) rmSync(path);
  for (const [path, text] of outdated) writeFileSync(path, text);
  console.log(`${outdated.length} of ${pages.size} pages written, ${stale.length} removed`);
}

/** The page with the table of settings between its two marks. */
function withSettings(page: string): string {
  return page.replace(/(<!-- settings:[^\n]*-->\n)[\s\S]*?(<!-- \/settings -->)/, `$1\n${settingsTable()}\n\n$2`);
}
