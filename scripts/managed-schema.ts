import { z } from "zod";
import { Policy } from "../lib/core/policy.ts";

type JsonSchema = { [key: string]: unknown };

/**
 * The schema that Chromium holds an organisation's policy against, made from `Policy`. Chromium drops
 * a whole top-level setting silently when one value in it is not allowed, so lists of allowed words
 * are moved into the description and bounds are left out: a misspelt word reaches us then, and `resolvePolicy` names it.
 * See https://developer.chrome.com/docs/extensions/reference/manifest/storage
 */
export function managedSchema(): JsonSchema {
  const schema: JsonSchema = z.toJSONSchema(Policy, { io: "input", target: "draft-7" });
  const { $schema: _, ...loose } = loosen(schema);
  return loose;
}

/** What would make Chromium drop a whole setting, or what it does not know; `resolvePolicy` checks it all and says more. */
const dropped = new Set([
  "enum",
  "propertyNames",
  "default",
  "required",
  "pattern",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
]);

function loosen(schema: JsonSchema): JsonSchema {
  const entries = Object.entries(schema).flatMap(([key, value]): [string, unknown][] => {
    if (dropped.has(key) || (key === "additionalProperties" && value === false)) return [];
    if (key === "properties" && isObject(value)) {
      return [[key, Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, loosenAny(inner)]))]];
    }
    return [[key, loosenAny(value)]];
  });
  const loose: JsonSchema = Object.fromEntries(entries);
  if (Array.isArray(schema.enum)) {
    const about = typeof schema.description === "string" ? `${schema.description} ` : "";
    loose.description = `${about}One of: ${schema.enum.join(", ")}.`;
  }
  return loose;
}

function loosenAny(value: unknown): unknown {
  return isObject(value) ? loosen(value) : value;
}

function isObject(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
