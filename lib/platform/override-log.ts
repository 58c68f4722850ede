import { browser } from "wxt/browser";
import { z } from "zod";

const key = "overrides";

/** Older entries give way; enough for years of one person's mail. */
const mostEntries = 2000;

const Override = z.object({
  /** When, in ms since the epoch. */
  at: z.number(),
  action: z.enum(["pass", "ask", "stop"]),
  /** Ids of the rules that spoke at `confirm` or above. */
  rules: z.array(z.string()),
  reason: z.string(),
  fingerprint: z.string(),
});

/** A mail that was sent in spite of its verdict. Holds nothing of its text. */
export type Override = z.infer<typeof Override>;

/** Adds an entry; one that cannot be read stays where it is. */
export async function recordOverride(override: Override): Promise<void> {
  const stored = (await browser.storage.local.get(key))[key];
  const entries = Array.isArray(stored) ? stored : [];
  if (stored !== undefined && !Array.isArray(stored))
    await browser.storage.local.set({ [`${key}.unreadable`]: stored });
  await browser.storage.local.set({ [key]: [...entries, Override.parse(override)].slice(-mostEntries) });
}
