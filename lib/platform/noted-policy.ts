import { browser } from "wxt/browser";
import { z } from "zod";

const key = "audit.policy";

const digest = z.record(z.string(), z.string());
const NotedPolicy = z.object({ user: digest.optional(), organisation: digest.optional() });

/** What the audit last noted of the settings: a hash of each value by its path, for each source. */
export type NotedPolicy = z.infer<typeof NotedPolicy>;

/** What was noted last; nothing where that cannot be read. */
export async function readNotedPolicy(): Promise<NotedPolicy> {
  return NotedPolicy.safeParse((await browser.storage.local.get(key))[key]).data ?? {};
}

/** Keeps what was noted. */
export async function writeNotedPolicy(noted: NotedPolicy): Promise<void> {
  await browser.storage.local.set({ [key]: noted });
}
