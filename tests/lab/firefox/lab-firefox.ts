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
  const own = await firefox.newPage();
  await own.goto(`${firefoxOrigin}/icon/16.png`);
  await own.evaluate(emptyStores);
  const context = { newPage: () => firefox.newPage(), waitForEvent: () => firefox.nextWindow() };
  return {
    context: context as unknown as LabBrowser["context"],
    extensionId,
    origin: firefoxOrigin,
    debuggingPort: 0,
    worker: async () => own as unknown as Awaited<ReturnType<LabBrowser["worker"]>>,
    giveCommand: (name) => firefox.inBrowser(giveCommand, { id: extensionId, name }),
    close: () => firefox.closePages(),
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
