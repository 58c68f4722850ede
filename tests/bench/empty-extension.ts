import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Writes an extension whose script in Gmail's page does nothing, and gives its folder: what others are measured beside. */
export function writeEmptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), "goodsend-empty-"));
  const manifest = {
    manifest_version: 3,
    name: "Empty",
    version: "1",
    background: { service_worker: "background.js" },
    content_scripts: [
      { matches: ["https://mail.google.com/*"], all_frames: true, run_at: "document_start", js: ["empty.js"] },
    ],
  };
  const files = {
    "manifest.json": JSON.stringify(manifest),
    "empty.js": "",
    "welcome.html": "",
    // The tests' browser waits for the page that ours greets with.
    "background.js": 'chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({ url: "welcome.html" }));',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
