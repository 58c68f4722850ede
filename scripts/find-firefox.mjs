import { existsSync } from "node:fs";

// Extended Support Releases, which Debian has, and ordinary ones.
const systemPaths = [
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
];

/**
 * The path of a Firefox: the one that GOODSEND_FIREFOX names, or the system's; `undefined` where there is none.
 * @returns {string | undefined}
 */
export function findFirefox() {
  const named = process.env.GOODSEND_FIREFOX;
  if (named !== undefined && named !== "") return existsSync(named) ? named : undefined;
  return systemPaths.find((path) => existsSync(path));
}
