// `npm run zip`: the packages for the stores of Chrome, Edge and Firefox, and the sources that Firefox's reviewers build.
// They come to stand in .output/store. Each is built twice; packages that differ by a byte are an error, since nobody could
// check them. Then each is put into a browser with an empty profile, and does the main job there.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { tryPackage } from "./try-package.ts";

const folder = ".output/store";
/** As `npm test` does it: each package is built once, and that for Edge, the same as Chrome's, is not. */
const isQuick = process.argv.includes("--quick");
const targets = [["-b", "chrome"], ...(isQuick ? [] : [["-b", "edge"]]), ["-b", "firefox", "--mv3"]];

const first = makePackages();
const second = isQuick ? first : makePackages();
const different = [...first].filter(([name, hash]) => second.get(name) !== hash).map(([name]) => name);
for (const [name, hash] of second) console.log(`${hash}  ${join(folder, name)}`);
if (different.length > 0 || first.size !== second.size) {
  console.error(`Two builds of the same sources differ: ${different.join(", ")}`);
  process.exitCode = 1;
}
for (const name of second.keys()) {
  const browser = /-(chrome|edge|firefox)\.zip$/.exec(name)?.[1];
  if (!browser) continue;
  try {
    await tryPackage(join(folder, name), browser === "firefox" ? "Firefox" : "Chromium");
    console.log(`${name}: installed, and the main job done`);
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}

/** Hashes (SHA-256, hex) of the packages by file name. */
function makePackages(): Map<string, string> {
  for (const name of packages()) rmSync(join(folder, name));
  for (const target of targets) {
    // The stores give an id of their own and refuse a key; everything else is what `npm run build` makes.
    const env = { ...process.env, GOODSEND_STORE: "1" };
    execFileSync("wxt", ["zip", ...target], {
      stdio: ["ignore", "ignore", "inherit"],
      env,
      shell: process.platform === "win32",
    });
  }
  return new Map(
    packages().map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(folder, name)))
        .digest("hex"),
    ]),
  );
}

function packages(): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".zip"))
    .sort();
}
