// `npm run policy-files -- POLICY.json [FOLDER]`: writes a policy in the form that each browser and system takes it in.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { policyInForce } from "../lib/app/policy-in-force.ts";
import { readPolicyText } from "../lib/app/read-policy-text.ts";
import { isObject } from "../lib/core/json-path.ts";
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
  const read = textOf(source);
  if ("fault" in read) {
    refuse(2, [`${source}: ${read.fault}`]);
    return;
  }
  const { problems } = policyInForce({ managed: read.managed });
  const faults = problems.map(({ path, value, problem }) => `${source}: ${path && `${path} = `}${value}: ${problem}`);
  if (!isObject(read.managed) || faults.length > 0) {
    refuse(1, faults);
    return;
  }
  mkdirSync(target, { recursive: true });
  for (const { name, text } of policyFiles(read.managed)) {
    writeFileSync(join(target, name), text);
    console.log(join(target, name));
  }
}

function textOf(source: string): ReturnType<typeof readPolicyText> {
  try {
    return readPolicyText(readFileSync(source, "utf8"));
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

function refuse(exitCode: number, faults: readonly string[]): void {
  console.error([...faults, "Nothing was written: mend the policy first."].join("\n"));
  process.exitCode = exitCode;
}
