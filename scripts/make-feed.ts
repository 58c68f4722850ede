import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { bytesOf } from "../lib/core/team-address.ts";
import { readSecret } from "../lib/register/keyed-hash.ts";
import { makeFeed } from "../lib/register/make-feed.ts";
import { readList } from "../lib/register/read-list.ts";

const usage = "npm run feed -- --key organisation-key.txt --sign feed-private.pem list.csv feed.txt";

const { values, positionals } = parseArgs({
  options: { key: { type: "string" }, sign: { type: "string" } },
  allowPositionals: true,
});
const [from, to] = positionals;
if (!values.key || !values.sign || !from || !to) stop(usage);

const key = bytesOf(readFileSync(values.key, "utf8").trim());
if (!key || key.length < 32) stop(`${values.key}: not base64 of at least 32 bytes`);
const pem = readFileSync(values.sign, "utf8");
const pkcs8 = bytesOf(/-----BEGIN PRIVATE KEY-----([^-]+)-----/.exec(pem)?.[1]?.replace(/\s/g, "") ?? "");
if (!pkcs8 || pkcs8.length === 0) stop(`${values.sign}: not a private key in PKCS #8 (BEGIN PRIVATE KEY)`);

const now = Date.now();
const { facts, faults, faulty } = readList("opt-outs", readFileSync(from, "utf8"), now);
if (faulty > 0) {
  for (const { line, fault, value } of faults) console.error(`${from}:${line}: ${fault}: ${value}`);
  stop(`${faulty} wrong lines; nothing was written`);
}
const algorithm = { name: "ECDSA", namedCurve: "P-256" };
const signingKey = await crypto.subtle.importKey("pkcs8", pkcs8, algorithm, false, ["sign"]);
const secret = await readSecret(key);
writeFileSync(
  to,
  await makeFeed(
    facts.map((fact) => fact.key),
    { secret, signingKey, now },
  ),
);
console.log(`${to}: ${new Set(facts.map((fact) => fact.key)).size} entries`);

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}
