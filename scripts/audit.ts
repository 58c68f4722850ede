// `npm run audit`: whether the packages that ship have known vulnerabilities, by the advisories of the npm registry.
// Ends with 0 where there is none, with 1 where there is one, and with 2 where the registry could not be asked: that is not
// “none”. What can be known without the advisories is told then, which stands for no more than it says.
import { spawnSync } from "node:child_process";
import { type ShippedPackage, shippedPackages } from "./shipped-packages.ts";

interface Advice {
  name: string;
  severity: string;
  via: (string | { title?: string; url?: string })[];
}

interface AuditReport {
  vulnerabilities?: Record<string, Advice>;
  message?: string;
}

const shipped = shippedPackages();
const report = npm<AuditReport>("audit", "--omit=dev", "--json");

if (!report?.vulnerabilities) {
  console.error(`Could not check: ${report?.message ?? "npm gave no report"}`);
  console.error("No advisory was read. Ask again with another registry (npm run audit --registry=https://…),");
  console.error("or hold the lock file against https://osv.dev by hand.");
  for (const each of shipped) tellOf(each);
  process.exitCode = 2;
} else {
  const found = Object.values(report.vulnerabilities);
  for (const { name, severity, via } of found) {
    const reasons = via.map((reason) => (typeof reason === "string" ? reason : `${reason.title} ${reason.url}`));
    console.error(`${severity} ${name}: ${reasons.join("; ")}`);
  }
  console.log(`${found.length} known vulnerabilities in the ${shipped.length} packages that ship`);
  process.exitCode = found.length > 0 ? 1 : 0;
}

/** Whether its makers have withdrawn a version, and whether there is a newer one. */
function tellOf({ name, version }: ShippedPackage): void {
  const seen = npm<{ deprecated?: string; "dist-tags.latest"?: string }>(
    "view",
    `${name}@${version}`,
    "version",
    "deprecated",
    "dist-tags.latest",
    "--json",
  );
  const newest = seen?.["dist-tags.latest"];
  const said = [
    ...(newest === undefined ? ["the registry does not know it"] : []),
    ...(seen?.deprecated ? [`withdrawn: ${seen.deprecated}`] : []),
    ...(newest !== undefined && newest !== version ? [`${newest} is newer`] : []),
  ];
  console.log(`  ${name} ${version}: ${said.length > 0 ? said.join("; ") : "the newest, not withdrawn"}`);
}

function npm<Answer>(...command: string[]): Answer | undefined {
  const { stdout } = spawnSync("npm", command, { encoding: "utf8", shell: process.platform === "win32" });
  try {
    return JSON.parse(stdout);
  } catch {
    return undefined;
  }
}
