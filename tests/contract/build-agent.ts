import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "vite";
import { outlookHosts } from "../lab/serve.ts";

/** Makes an extension of the contract's agent in `folder`, for every browser. Gives the folder. */
export async function buildAgent(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: "error",
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      copyPublicDir: false,
      lib: {
        entry: resolve("tests/contract/agent.ts"),
        formats: ["iife"],
        name: "contract",
        fileName: () => "agent.js",
      },
    },
  });
  const matches = ["mail.google.com", ...outlookHosts].map((host) => `https://${host}/*`);
  const manifest = {
    manifest_version: 3,
    name: "contract",
    version: "1",
    host_permissions: matches,
    content_scripts: [{ matches, js: ["agent.js"], run_at: "document_start" }],
    browser_specific_settings: { gecko: { id: "contract@goodsend.example" } },
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  return folder;
}
