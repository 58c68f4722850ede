import { existsSync } from "node:fs";

// Chromium and Chrome for Testing only: Google Chrome 137 and newer ignore --load-extension.
const systemPaths = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/snap/bin/chromium",
  "/opt/homebrew/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * The path of a Chromium that loads unpacked extensions: the one that GOODSEND_CHROMIUM names, the
 * system's, or the one that Playwright downloaded; `undefined` where there is none.
 * @returns {Promise<string | undefined>}
 */
export async function findChromium() {
  const named = process.env.GOODSEND_CHROMIUM;
  if (named !== undefined && named !== "") return existsSync(named) ? named : undefined;
  const system = systemPaths.find((path) => existsSync(path));
  if (system) return system;
  const { chromium } = await import("playwright");
  const downloaded = chromium.executablePath();
  return existsSync(downloaded) ? downloaded : undefined;
}
