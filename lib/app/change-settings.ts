import { isObject } from "../core/json-path.ts";
import type { Level } from "../core/level.ts";
import type { Policy } from "../core/policy.ts";

/** What a user changes at once; `undefined` takes a value back to its default. */
export interface SettingsChange {
  organisation?: Partial<Policy["organisation"]>;
  optOut?: Partial<Policy["optOut"]>;
  send?: Partial<Policy["send"]>;
  imprint?: Partial<Policy["imprint"]>;
  /** By mail address or domain. */
  countries?: Record<string, string | undefined>;
  unknownCountry?: Policy["unknownCountry"];
  language?: Policy["language"];
  levels?: Record<string, Level | undefined>;
  limits?: Partial<Policy["limits"]>;
  retention?: Partial<Policy["retention"]>;
  team?: Partial<Policy["team"]>;
}

/** A stored policy with the change laid over it, section by section. */
export function changed(user: unknown, wish: SettingsChange): Record<string, unknown> {
  const result: Record<string, unknown> = { ...(isObject(user) ? user : {}) };
  for (const [section, values] of Object.entries(wish)) {
    if (typeof values === "string") {
      result[section] = values;
      continue;
    }
    const before = result[section];
    const merged = { ...(isObject(before) ? before : {}), ...values };
    result[section] = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
  }
  return result;
}
