import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import react from "@vitejs/plugin-react";
import { chromium, type Page } from "playwright";
import { createServer } from "vite";
import { runAxe } from "../lab/axe.ts";
import { optionsScenes } from "./options-scenes.ts";
import { panelScenes } from "./panel-scenes.ts";

// Photographs every scene as it comes up and with everything unfolded, and names what axe finds:
// node tests/gallery/shoot.ts [FOLDER] [SCENE…] [--language de|pseudo|rtl|…]

const { values, positionals } = parseArgs({ allowPositionals: true, options: { language: { type: "string" } } });
const { language = "en" } = values;
const [folder = "/tmp/gallery", ...wanted] = positionals;
mkdirSync(folder, { recursive: true });

/** The narrowest panel, a usual one, a tab; light, dark and the user's own colours. */
const looks = [
  { name: "240-light", width: 240, media: { colorScheme: "light" } },
  { name: "360-light", width: 360, media: { colorScheme: "light" } },
  { name: "360-dark", width: 360, media: { colorScheme: "dark" } },
  { name: "360-forced", width: 360, media: { forcedColors: "active" } },
  { name: "900-light", width: 900, media: { colorScheme: "light" } },
] as const;

const server = await createServer({
  root: fileURLToPath(new URL(".", import.meta.url)),
  configFile: false,
  plugins: [react()],
  server: { port: 0 },
  logLevel: "error",
});
await server.listen();
const address = server.resolvedUrls?.local[0];
// It reads style sheets, which Vite can and Node cannot.
const { mailScenes } = (await server.ssrLoadModule("/mail-scenes.ts")) as typeof import("./mail-scenes.ts");
const scenes =
  wanted.length > 0
    ? wanted
    : [...Object.keys(panelScenes), ...Object.keys(optionsScenes), ...Object.keys(mailScenes), "components"];
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
let breaches = 0;
for (const { name, width, media } of looks) {
  const context = await browser.newContext({ ...media, viewport: { width, height: 800 } });
  const page = await context.newPage();
  for (const scene of scenes) {
    await page.goto(`${address}?scene=${scene}&language=${language}`);
    await page.locator("h1").first().waitFor({ state: "attached" });
    await photograph(page, `${scene}-${name}`);
    if (await unfold(page)) await photograph(page, `${scene}-${name}-open`);
  }
  await context.close();
}
await browser.close();
await server.close();
console.log(`${scenes.length} scenes in ${folder}, ${breaches} breaches`);
process.exitCode = breaches === 0 ? 0 : 1;

async function photograph(page: Page, title: string): Promise<void> {
  await page.screenshot({ path: `${folder}/${title}.png`, fullPage: true });
  const violations = await runAxe(page);
  const isTooWide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  breaches += violations.length + Number(isTooWide);
  for (const { id, help, nodes } of violations) {
    console.error(`${title}: ${id}: ${help}`, nodes.map(({ target }) => target.join(" ")).slice(0, 3));
  }
  if (isTooWide) console.error(`${title}: the page scrolls sideways`);
}

/** Opens whatever is folded: each card, and in turn its ways to ignore it and its reasons. */
async function unfold(page: Page): Promise<boolean> {
  const folded = page.locator(".card-head[aria-expanded=false]");
  while ((await folded.count()) > 0) await folded.first().click();
  return page.evaluate(() => {
    const folds = [...document.querySelectorAll<HTMLElement>("[aria-expanded=false]:not([aria-haspopup])")];
    for (const [index, fold] of folds.entries()) if (index % 3 !== 1) fold.click();
    const details = [...document.querySelectorAll("details")];
    for (const each of details) each.open = true;
    return folds.length + details.length > 0;
  });
}
