import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseSync } from "vite";
import { describe, expect, it } from "vitest";

const repository = resolve(import.meta.dirname, "..");
const files = globSync("{components,entrypoints,lib/app}/**/*.{ts,tsx}", { cwd: repository }).filter(
  (path) => !path.includes(".test."),
);

/** Attributes and properties whose value a user reads or hears. */
const spoken = ["aria-label", "aria-description", "ariaLabel", "title", "alt", "placeholder", "label", "hint"];
const spokenProperties = [...spoken, "textContent", "innerText", "innerHTML"];

/** Calls whose words are for developers. */
const forDevelopers = /^(?:.*Error|console\..*)$/;

/** The words that a file shows without asking the catalogue for them. */
function literalWords(path: string, source: string): string[] {
  return textsIn(parseSync(path, source).program)
    .filter((text) => /\p{L}/u.test(text) && text !== "Goodsend: ")
    .map((text) => `${path}: “${text.trim()}” belongs into lib/i18n/en.ts`);
}

/** The texts below a node of a syntax tree that a user would read: in JSX, set on an element, or whole sentences. */
function textsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(textsIn);
  if (typeof node !== "object" || node === null) return [];
  const { type, value, name, expression, callee, left, right }: Record<string, unknown> = { ...node };
  if (type === "ImportDeclaration" || type === "TSLiteralType") return [];
  if ((type === "NewExpression" || type === "CallExpression") && forDevelopers.test(nameOf(callee))) return [];
  if (type === "CallExpression" && nameOf(callee).endsWith(".setAttribute")) return textsOfAttribute(node);
  if (type === "JSXText") return [String(value)];
  if (type === "JSXExpressionContainer") return literalOf(expression) ?? textsIn(expression);
  if (type === "JSXAttribute") {
    const isSpoken = spoken.includes(String(fieldOf(name, "name")));
    return (isSpoken ? literalOf(value) : undefined) ?? textsIn(fieldOf(value, "expression"));
  }
  if (
    type === "AssignmentExpression" &&
    spokenProperties.includes(String(fieldOf(fieldOf(left, "property"), "name")))
  ) {
    return literalOf(right) ?? textsIn(right);
  }
  const texts = literalOf(node)?.filter(isSentence);
  return texts ?? Object.values(node).flatMap(textsIn);
}

function textsOfAttribute(call: object): string[] {
  const args = fieldOf(call, "arguments");
  const [attribute, value] = Array.isArray(args) ? args : [];
  return spoken.includes(String(fieldOf(attribute, "value"))) ? (literalOf(value) ?? []) : [];
}

/** The fixed texts of a string or a template; `undefined` where a node is neither. */
function literalOf(node: unknown): string[] | undefined {
  const value = fieldOf(node, "value");
  if (fieldOf(node, "type") === "Literal") return typeof value === "string" ? [value] : [];
  if (fieldOf(node, "type") !== "TemplateLiteral") return undefined;
  const quasis = fieldOf(node, "quasis");
  return Array.isArray(quasis) ? quasis.map((quasi) => String(fieldOf(fieldOf(quasi, "value"), "cooked"))) : [];
}

/** Whether a text is written as people write, with a capital letter and several words. */
function isSentence(text: string): boolean {
  return /^\s*\p{Lu}[\p{L}’']*(?:[,:]? \p{L}[\p{L}’']*)+/u.test(text);
}

/** `f`, `console.warn`, `.setAttribute`: as much of a callee as is a name. */
function nameOf(callee: unknown): string {
  const name = fieldOf(callee, "name");
  if (typeof name === "string") return name;
  const property = fieldOf(fieldOf(callee, "property"), "name");
  return typeof property === "string" ? `${fieldOf(fieldOf(callee, "object"), "name") ?? ""}.${property}` : "";
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

  it("a word that a script puts into a page is found", () => {
    const source = `
      button.textContent = "Send";
      button.title = \`Open \${name}\`;
      button.setAttribute("aria-label", "Close");
      show(isLate ? "Please try again" : t("a.b"));
    `;
    expect(literalWords("x.ts", source)).toHaveLength(4);
  });

  it("what is said to developers is left alone", () => {
    const source = `throw new Error("There is no root"); console.warn("Fix it soon"); element.className = "card open";`;
    expect(literalWords("x.ts", source)).toEqual([]);
  });
});
