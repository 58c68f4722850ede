import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseSync } from "vite";
import { describe, expect, it } from "vitest";

const repository = resolve(import.meta.dirname, "..");
const files = globSync("{components,entrypoints}/**/*.tsx", { cwd: repository }).filter(
  (path) => !path.includes(".test."),
);

/** Attributes whose value a user reads or hears. */
const spokenAttributes = ["aria-label", "aria-description", "title", "alt", "placeholder", "label", "hint"];

/** The words that a file shows without asking the catalogue for them. */
function literalWords(path: string, source: string): string[] {
  return textsIn(parseSync(path, source).program)
    .filter((text) => /\p{L}/u.test(text))
    .map((text) => `${path}: “${text.trim()}” belongs into lib/i18n/en.ts`);
}

/** The texts of JSX children and spoken attributes below a node of a syntax tree. */
function textsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(textsIn);
  if (typeof node !== "object" || node === null) return [];
  const { type, value, name, expression }: Record<string, unknown> = { ...node };
  if (type === "JSXText") return [String(value)];
  if (type === "JSXExpressionContainer" && literalOf(expression)) return [String(literalOf(expression))];
  if (type === "JSXAttribute") {
    const isSpoken = spokenAttributes.includes(String(fieldOf(name, "name")));
    return isSpoken && literalOf(value) ? [String(literalOf(value))] : textsIn(fieldOf(value, "expression"));
  }
  return Object.values(node).flatMap(textsIn);
}

function literalOf(node: unknown): unknown {
  return fieldOf(node, "type") === "Literal" ? fieldOf(node, "value") : undefined;
}

function fieldOf(node: unknown, name: string): unknown {
  return typeof node === "object" && node !== null ? Reflect.get(node, name) : undefined;
}

describe("every word that a user sees comes from the catalogue", () => {
  it.each(files)("%s", (path) => {
    expect(literalWords(path, readFileSync(resolve(repository, path), "utf8"))).toEqual([]);
  });

  it("a word in the code is found: as text, in braces, in a label", () => {
    const source = `const x = <p title="Close">Hello {"there"} <b className="big">{t("a.b")} · 1</b></p>;`;
    expect(literalWords("x.tsx", source)).toHaveLength(3);
  });
});
