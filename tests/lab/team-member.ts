import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PolicyInput } from "../../lib/core/policy.ts";
import { type LabBrowser, openLabBrowser } from "./browser.ts";
import type { CouchServer } from "./couch-server.ts";
import { openLabFirefox } from "./firefox/lab-firefox.ts";
import { openFirefox } from "./firefox/open-firefox.ts";
import { labPolicy, storePolicy } from "./sender.ts";

/** The key of the organisation in the lab. */
export const teamKey = Buffer.alloc(32, 3).toString("base64");

/** A build of ours, and for which browser it is. */
export interface TeamBuild {
  browserName: string;
  folder: string;
  remove(): void;
}

/** The build with the leave that the user gives by a press: a browser without a window cannot be asked. */
export function allowedBuild(browserName: string): TeamBuild {
  const folder = mkdtempSync(join(tmpdir(), "goodsend-team-"));
  cpSync(browserName === "firefox" ? ".output/firefox-mv3" : ".output/chrome-mv3", folder, { recursive: true });
  const file = join(folder, "manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  manifest.host_permissions.push("http://127.0.0.1/*");
  writeFileSync(file, JSON.stringify(manifest));
  return { browserName, folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The browser of somebody in the team, with a profile of its own. */
export async function teamMember(couch: CouchServer, build: TeamBuild, team: PolicyInput["team"]): Promise<LabBrowser> {
  const browser = await (build.browserName === "firefox" ? ownFirefox(build.folder) : ownChromium(couch, build.folder));
  await storePolicy(browser, { ...labPolicy, team: { url: couch.url, database: "goodsend", key: teamKey, ...team } });
  return browser;
}

async function ownChromium({ url }: CouchServer, extension: string): Promise<LabBrowser> {
  const browser = await openLabBrowser({ extension });
  // The lab answers for the whole web; the team's server answers for itself.
  await browser.context.route(`${url}/**`, (route) => route.continue());
  return browser;
}

async function ownFirefox(folder: string): Promise<LabBrowser> {
  const firefox = await openFirefox();
  return { ...(await openLabFirefox(firefox, folder)), close: () => firefox.close() };
}
