import { isObject } from "../core/json-path.ts";
import type { Level } from "../core/level.ts";
import type { Policy } from "../core/policy.ts";
import type { Sender } from "../core/sender.ts";

/** What a user changes at once; `undefined` takes a value back to its default. */
export interface SettingsChange {
  organisation?: Partial<Policy["organisation"]>;
  optOut?: Partial<Policy["optOut"]>;
  send?: Partial<Policy["send"]>;
  imprint?: Partial<Policy["imprint"]>;
  /** By mail address or domain. */
  countries?: Record<string, string | undefined>;
  senders?: Record<string, Sender | undefined>;
  /** By two-letter language. */
  footers?: Record<string, string | undefined>;
  /** All of them: a list is replaced as a whole. */
  jurisdictions?: Policy["jurisdictions"];
  unknownCountry?: Policy["unknownCountry"];
  language?: Policy["language"];
  levels?: Record<string, Level | undefined>;
  limits?: Partial<Policy["limits"]>;
  retention?: Partial<Policy["retention"]>;
}

/** A stored policy with the change laid over it, section by section. */
export function changed(user: unknown, wish: SettingsChange): Record<string, unknown> {
  const result: Record<string, unknown> = { ...(isObject(user) ? user : {}) };
  for (const [section, values] of Object.entries(wish)) {
    if (!isObject(values)) {
      result[section] = values;
      continue;
    }
    const before = result[section];
    const merged = { ...(isObject(before) ? before : {}), ...values };
    result[section] = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
  }
  return result;
}
