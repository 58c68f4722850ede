import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Figure } from "./figures.ts";

/** Most that a content script may weigh, minified; kB. */
const contentScriptBudget = 40;

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
