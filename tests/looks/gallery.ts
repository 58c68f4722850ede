import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build, preview } from "vite";

/** The gallery, built and served on this machine. */
export interface Gallery {
  /** Where a scene is shown, in a language of the gallery. */
  url(scene: string, language?: string): string;
  close(): Promise<void>;
}

/** Builds the gallery of our pages into a folder of its own, and serves it until it is closed. */
export async function openGallery(): Promise<Gallery> {
  const outDir = mkdtempSync(join(tmpdir(), "goodsend-gallery-"));
  const common = {
    root: fileURLToPath(new URL("../gallery", import.meta.url)),
    configFile: false as const,
    logLevel: "error" as const,
    build: { outDir, minify: false, target: "esnext", chunkSizeWarningLimit: 100_000 },
  };
  await build({ ...common, plugins: [react()] });
  const server = await preview({ ...common, preview: { port: 0, host: "127.0.0.1" } });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error("The gallery is not served");
  return {
    url: (scene, language = "en") => `${address}?scene=${scene}&language=${language}`,
    async close() {
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
