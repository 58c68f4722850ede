import { parseAst } from "vite";
import { expect, it } from "vitest";
import { withLateExpressions } from "./late-expressions.ts";

const late = (code: string) => withLateExpressions(code, parseAst(code));

it("makes an expression when it is first used, and then keeps it", () => {
  const code = late(
    "const word = /a+/g;\nexport const find = (text) => [word.exec(text)?.index, word.lastIndex, text.split(word)];",
  );
  expect(code).toContain("let made$word; const word = () => (made$word ??= /a+/g);");
  expect(code).toContain("[word().exec(text)?.index, word().lastIndex, text.split(word())]");
});

it.each([
  ["exported", "export const word = /a/;\nword.test('');"],
  ["exported by its name", "const word = /a/;\nexport { word };"],
  ["hidden by a parameter", "const word = /a/;\nconst is = (word) => word.test('');\nis(word);"],
  ["hidden by another constant", "const word = /a/;\nfunction f() { const word = /b/; return word.test(''); }"],
  ["hidden by a part that is taken out", "const word = /a/;\nfunction f({ word }) { return word; }\nf(word);"],
  [
    "hidden by a part that is taken out under another name",
    "const word = /a/;\nfunction f({ a: word }) { return word; }",
  ],
  ["written in short in an object", "const word = /a/;\nexport const all = { word };"],
  ["no expression", "const word = 'a';\nword.at(0);"],
])("leaves a constant as it is that is %s", (_, code) => {
  expect(late(code)).toBe(code);
});

it.each([
  ["an expression made of text", 'new RegExp("a+", "g")'],
  ["a set", 'new Set(["a"])'],
  ["a map", 'new Map([["a", 1]])'],
  ["a schema", "z.string().trim().max(9)"],
  ["a list of expressions", '[["a", /a/], ["b", /b/]]'],
])("makes late %s", (_, value) => {
  expect(late(`const it = ${value};\nexport const use = () => f(it);`)).toBe(
    `let made$it; const it = () => (made$it ??= ${value});\nexport const use = () => f(it());`,
  );
});

it("lets what is made late read what is made late", () => {
  expect(late("const a = /a/;\nconst b = new RegExp(a.source);\nfor (const c of b.exec('')) f(c);")).toBe(
    "let made$a; const a = () => (made$a ??= /a/);\nlet made$b; const b = () => (made$b ??= new RegExp(a().source));\nfor (const c of b().exec('')) f(c);",
  );
});

it.each([["new Set()"], ["new Thing(1)"], ["f().string()"], ["[1, 2]"], ["[/a/, f()]"]])(
  "leaves %s as it is, which costs nothing or may have an effect",
  (value) => {
    const code = `const it = ${value};\nexport const use = () => f(it);`;
    expect(late(code)).toBe(code);
  },
);

it("leaves properties of the same name alone", () => {
  expect(late("const word = /a/;\nexport const is = (token) => word.test(token.word) && { word: token };")).toContain(
    "word().test(token.word) && { word: token }",
  );
});
