import { resolve } from "node:path";
import { defineConfig } from "wxt";
import { webmailHosts } from "./lib/platform/webmail-hosts.ts";
import { bytesInMemory } from "./scripts/bytes-in-memory.ts";
import { languageFiles } from "./scripts/language-files.ts";
import { lateExpressions } from "./scripts/late-expressions.ts";
import { managedSchema } from "./scripts/managed-schema.ts";
import { packedPhrases, wordFiles } from "./scripts/packed-phrases.ts";

// Public half of a key pair, so that the extension's id is the same wherever it is loaded from.
const chromiumKey =
  "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAuHFch1dEBTChLEln43sMarBMcq4rQ38NTusYZ3jg/+w5bH+wBnB6MVOsdsy8U8ezqzvfsf/X4azcUKRTyv3U4dEwgHWlSZToPLXQFl3BMr6U6gD3Cavmd99vsZxN7Q8bV/PRX5EZpEyjxOk5QCFjlKgv2cZ8oJZ1jzfjeps1gd0zVJyYIXEcxddeLVR0yg0q96VAW00zRA4waN4QmSJx1k1RFwFojoFxK6d0M7aeTFWi5HyC9nHB1tICW76IPepon/7vkEocplU/jZP8kZ5s1cFoZbYwFBuXkteox5D5GErIwIa5T2GvjpJa5g/GAR1BMTsuKSbAPqch4hxCTXPG1wIDAQAB";

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  // For the page that speaks with a team's server. Each other page of ours forbids it to itself: see decision 0026.
  "connect-src 'self' https: http://localhost:* http://127.0.0.1:*",
  "form-action 'none'",
  // Firefox has the page that speaks with a team's server in a frame of the background.
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
].join("; ");

/** Chromium takes four suggested keys at most. On a Mac, Option writes letters. */
const commands = {
  "next-finding": key("Period", "commandNextFinding"),
  "previous-finding": key("Comma", "commandPreviousFinding"),
  "apply-fix": key("X", "commandApplyFix"),
  "open-panel": key("G", "commandOpenPanel"),
  "ignore-finding": { description: "__MSG_commandIgnoreFinding__" },
};

function key(name: string, description: string) {
  return {
    suggested_key: { default: `Alt+Shift+${name}`, mac: `MacCtrl+Shift+${name}` },
    description: `__MSG_${description}__`,
  };
}

export default defineConfig({
  modules: ["@wxt-dev/module-react", "@wxt-dev/webextension-polyfill"],
  imports: false,
  // The packages for the stores have no key: what `npm run build` made stays as it is.
  outDir: process.env.GOODSEND_STORE ? ".output/store" : ".output",
  vite: () => ({ plugins: [packedPhrases(), bytesInMemory(), lateExpressions()] }),
  manifestVersion: 3,
  manifest: ({ browser, command }) => ({
    name: "__MSG_extensionName__",
    description: "__MSG_extensionDescription__",
    default_locale: "en",
    // The side panel's own permission is added by the build, for Chromium only.
    // Alarms wake the worker when an opt-out becomes overdue.
    // `scripting` gives open pages our scripts after an update, and the rarely needed ones when they are.
    // `offscreen` is for the page that speaks with a team's server.
    permissions: ["storage", "alarms", "scripting", ...(browser === "firefox" ? [] : ["offscreen"])],
    // Asked for where a team's server is set, for that server alone.
    optional_host_permissions: ["https://*/*", "http://localhost/*", "http://127.0.0.1/*"],
    commands,
    host_permissions: webmailHosts,
    action: { default_title: "__MSG_extensionName__" },
    ...(command === "build" && { content_security_policy: { extension_pages: contentSecurityPolicy } }),
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "goodsend@goodsend.example",
              strict_min_version: "140.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : {
          // The stores give an id of their own.
          ...(!process.env.GOODSEND_STORE && { key: chromiumKey }),
          minimum_chrome_version: "120",
          storage: { managed_schema: "managed-schema.json" },
        }),
  }),
  hooks: {
    // Kept out of the script that every mail page loads: the polyfill, a fifth of it (see
    // lib/platform/page-browser.ts), and WXT's own context (see lib/platform/script-context.ts).
    "vite:build:extendConfig": (entrypoints, config) => {
      const inPages = ["content-script", "unlisted-script"];
      if (!entrypoints.some(({ type }) => inPages.includes(type))) return;
      const alias = {
        ...config.resolve?.alias,
        "wxt/browser": "@wxt-dev/browser",
        "wxt/utils/content-script-context": resolve("lib/platform/script-context.ts"),
      };
      config.resolve = { ...config.resolve, alias };
    },
    "build:publicAssets": async (wxt, files) => {
      const words = (await languageFiles()).map(({ path, text }) => ({ relativeDest: path, contents: text }));
      files.push(...words);
      if (wxt.config.command === "build") {
        // The build writes whatever it is given, though its type knows text only.
        files.push(...wordFiles().map(({ path, content }) => ({ relativeDest: path, contents: content as string })));
      }
      if (wxt.config.browser === "firefox") return;
      files.push({ relativeDest: "managed-schema.json", contents: JSON.stringify(managedSchema(), null, 2) });
    },
  },
});
