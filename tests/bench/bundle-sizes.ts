import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Figure } from "./figures.ts";

/** Most that a content script may weigh, minified; kB. A page loads that of its own webmail only. The goal is 60. */
const contentScriptBudget = 50;

/** Most that the panel may weigh with all that it loads, minified; kB. */
const panelBudget = 450;

/** Most that the worker may weigh with all that it loads, minified and compressed; kB. */
const backgroundBudget = 900;
const backgroundBudgetCompressed = 300;

/** The weight of the worker's script with all parts that it imports; nothing where there is no build. */
export function backgroundSize(folder: string): Figure[] {
  const parts = partsOf(folder, "background.js");
  if (parts.length === 0) return [];
  const weight = (of: (bytes: Buffer) => number) => parts.reduce((sum, bytes) => sum + of(bytes), 0) / 1000;
  return [
    { what: "background with its parts", value: weight((bytes) => bytes.length), unit: "kB", budget: backgroundBudget },
    {
      what: "background with its parts, compressed",
      value: weight((bytes) => gzipSync(bytes).length),
      unit: "kB",
      budget: backgroundBudgetCompressed,
    },
  ];
}

/** The weight of the side panel's script with all parts that it imports at its start; nothing where there is no build. */
export function panelSize(folder: string): Figure[] {
  const page = join(folder, "sidepanel.html");
  if (!existsSync(page)) return [];
  const [, script = ""] = /<script[^>]*src="\/?([^"]+)"/.exec(readFileSync(page, "utf8")) ?? [];
  const value = partsOf(folder, script).reduce((sum, bytes) => sum + bytes.length, 0) / 1000;
  return [{ what: "side panel with its parts", value, unit: "kB", budget: panelBudget }];
}

/** A script and every script that it imports, as bytes. */
function partsOf(folder: string, script: string): Buffer[] {
  const parts = new Map<string, Buffer>();
  const load = (path: string) => {
    if (parts.has(path) || !existsSync(path)) return;
    const bytes = readFileSync(path);
    parts.set(path, bytes);
    for (const [, imported = ""] of bytes.toString().matchAll(/(?:from|import)\s*["'`](\.[^"'`]+\.js)["'`]/g)) {
      load(join(dirname(path), imported));
    }
  };
  load(join(folder, script));
  return [...parts.values()];
}

/** Weights of the built extension's scripts, minified and compressed; nothing where there is no build. */
export function bundleSizes(folder: string): Figure[] {
  const scripts = filesIn(folder).filter((path) => path.endsWith(".js"));
  return scripts.sort().flatMap((path) => {
    const bytes = readFileSync(join(folder, path));
    const isContentScript = path.startsWith("content-scripts");
    return {
      what: path.replaceAll("\\", "/"),
      value: bytes.length / 1000,
      unit: "kB",
      note: `${(gzipSync(bytes).length / 1000).toFixed(1)} kB compressed`,
      ...(isContentScript && { budget: contentScriptBudget }),
    };
  });
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" });
  } catch {
    return [];
  }
}
