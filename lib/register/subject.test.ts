import { describe, expect, it } from "vitest";
import { addressForm, keysCovering, readSubject } from "./subject.ts";

describe("a subject as it is written", () => {
  it.each([
    ['"anna berg"@globex.example', { fault: "noAddress" }],
    ['"anna"@globex.example', { kind: "address", key: "anna@globex.example" }],
    ['"anna@globex.example', { fault: "noAddress" }],
    ['""@globex.example', { fault: "noAddress" }],
    [`${"a".repeat(64)}@globex.example`, { kind: "address", key: `${"a".repeat(64)}@globex.example` }],
    [`${"a".repeat(65)}@globex.example`, { fault: "noAddress" }],
    ["+news@globex.example", { kind: "address", key: "+news@globex.example" }],
    ["mailto:anna@globex.example", { kind: "address", key: "anna@globex.example" }],
    ["Anna <mailto:anna@globex.example>", { kind: "address", key: "anna@globex.example" }],
    ["anna\u200b@globex.example", { kind: "address", key: "anna@globex.example" }],
    ["ａnna@globex.example", { kind: "address", key: "anna@globex.example" }],
    ["*.", { fault: "noDomain" }],
    ["*.globex example", { fault: "noDomain" }],
    ["*.de", { kind: "subdomains", key: "*.de" }],
    [" ", { fault: "empty" }],
    ["<>", { fault: "empty" }],
  ])("%j is read as %j", (written, subject) => expect(readSubject(written)).toEqual(subject));
});

it("is covered by the mailbox, then by each domain and wildcard above it", () => {
  expect(keysCovering("Anna@eu.mail.globex.example")).toEqual([
    "anna@eu.mail.globex.example",
    "eu.mail.globex.example",
    "*.mail.globex.example",
    "mail.globex.example",
    "*.globex.example",
    "globex.example",
    "*.example",
  ]);
});

it("is covered by nothing where it is no address of a person", () => {
  for (const written of ["globex.example", "*.globex.example", "anna", ""]) expect(keysCovering(written)).toEqual([]);
});

it("is compared in the form under which it is filed, or as it stands where it has none", () => {
  expect(addressForm("Anna+News@Globex.example")).toBe("anna@globex.example");
  expect(addressForm(" No Address ")).toBe("no address");
});
