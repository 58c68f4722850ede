import { type BrowserContext, chromium } from "playwright";
import { findChromium } from "../../scripts/find-chromium.mjs";

/** Starts Chromium with a profile in a folder and one unpacked extension. @throws with what to do when there is no Chromium. */
export async function openChromium(profile: string, extension: string): Promise<BrowserContext> {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error("No Chromium found: run node scripts/setup.mjs");
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    viewport: { width: 1280, height: 800 },
    args: [
      "--headless=new",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
}
