import type { SettingsChange } from "../../lib/app/change-settings.ts";
import type { Policy } from "../../lib/core/policy.ts";

/** What every part of the settings is given. */
export interface SettingsPart {
  policy: Policy;
  /** Dotted paths that the organisation set. */
  locked: readonly string[];
  onChange(change: SettingsChange): void;
}
