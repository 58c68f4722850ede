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

/** Runs in the browser's own process. Settles when the policies of the file are in force. */
function takePolicies(path: string): Promise<void> {
  interface Observers {
    addObserver(observer: () => void, topic: string): void;
    removeObserver(observer: () => void, topic: string): void;
    notifyObservers(subject: null, topic: string): void;
  }
  const { Services: services } = globalThis as unknown as {
    Services: { prefs: { setStringPref(name: string, value: string): void }; obs: Observers };
  };
  services.prefs.setStringPref("browser.policies.alternatePath", path);
  return new Promise((resolve) => {
    const topic = "EnterprisePolicies:AllPoliciesApplied";
    const observe = () => {
      services.obs.removeObserver(observe, topic);
      resolve();
    };
    services.obs.addObserver(observe, topic);
    services.obs.notifyObservers(null, "EnterprisePolicies:Restart");
  });
}
