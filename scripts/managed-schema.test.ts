import { expect, it } from "vitest";
import { managedSchema } from "./managed-schema.ts";

const refusedByChromium = ["anyOf", "oneOf", "allOf", "$ref", "const", "enum", "propertyNames"];

function nodesOf(node: unknown, path = "policy"): [string, Record<string, unknown>][] {
  if (typeof node !== "object" || node === null || Array.isArray(node)) return [];
  const inner = Object.entries(node).flatMap(([key, value]) => nodesOf(value, `${path}.${key}`));
  return [[path, { ...node }], ...inner];
}

it("uses only the dialect that Chromium loads", () => {
  const odd = nodesOf(managedSchema()).flatMap(([path, node]) =>
    refusedByChromium.filter((key) => key in node && !path.endsWith(".properties")).map((key) => `${path}.${key}`),
  );
  expect(odd).toEqual([]);
});

it("leaves the root open, as Chromium demands, and names every setting", () => {
  const schema = managedSchema();
  expect(schema).not.toHaveProperty("additionalProperties");
  expect(Object.keys(schema.properties ?? {})).toEqual([
    "contact",
    "language",
    "organisation",
    "optOut",
    "senders",
    "footers",
    "send",
    "imprint",
    "levels",
    "groups",
    "rollOut",
    "gatewayFooter",
    "hidden",
    "jurisdictions",
    "countries",
    "unknownCountry",
    "limits",
    "retention",
    "team",
    "packs",
  ]);
});

it("keeps the allowed words as a description", () => {
  expect(JSON.stringify(managedSchema())).toContain("One of: off, monitor, inform, confirm, hold.");
});

it("sets no bounds on phrase rules, so that a pack beyond them is named and not dropped", () => {
  const bounds = ["minItems", "maxItems", "minLength", "maxLength", "pattern", "required"];
  const bounded = nodesOf(managedSchema()).filter(
    ([path, node]) => !path.endsWith(".properties") && bounds.some((key) => key in node),
  );
  expect(bounded).toEqual([]);
  expect(JSON.stringify(managedSchema())).toContain("Phrases that must not be said.");
});
