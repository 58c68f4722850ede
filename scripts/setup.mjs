// Prepares a fresh clone: packages, generated types, a Chromium. Plain JavaScript on what Node 20
// brings, since it runs before anything is installed. Does nothing where all is there already.
// Flags: --no-browser (packages only), --firefox (a Firefox, too), --quiet (print only what was done). Speaks on
// stderr, so that the output of the command that follows stays clean.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findChromium } from "./find-chromium.mjs";
import { findFirefox } from "./find-firefox.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stampFile = join(root, "node_modules", ".goodsend-setup");
const flags = new Set(process.argv.slice(2));

const major = Number(process.versions.node.split(".")[0]);
if (major < 20) stop(`Node ${process.versions.node} is too old.`, "Install Node 20 or newer: https://nodejs.org");

installPackages();
if (!existsSync(join(root, ".wxt", "tsconfig.json")))
  run("Generating types", "npx", ["--no-install", "wxt", "prepare"]);
if (!flags.has("--no-browser")) await ensureChromium();
if (flags.has("--firefox")) ensureFirefox();

function installPackages() {
  const wanted = readFileSync(join(root, "package-lock.json"), "utf8");
  const isCurrent = existsSync(stampFile) && readFileSync(stampFile, "utf8") === wanted;
  if (isCurrent) return;
  // Not `npm ci`: it refuses a lock file that lacks optional packages of other platforms.
  run("Installing packages", "npm", ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"]);
  writeFileSync(stampFile, wanted);
}

async function ensureChromium() {
  const found = await findChromium();
  if (found) {
    if (!flags.has("--quiet")) console.error(`Chromium: ${found}`);
    return;
  }
  if (canInstallPackages()) installPackage("chromium");
  else {
    run("Downloading Chromium", "npx", ["--no-install", "playwright", "install", "chromium"]);
  }
  if (!(await findChromium())) {
    stop(
      "No Chromium was found, and installing one did not help.",
      "Install one (Debian, Ubuntu: sudo apt-get install -y chromium) or name one: GOODSEND_CHROMIUM=/path/to/chromium npm start",
    );
  }
}

function ensureFirefox() {
  const found = findFirefox();
  if (found) {
    if (!flags.has("--quiet")) console.error(`Firefox: ${found}`);
    return;
  }
  if (canInstallPackages()) installPackage("firefox-esr");
  if (findFirefox()) return;
  console.error(
    "No Firefox was found; what needs one will fail. Install one (Debian: sudo apt-get install -y firefox-esr) or name one: GOODSEND_FIREFOX=/path/to/firefox",
  );
}

function canInstallPackages() {
  return process.platform === "linux" && process.getuid?.() === 0 && isThere("apt-get");
}

function installPackage(name) {
  run("Looking for Debian's packages", "apt-get", ["update", "-qq"]);
  run(`Installing Debian's ${name}`, "apt-get", ["install", "-y", "-qq", "--no-install-recommends", name]);
}

function run(what, command, args) {
  console.error(`${what} (${[command, ...args].join(" ")}) …`);
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (result.status === 0) return;
  stop(`${what} failed.`, `Run it by hand to see more: ${[command, ...args].join(" ")}`);
}

function isThere(command) {
  try {
    execFileSync("which", [command], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

function stop(problem, remedy) {
  console.error(`\n${problem}\n${remedy}\n`);
  process.exit(1);
}
