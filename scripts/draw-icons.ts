// `node scripts/draw-icons.ts`: draws `public/icon/icon.svg` in every size that a browser asks for.
import { readFileSync } from "node:fs";
import { chromium } from "playwright";
import { findChromium } from "./find-chromium.mjs";

const folder = "public/icon";
const sizes = [16, 32, 48, 96, 128];

const executablePath = await findChromium();
if (!executablePath) throw new Error("No Chromium found: run node scripts/setup.mjs");
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
const page = await browser.newPage();
const drawing = readFileSync(`${folder}/icon.svg`).toString("base64");
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`,
  );
  await page.locator("img").evaluate((image: HTMLImageElement) => image.decode());
  await page.screenshot({ path: `${folder}/${size}.png`, omitBackground: true });
}
await browser.close();
console.log(`${sizes.length} icons in ${folder}`);
