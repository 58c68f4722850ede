import { browser } from "wxt/browser";
import { z } from "zod";
import type { Ignore } from "../core/ignore.ts";
import type { PolicyInput } from "../core/policy.ts";
import { ignoresKey, policyKey, readUserPolicy } from "./stored-policy.ts";

/** A wish of the user's as it is stored. */
export const StoredIgnore = z.discriminatedUnion("scope", [
  z.object({ scope: z.literal("recipient"), rule: z.string(), email: z.string() }),
  z.object({ scope: z.literal("always"), rule: z.string() }),
  z.object({ scope: z.literal("draft"), rule: z.string(), compose: z.string() }),
]);
const Ignores = z.array(StoredIgnore);

/** Replaces the user's own policy. What could not be read as one is kept beside it, so that nothing is lost. */
export async function writeUserPolicy(policy: PolicyInput): Promise<void> {
  const before = await readUserPolicy();
  const isObject = typeof before === "object" && before !== null && !Array.isArray(before);
  if (before !== undefined && !isObject) await keepUnreadable(policyKey, before);
  await browser.storage.local.set({ [policyKey]: policy });
}

/** The ignores that outlive a draft; an entry that cannot be read is passed over and stays in the store. */
export async function readLastingIgnores(): Promise<Ignore[]> {
  return (await readStoredIgnores()).flatMap((entry) => Ignores.safeParse([entry]).data ?? []);
}

/** Adds a lasting ignore. */
export async function addLastingIgnore(ignore: Ignore): Promise<void> {
  await browser.storage.local.set({ [ignoresKey]: [...(await readStoredIgnores()), ignore] });
}

/** Removes the lasting ignores that `isGone` names. */
export async function dropLastingIgnores(isGone: (ignore: Ignore) => boolean): Promise<void> {
  const kept = (await readStoredIgnores()).filter((entry) => !(Ignores.safeParse([entry]).data ?? []).some(isGone));
  await browser.storage.local.set({ [ignoresKey]: kept });
}

async function readStoredIgnores(): Promise<unknown[]> {
  const stored = (await browser.storage.local.get(ignoresKey))[ignoresKey];
  if (Array.isArray(stored)) return stored;
  if (stored !== undefined) await keepUnreadable(ignoresKey, stored);
  return [];
}

async function keepUnreadable(key: string, value: unknown): Promise<void> {
  await browser.storage.local.set({ [`${key}.unreadable`]: value });
}

/** Removes the user's policy and lasting ignores, and what of them could not be read. */
export async function eraseSettings(): Promise<void> {
  await browser.storage.local.remove([policyKey, ignoresKey, `${policyKey}.unreadable`, `${ignoresKey}.unreadable`]);
}
