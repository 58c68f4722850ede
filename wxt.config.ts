import { defineConfig } from "wxt";
import { webmailHosts } from "./lib/platform/webmail-hosts.ts";

export default defineConfig({
  modules: ["@wxt-dev/module-react", "@wxt-dev/webextension-polyfill"],
  imports: false,
  manifestVersion: 3,
  manifest: {
    name: "__MSG_extensionName__",
    description: "__MSG_extensionDescription__",
    default_locale: "en",
    permissions: ["storage"],
    host_permissions: webmailHosts,
  },
});
