import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import react from "@vitejs/plugin-react";
import { chromium } from "playwright";
import { createServer } from "vite";
import { optionsScenes } from "./options-scenes.ts";
import { panelScenes } from "./panel-scenes.ts";

// Photographs every scene in light and dark, narrow and wide, and names what axe finds:
// node tests/gallery/shoot.ts [FOLDER] [SCENE…]

const [folder = "/tmp/gallery", ...wanted] = process.argv.slice(2);
const scenes = wanted.length > 0 ? wanted : [...Object.keys(panelScenes), ...Object.keys(optionsScenes)];
mkdirSync(folder, { recursive: true });

// The narrowest panel, a usual one, and a tab.
const widths = [240, 360, 900];

const server = await createServer({
  root: fileURLToPath(new URL(".", import.meta.url)),
  configFile: false,
  plugins: [react()],
  server: { port: 0 },
  logLevel: "error",
});
await server.listen();
const address = server.resolvedUrls?.local[0];
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
let breaches = 0;
for (const colorScheme of ["light", "dark"] as const) {
  for (const width of widths) {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
    const page = await context.newPage();
    for (const scene of scenes) {
      await page.goto(`${address}?scene=${scene}`);
      await page.locator("main").waitFor();
      await page.screenshot({ path: `${folder}/${scene}-${width}-${colorScheme}.png`, fullPage: true });
      const { violations } = await new AxeBuilder({ page }).analyze();
      const isWide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      breaches += violations.length + Number(isWide);
      for (const { id, help, nodes } of violations) {
        console.error(
          `${scene} ${width} ${colorScheme}: ${id}: ${help}`,
          nodes.map(({ target }) => target.join(" ")),
        );
      }
      if (isWide) console.error(`${scene} ${width} ${colorScheme}: the page scrolls sideways`);
    }
    await context.close();
  }
}
await browser.close();
await server.close();
console.log(`${scenes.length} scenes in ${folder}, ${breaches} breaches`);
process.exitCode = breaches === 0 ? 0 : 1;
