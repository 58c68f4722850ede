// `npm run audit`: whether the packages that ship have known vulnerabilities, by the advisories of the npm registry.
// Ends with 1 where there is one of them, and with 2 where the registry could not be asked: that is not “none”.
import { spawnSync } from "node:child_process";

interface Advice {
  name: string;
  severity: string;
  via: (string | { title?: string; url?: string })[];
}

const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json"], {
  encoding: "utf8",
  shell: process.platform === "win32",
});
const report = parsed(stdout);

if (!report?.vulnerabilities) {
  console.error(`Could not check: ${report?.message ?? "npm gave no report"}`);
  process.exitCode = 2;
} else {
  const found = Object.values(report.vulnerabilities);
  for (const { name, severity, via } of found) {
    const reasons = via.map((reason) => (typeof reason === "string" ? reason : `${reason.title} ${reason.url}`));
    console.error(`${severity} ${name}: ${reasons.join("; ")}`);
  }
  console.log(`${found.length} known vulnerabilities in what ships`);
  process.exitCode = found.length > 0 ? 1 : 0;
}

function parsed(text: string): { vulnerabilities?: Record<string, Advice>; message?: string } | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
