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
  team?: Partial<Policy["team"]>;
}

/** A stored policy with the change laid over it, section by section. */
export function changed(user: unknown, wish: SettingsChange): Record<string, unknown> {
  const result: Record<string, unknown> = { ...(isObject(user) ? user : {}) };
  for (const [section, values] of Object.entries(wish)) {
    if (values === undefined) delete result[section];
    else if (isObject(values)) result[section] = withoutUndefined({ ...sectionOf(result, section), ...values });
    else result[section] = values;
  }
  return result;
}

/** The change that takes a change back: what stood in a stored policy where it would write. */
export function inverseOf(user: unknown, wish: SettingsChange): SettingsChange {
  const before: Record<string, unknown> = isObject(user) ? user : {};
  const entries = Object.entries(wish).map(([section, values]) => {
    // A section that is to be set as a whole, or was no section before, is put back as a whole.
    const isWhole = !isObject(values) || (before[section] !== undefined && !isObject(before[section]));
    if (isWhole) return [section, before[section]] as const;
    const inner = sectionOf(before, section);
    return [section, Object.fromEntries(Object.keys(values).map((key) => [key, inner[key]]))] as const;
  });
  // The same sections as in the change, with values that were stored in them.
  return Object.fromEntries(entries) as SettingsChange;
}

function sectionOf(policy: Readonly<Record<string, unknown>>, section: string): Record<string, unknown> {
  const value = policy[section];
  return isObject(value) ? value : {};
}

function withoutUndefined(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
