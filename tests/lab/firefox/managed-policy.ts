import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extensionId, type Firefox } from "./open-firefox.ts";

/**
 * Runs `work` while Firefox has an organisation's policy for the extension, as a `policies.json` gives it. The file is
 * a temporary one that this Firefox alone is told of; that of the machine is left alone.
 */
export async function withManagedPolicy(firefox: Firefox, policy: object, work: () => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "goodsend-policies-"));
  const file = join(folder, "policies.json");
  writeFileSync(file, JSON.stringify({ policies: { "3rdparty": { Extensions: { [extensionId]: policy } } } }));
  try {
    await firefox.inBrowser(takePolicies, file);
    await work();
  } finally {
    await firefox.inBrowser(takePolicies, "");
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs in the browser's own process. */
function takePolicies(path: string): void {
  interface Services {
    prefs: { setStringPref(name: string, value: string): void };
    obs: { notifyObservers(subject: null, topic: string): void };
  }
  const { Services: services } = globalThis as unknown as { Services: Services };
  services.prefs.setStringPref("browser.policies.alternatePath", path);
  services.obs.notifyObservers(null, "EnterprisePolicies:Restart");
}
