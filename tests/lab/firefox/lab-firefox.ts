import { resolve } from "node:path";
import type { LabBrowser } from "../browser.ts";
import { emptyStores } from "../empty-stores.ts";
import { extensionId, type Firefox, firefoxOrigin } from "./open-firefox.ts";

/**
 * The built extension in the Firefox of this worker, as one test finds it: nothing stored, no page open. Has of a
 * browser what the tests that run in both use.
 * @param build folder of the unpacked extension, or its package
 */
export async function openLabFirefox(firefox: Firefox, build = ".output/firefox-mv3"): Promise<LabBrowser> {
  await firefox.install(resolve(build));
  // A page of ours stands for the background: both see the same stores and the same tabs. A picture is there at once.
  const openOwn = async () => {
    const page = await firefox.newPage();
    await page.goto(`${firefoxOrigin}/icon/16.png`);
    return page;
  };
  let own = await openOwn();
  let isOn = true;
  await own.evaluate(emptyStores);
  const change = (to: Change) => firefox.inBrowser(changeExtension, { id: extensionId, to });
  const context = { newPage: () => firefox.newPage(), waitForEvent: () => firefox.nextWindow() };
  return {
    context: context as unknown as LabBrowser["context"],
    extensionId,
    origin: firefoxOrigin,
    debuggingPort: 0,
    worker: async () => own as unknown as Awaited<ReturnType<LabBrowser["worker"]>>,
    giveCommand: (name) => firefox.inBrowser(giveCommand, { id: extensionId, name }),
    async switchExtension(on) {
      isOn = on;
      await change(on ? "enable" : "disable");
      // The browser closes the pages of an extension that is switched off.
      if (on) own = await openOwn();
    },
    async restartExtension() {
      await change("reload");
      own = await openOwn();
    },
    async close() {
      if (!isOn) await change("enable");
      await firefox.closePages();
    },
  };
}

/** Runs in the browser's own process, where the keys of an extension's commands are heard. */
function giveCommand({ id, name }: { id: string; name: string }): void {
  const { WebExtensionPolicy: policies } = globalThis as unknown as {
    WebExtensionPolicy: {
      getByID(id: string): { extension: { shortcuts: { onCommand(name: string): void } } };
    };
  };
  policies.getByID(id).extension.shortcuts.onCommand(name);
}

type Change = "enable" | "disable" | "reload";

/** Runs in the browser's own process, as its page of extensions does. */
async function changeExtension({ id, to }: { id: string; to: Change }): Promise<void> {
  const { ChromeUtils } = globalThis as unknown as {
    ChromeUtils: {
      importESModule(address: string): {
        AddonManager: { getAddonByID(id: string): Promise<Record<Change, () => Promise<void>>> };
      };
    };
  };
  const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
  const addon = await AddonManager.getAddonByID(id);
  await addon[to]();
}
