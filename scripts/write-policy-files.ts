// `npm run policy-files -- POLICY.json [FOLDER]`: writes a policy in the form that each browser and system takes it in.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { policyInForce } from "../lib/app/policy-in-force.ts";
import { policyFiles } from "./policy-files.ts";

const [file, folder = "goodsend-policy"] = process.argv.slice(2);
// npm runs scripts in the package's folder; the files are named from where the user stands.
const here = process.env.INIT_CWD ?? process.cwd();

if (file === undefined) {
  console.error("Which policy? npm run policy-files -- POLICY.json [FOLDER]");
  process.exitCode = 2;
} else {
  write(resolve(here, file), resolve(here, folder));
}

function write(source: string, target: string): void {
  let policy: Record<string, unknown>;
  try {
    policy = JSON.parse(readFileSync(source, "utf8"));
  } catch (error) {
    console.error(`${source}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 2;
    return;
  }
  const { problems } = policyInForce({ managed: policy });
  for (const { path, value, problem, used } of problems)
    console.error(`${path} = ${value}: ${problem}. Used: ${used}.`);
  if (problems.length > 0) {
    console.error("Nothing was written: mend the policy first.");
    process.exitCode = 1;
    return;
  }
  mkdirSync(target, { recursive: true });
  for (const { name, text } of policyFiles(policy)) {
    writeFileSync(join(target, name), text);
    console.log(join(target, name));
  }
}
