import { z } from "zod";
import { Policy } from "../lib/core/policy.ts";

interface Node {
  type?: string;
  description?: string;
  default?: unknown;
  enum?: string[];
  properties?: Record<string, Node>;
}

/** A Markdown table of every setting of the policy: path, meaning, allowed words, default. */
export function settingsTable(): string {
  // Through JSON, since the library types more than can stand in a schema of ours.
  const schema: Node = JSON.parse(JSON.stringify(z.toJSONSchema(Policy, { io: "input" })));
  const rows = rowsOf(schema, "", Policy.parse({}));
  return ["| path | what | default |", "|---|---|---|", ...rows].join("\n");
}

function rowsOf(node: Node, path: string, value: unknown): string[] {
  if (!node.properties) return [row(node, path, value)];
  return Object.entries(node.properties).flatMap(([key, inner]) =>
    rowsOf(inner, path === "" ? key : `${path}.${key}`, memberOf(value, key)),
  );
}

function row({ description = "", enum: words }: Node, path: string, value: unknown): string {
  const allowed = words ? ` One of ${words.map((word) => `\`${word}\``).join(", ")}.` : "";
  return `| \`${path}\` | ${description}${allowed} | \`${JSON.stringify(value)}\` |`;
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
