import { readFileSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright";
import { expect, test } from "playwright/test";
import { findChromium } from "../../scripts/find-chromium.mjs";
import { runAxe } from "../lab/axe.ts";
import { cutOff, openRoots } from "./cut-off.ts";
import { type Gallery, openGallery } from "./gallery.ts";

// Our pages as they look, against photographs that were found good. Where a change is meant, they are taken anew:
// npx playwright test -c tests/playwright.config.ts looks --update-snapshots

interface Look {
  scene: string;
  language?: string;
  width: number;
  media?: BrowserContextOptions;
}

const dark = { colorScheme: "dark" } as const;
const looks: Look[] = [
  { scene: "findings", width: 360 },
  { scene: "findings", width: 360, media: dark },
  { scene: "findings", width: 360, media: { forcedColors: "active" } },
  { scene: "findings", width: 360, media: { contrast: "more" } },
  { scene: "findings", width: 240, language: "de" },
  { scene: "findings", width: 360, language: "rtl" },
  { scene: "long", width: 240 },
  { scene: "forty", width: 320, media: dark },
  { scene: "not-checked", width: 320 },
  { scene: "opt-out-asked", width: 320, language: "fr" },
  { scene: "clear", width: 320 },
  { scene: "paused", width: 240, language: "de", media: dark },
  { scene: "welcome-footer", width: 1000, language: "de" },
  { scene: "welcome-who", width: 900, language: "de" },
  { scene: "welcome-try", width: 320 },
  { scene: "options-identity", width: 1000 },
  { scene: "options-sending", width: 1000, language: "rtl", media: dark },
  { scene: "options-locked", width: 320, language: "de" },
  { scene: "options-history", width: 1000 },
  { scene: "history-empty", width: 320, media: dark },
  { scene: "history-quiet", width: 640, language: "de" },
  { scene: "send-confirm", width: 800 },
  { scene: "send-again", width: 320, language: "fr", media: dark },
  { scene: "send-confirm", width: 240, language: "pt" },
  { scene: "send-hold", width: 800, language: "de", media: dark },
  { scene: "send-hold-final", width: 320, language: "rtl" },
  { scene: "card", width: 640 },
  { scene: "card", width: 320, language: "de", media: dark },
  { scene: "card-list", width: 640, language: "rtl" },
  { scene: "card-list", width: 320, media: { forcedColors: "active" } },
  { scene: "badges", width: 320 },
  { scene: "badges", width: 320, language: "de", media: dark },
  { scene: "team-figures-month", width: 320, media: dark },
];

// One worker builds the gallery, and takes all of them.
test.describe.configure({ mode: "default" });

const inter = import.meta.resolve("@fontsource-variable/inter/package.json");
let gallery: Gallery;
let browser: Browser;

test.beforeAll(async () => {
  gallery = await openGallery();
  browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ["--disable-gpu", "--font-render-hinting=none", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  });
});

test.afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

for (const { scene, language = "en", width, media = {} } of looks) {
  const name = [scene, width, language, ...Object.values(media)].join("-");
  test(`${name} looks as it did`, async () => {
    const context = await browser.newContext({ ...media, viewport: { width, height: 900 } });
    const page = await context.newPage();
    await page.goto(gallery.url(scene, language));
    await page.locator("h1").first().waitFor({ state: "attached" });
    await writeInInter(page);
    // On one machine no pixel differs. A space that grew by 4 pixels makes 1,100 of them differ or more, a button hundreds.
    await expect(page).toHaveScreenshot(`${name}.png`, { maxDiffPixels: 120, threshold: 0.2 });
    await context.close();
  });
}

// WCAG 1.4.10 and 1.4.4: a window of 1280 px at 400 % is 320 px wide, and text may be twice as large.
const sizes = [
  { width: 320, height: 256, text: "100%" },
  { width: 640, height: 512, text: "200%" },
];

test("no page in German breaks a rule of accessibility, or is cut off at 400 % or with text twice as large", async () => {
  test.slow();
  // A colour that is on its way to another is no fault.
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const page = await context.newPage();
  await openRoots(page);
  await page.goto(gallery.url("findings"));
  const scenes = await page.evaluate(() => Reflect.get(window, "sceneNames") as string[]);
  expect(scenes.length).toBeGreaterThan(50);
  const found: string[] = [];
  for (const scene of scenes) {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(gallery.url(scene, "de"));
    await page.locator("h1").first().waitFor({ state: "attached" });
    await unfold(page);
    // tests/e2e/pages.spec.ts asks it of the real settings, which have no profiles of senders there.
    const violations = /^options-(?!identity)/.test(scene) ? [] : await runAxe(page);
    for (const { id, nodes } of violations)
      found.push(`${scene}: ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
    for (const { width, height, text } of sizes) {
      await page.setViewportSize({ width, height });
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
      }, text);
      found.push(...(await cutOff(page)).map((what) => `${scene}, ${width} px, ${text}: ${what}`));
    }
  }
  await context.close();
  expect(found).toEqual([]);
});

test("the question before sending begins with what it is about, however low the window", async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 256 } });
  const page = await context.newPage();
  await openRoots(page);
  await page.goto(gallery.url("send-confirm", "de"));
  await expect(page.locator("goodsend-send h2")).toBeInViewport({ ratio: 1 });
  await expect(page.locator("goodsend-send [data-back]")).toBeFocused();
  await context.close();
});

/** Unfolds what is folded in a page, and what is folded in that. */
async function unfold(page: Page): Promise<void> {
  for (const _ of ["cards", "their reasons"]) {
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLElement>("[aria-expanded=false]:not([aria-haspopup])"))
        fold.click();
      for (const fold of document.querySelectorAll("details")) fold.open = true;
    });
  }
}

/** Fonts of machines differ, and with them where lines break: all text is set in one that the tests bring. */
async function writeInInter(page: Page): Promise<void> {
  const faces = ["latin", "latin-ext"].map((part) => {
    const path = `files/inter-${part}-wght-normal.woff2`;
    const font = readFileSync(new URL(path, inter)).toString("base64");
    const source = `font-weight: 100 900; src: url(data:font/woff2;base64,${font})`;
    // What stands in a mail page asks for the fonts of the webmails by name.
    return `@font-face { font-family: Inter; ${source} } @font-face { font-family: "Segoe UI"; ${source} }`;
  });
  await page.addStyleTag({ content: `${faces[0]} ${faces[1]} :root { --font: Inter, sans-serif }` });
  await page.evaluate(async () => {
    await Promise.all(
      ["400 1em Inter", "600 1em Inter", '400 1em "Segoe UI"'].map((font) => document.fonts.load(font)),
    );
  });
}
