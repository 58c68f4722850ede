// `npm run mutation-sample`: the score of lib/text by a random sample of its mutants, since all of them take hours. Each mutant
// has the same chance, whatever file it stands in. GOODSEND_MUTANTS says how many (100), GOODSEND_SEED which.
// Ends as Stryker does: with 1 where the share that a test notices is below the floor of text.config.json.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { randomOf } from "../e2e/random-kill/random.ts";
import { type Mutant, nameOf, sampleFile } from "./sample-checker.ts";

const folder = "lib/text";
const seed = Number(process.env.GOODSEND_SEED ?? 1);
const size = Number(process.env.GOODSEND_MUTANTS ?? 100);

const all = await mutantsOf(
  readdirSync(folder).filter((name) => name.endsWith(".ts") && !/\.(?:test|cases)\.ts$/.test(name)),
);
const random = randomOf(seed);
const sample = all
  .map((mutant) => ({ mutant, at: random() }))
  .sort((a, b) => a.at - b.at)
  .slice(0, size)
  .map(({ mutant }) => mutant);
mkdirSync(".goodsend", { recursive: true });
writeFileSync(sampleFile, JSON.stringify(sample.map(nameOf)));
console.log(`${sample.length} of ${all.length} mutants, GOODSEND_SEED=${seed}`);
const stryker = "tests/mutation/node_modules/.bin/stryker";
const { status } = spawnSync(
  stryker,
  ["run", "tests/mutation/text.config.json", "-m", [...new Set(sample.map(rangeOf))].join(",")],
  { stdio: "inherit", shell: process.platform === "win32" },
);
process.exitCode = status ?? 1;

/** What Stryker takes a range from: lines from 1, columns from 0. */
function rangeOf({ fileName, location: { start, end } }: Mutant): string {
  return `${fileName}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;
}

/** All that Stryker would change in some files. */
async function mutantsOf(names: readonly string[]): Promise<Mutant[]> {
  // Its packages stand apart, and are there only where mutations are tried.
  const at = (path: string) => import(new URL(`node_modules/${path}`, import.meta.url).href);
  const { Instrumenter } = await at("@stryker-mutator/instrumenter/dist/src/index.js");
  const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, isDebugEnabled: () => false };
  const { createParser } = await at("@stryker-mutator/instrumenter/dist/src/parsers/index.js");
  const { print } = await at("@stryker-mutator/instrumenter/dist/src/printers/index.js");
  const { transform } = await at("@stryker-mutator/instrumenter/dist/src/transformers/index.js");
  const files = names.map((name) => ({
    name: join(folder, name),
    content: readFileSync(join(folder, name), "utf8"),
    mutate: true,
  }));
  const options = { plugins: null, ignorers: [], excludedMutations: [] };
  const { mutants } = await new Instrumenter(silent, createParser, print, transform).instrument(files, options);
  return mutants;
}
