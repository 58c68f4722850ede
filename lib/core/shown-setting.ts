import type { Path } from "./json-path.ts";
import { hiddenValue, isSecret } from "./team-policy.ts";

/** A setting's value as a page may show it: JSON, cut at 200 characters; of a secret only that there is one. */
export function shownSetting(path: Path, value: unknown): string {
  if (isSecret(path, value)) return hiddenValue;
  const json = JSON.stringify(value) ?? "nothing";
  return json.length > 200 ? `${json.slice(0, 199)}…` : json;
}
