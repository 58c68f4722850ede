import { isObject, leafPaths, valueAt } from "../core/json-path.ts";
import { shownSetting } from "../core/shown-setting.ts";

/** What the organisation sent, value by value as JSON, whether it is in force or was refused; of secrets that they came. */
export function arrivedSettings(managed: unknown): { path: string; value: string }[] {
  if (!isObject(managed)) return [];
  return leafPaths(managed).map((path) => {
    const keys = path.split(".");
    return { path, value: shownSetting(keys, valueAt(managed, keys)) };
  });
}
