// Holds both builds against what the documents promise: what they may do, what they may load, how much they weigh.
// Ends with 1 and a line for each promise that does not hold.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { webmailHosts } from "../lib/platform/webmail-hosts.ts";
import { backgroundSize, bundleSizes } from "../tests/bench/bundle-sizes.ts";

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  content_security_policy?: { extension_pages?: string };
  content_scripts: { matches: string[]; js: string[] }[];
}

const builds = { Chromium: ".output/chrome-mv3", Firefox: ".output/firefox-mv3" };
/** The one page that may speak with a server: see decision 0026. */
const teamPage = "team.html";
const ownFilesOnly = `<meta http-equiv="Content-Security-Policy" content="connect-src 'self'"`;
const security = readFileSync("docs/security.md", "utf8");
const faults: string[] = [];
const wanted = new Set<string>();

for (const [name, folder] of Object.entries(builds)) {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  const claim = (holds: boolean, fault: string) => {
    if (!holds) faults.push(`${name}: ${fault}`);
  };
  for (const permission of manifest.permissions) {
    wanted.add(permission);
    claim(security.includes(`| \`${permission}\` |`), `docs/security.md does not explain the permission ${permission}`);
  }
  claim(
    webmailHosts.every((host) => manifest.host_permissions.includes(host)),
    "a webmail that we read is not among the hosts",
  );
  const hosts = [...manifest.host_permissions, ...manifest.content_scripts.flatMap(({ matches }) => matches)];
  for (const host of hosts) claim(webmailHosts.includes(host), `${host} is no webmail that we read`);
  for (const host of manifest.optional_host_permissions) {
    claim(/^https:\/\/|^http:\/\/(?:localhost|127\.0\.0\.1)\//.test(host), `${host} could be asked for without TLS`);
  }
  const policy = manifest.content_security_policy?.extension_pages ?? "";
  claim(/(?:^|; )default-src 'none'(?:;|$)/.test(policy), "pages may load what the security policy does not name");
  claim(/(?:^|; )script-src 'self'(?:;|$)/.test(policy), "pages may run scripts that are not in the package");
  claim(!/unsafe|[ /]\*/.test(policy), `the security policy is loose: ${policy}`);
  for (const { path, text } of filesOf(folder, /\.html$/)) {
    claim(!/(?:src|href)="(?:https?:)?\/\//.test(text), `${path} loads something from elsewhere`);
    const isTeams = path === teamPage;
    claim(isTeams || text.includes(ownFilesOnly), `${path} may speak with a server`);
    claim(!/<script(?![^>]*\ssrc=)[^>]*>\s*\S/.test(text), `${path} has a script written into it`);
  }
  for (const { path, text } of filesOf(join(folder, "content-scripts"), /\.js$/)) {
    claim(
      !/\beval\(|new Function\(|\.innerHTML\s*=[^=]|importScripts\(/.test(text),
      `${path} makes code or markup out of text`,
    );
  }
  for (const { what, value, unit, budget } of [...backgroundSize(folder), ...bundleSizes(folder)]) {
    if (budget === undefined) continue;
    claim(value <= budget, `${what} weighs ${value.toFixed(1)} ${unit}, more than ${budget}`);
  }
}

for (const [row, permission = ""] of security.matchAll(/^\| `(\w+)` \|.*$/gm)) {
  if (!wanted.has(permission)) faults.push(`docs/security.md explains a permission that no build has: ${row}`);
}
for (const fault of faults) console.error(fault);
console.log(`${Object.keys(builds).length} builds, ${faults.length} promises broken`);
process.exitCode = faults.length > 0 ? 1 : 0;

function filesOf(folder: string, names: RegExp): { path: string; text: string }[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => names.test(path));
  return paths.map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
}
