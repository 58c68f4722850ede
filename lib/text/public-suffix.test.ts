import { getDomain, getDomainWithoutSuffix, getPublicSuffix } from "tldts-icann";
import * as trie from "tldts-icann/dist/es6/src/data/trie.js";
import { expect, it } from "vitest";
import { hostParts } from "./public-suffix.ts";
import { suffixesOf } from "./suffix-trie.ts";

const expected = (host: string) => ({
  suffix: getPublicSuffix(host)?.toLowerCase() ?? "",
  domain: getDomain(host)?.toLowerCase() ?? "",
  label: getDomainWithoutSuffix(host)?.toLowerCase() ?? "",
});

it("tells the owner of a host from the suffix under which anybody may register", () => {
  expect(hostParts("mail.Acme.co.uk")).toEqual({ suffix: "co.uk", domain: "acme.co.uk", label: "acme" });
  expect(hostParts("acme.com")).toEqual({ suffix: "com", domain: "acme.com", label: "acme" });
  expect(hostParts("co.uk")).toEqual({ suffix: "co.uk", domain: "", label: "" });
  expect(hostParts("192.168.0.1")).toEqual({ suffix: "", domain: "", label: "" });
  expect(hostParts("city.sapporo.jp")).toEqual({ suffix: "sapporo.jp", domain: "city.sapporo.jp", label: "city" });
});

it("knows every rule of the public suffix list as its package does", () => {
  const rules = suffixesOf(trie).map((rule) => rule.replace(/^!/, "").replace("*", "anything"));
  expect(rules.length).toBeGreaterThan(7000);
  const differ = rules
    .flatMap((rule) => [rule, `acme.${rule}`, `mail.acme.${rule}`])
    .filter((host) => JSON.stringify(hostParts(host)) !== JSON.stringify(expected(host)));
  expect(differ).toEqual([]);
});

it("reads what is no host as the package does", () => {
  for (const host of ["", ".", "localhost", "a..b", "[::1]", "acme", "ACME.DE", "x.y.unknownsuffix", "acme.com."]) {
    expect({ host, ...hostParts(host) }).toEqual({ host, ...expected(host) });
  }
});
