import { isObject, leafPaths, valueAt } from "../core/json-path.ts";

/** What the organisation sent, value by value as JSON, whether it is in force or was refused. */
export function arrivedSettings(managed: unknown): { path: string; value: string }[] {
  if (!isObject(managed)) return [];
  return leafPaths(managed).map((path) => {
    const json = JSON.stringify(valueAt(managed, path.split("."))) ?? "";
    return { path, value: json.length > 200 ? `${json.slice(0, 199)}…` : json };
  });
}
