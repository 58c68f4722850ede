import { isObject, leafPaths, valueAt } from "../core/json-path.ts";
import { hiddenValue, isSecret } from "../core/team-policy.ts";

/** What the organisation sent, value by value as JSON, whether it is in force or was refused; of secrets that they came. */
export function arrivedSettings(managed: unknown): { path: string; value: string }[] {
  if (!isObject(managed)) return [];
  return leafPaths(managed).map((path) => {
    if (isSecret(path.split("."), "")) return { path, value: hiddenValue };
    const json = JSON.stringify(valueAt(managed, path.split("."))) ?? "";
    return { path, value: json.length > 200 ? `${json.slice(0, 199)}…` : json };
  });
}
