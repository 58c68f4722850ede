import { readFileSync } from "node:fs";
import { parse } from "acorn";
import { beforeAll, describe, expect, it } from "vitest";
import type { Fact } from "../../lib/register/fact.ts";
import { toFiguresDocument } from "../../lib/register/figures-document.ts";
import { readSecret } from "../../lib/register/keyed-hash.ts";
import { type SharedFact, type TeamFact, toTeamFact } from "../../lib/register/team-document.ts";

const source = readFileSync("docs/team/validate-doc-update.js", "utf8").trim();
const design: unknown = JSON.parse(readFileSync("docs/team/design-document.json", "utf8"));

type Check = (document: object, old: object | null, user: { name: string; roles: string[] }) => void;
// The server runs this text as a function; so does the test.
const check = new Function(`return (${source})`)() as Check;

const member = { name: "u1", roles: ["goodsend"] };
const admin = { name: "root", roles: ["_admin"] };
const about = { id: "x", key: "anna@globex.example", at: 1, recordedAt: 2, by: "" };
const facts: SharedFact[] = [
  { ...about, kind: "opt-out", source: "phone", country: "DE" },
  { ...about, kind: "record", basis: "consent", expires: "2027-01-01" },
  { ...about, kind: "void", of: "0123456789abcdef0123456789abcdef" },
] satisfies Fact[];

let documents: TeamFact[];
beforeAll(async () => {
  const secret = await readSecret(new Uint8Array(32));
  documents = await Promise.all(
    facts.map((fact) => toTeamFact(fact, secret, "u1", fact.kind === "void" ? fact.of : "")),
  );
});

const refusal = (document: object | undefined, old: object | null = null, user = member): string => {
  try {
    check(document ?? {}, old, user);
    return "taken";
  } catch (error) {
    return String(Reflect.get(Object(error), "forbidden"));
  }
};

describe("the server's rules for a team", () => {
  it("are the same in the file to read and in the file to install, there without a name", () => {
    const text = source.replace(/^function validate\(/, "function (");
    expect(design).toEqual({ _id: "_design/goodsend", language: "javascript", validate_doc_update: text });
  });

  // CouchDB runs them in SpiderMonkey 1.8.5, a newer SpiderMonkey or QuickJS, by its version and build.
  it("are a function that each of CouchDB's script engines takes: ECMAScript 5, anonymous, with nothing around it", () => {
    const text = String(Reflect.get(Object(design), "validate_doc_update"));
    expect(text).toMatch(/^function \([\s\S]*\}$/);
    expect(() => parse(`(${text})`, { ecmaVersion: 5 })).not.toThrow();
    expect(() => parse("(function () { const a = (b) => b; })", { ecmaVersion: 5 })).toThrow();
  });

  it("do not fail over a document that lacks what they look at", () => {
    for (const document of [
      {},
      { kind: "figures" },
      { _id: 7, key: null, _rev: null },
      { kind: "figures", groups: { law: null } },
    ])
      expect(refusal(document)).not.toMatch(/taken|undefined/);
  });

  it("take everything that a member's machine writes", () => {
    for (const document of documents) {
      expect(refusal(document)).toBe("taken");
      expect(refusal({ ...document, _revisions: { start: 1, ids: [document._id] } })).toBe("taken");
    }
  });

  it("let no member remove or change what anybody wrote, their own neither", () => {
    const [optOut] = documents;
    expect(refusal({ ...optOut, _deleted: true }, optOut)).toBe("nothing is removed");
    expect(refusal({ ...optOut, at: 5 }, optOut)).toBe("nothing is changed");
    expect(refusal({ ...optOut, _rev: "2-ffffffffffffffffffffffffffffffff" }, optOut)).toBe("nothing is changed");
  });

  it("let nobody put another version beside one that is there", () => {
    const [optOut] = documents;
    expect(refusal({ ...optOut, at: 5, _rev: "1-ffffffffffffffffffffffffffffffff" })).toMatch(/^_rev/);
    const { _rev: _, ...without } = optOut ?? { _rev: "" };
    expect(refusal(without)).toMatch(/^_rev/);
  });

  it("let nobody write in another's name, without the role, or what is no hash", () => {
    const [optOut] = documents;
    expect(refusal({ ...optOut, author: "u2" })).toMatch(/^author/);
    expect(refusal(optOut, null, { name: "u1", roles: [] })).toMatch(/role/);
    expect(refusal({ ...optOut, key: "anna@globex.example" })).toMatch(/^key/);
    expect(refusal({ ...optOut, note: "She called" })).toMatch(/^note/);
    expect(refusal({ ...optOut, kind: "design" })).toMatch(/^kind/);
  });

  it("take the counts of a day, as long as there is nothing but numbers in them", async () => {
    const secret = await readSecret(new Uint8Array(32));
    const groups = { "opt-out": { shown: 2, fixed: 1 } };
    const figures = { day: "2026-11-25", sent: 3, bounced: 0, waiting: 0, late: 0, groups };
    const document = await toFiguresDocument(figures, secret, { author: "u1", machine: "desk" });
    expect(refusal(document)).toBe("taken");
    expect(refusal({ ...document, _revisions: { start: 1, ids: [document._id] } })).toBe("taken");
    expect(refusal({ ...document, _deleted: true }, document)).toBe("nothing is removed");
    expect(refusal({ ...document, sent: 4 }, document)).toBe("nothing is changed");
    expect(refusal({ ...document, _rev: "1-ffffffffffffffffffffffffffffffff" })).toMatch(/^_rev/);
    expect(refusal(document, null, { name: "u1", roles: [] })).toMatch(/role/);
    const wrong: [object, RegExp][] = [
      [{ author: "u1" }, /^author/],
      [{ subject: "Hello" }, /^subject/],
      [{ key: "u1" }, /^key/],
      [{ device: "Ann’s desk" }, /^device/],
      [{ day: "today" }, /^day/],
      [{ sent: "3" }, /^sent/],
      [{ sent: -1 }, /^sent/],
      [{ sent: 0.5 }, /^sent/],
      [{ groups: "none" }, /^groups/],
      [{ groups: { "Ann Doe": {} } }, /^groups/],
      [{ groups: { law: "x" } }, /^law/],
      [{ groups: { law: { by: 1 } } }, /^by/],
      [{ groups: { law: { shown: "many" } } }, /^law\.shown/],
    ];
    for (const [part, why] of wrong) expect(refusal({ ...document, ...part }), JSON.stringify(part)).toMatch(why);
  });

  it("leave the database to its administrator", () => {
    expect(refusal({ _id: "_design/other" }, null, admin)).toBe("taken");
  });
});
