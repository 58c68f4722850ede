import { describe, expect, it } from "vitest";
import { mismatchOf } from "./link-mismatch.ts";
import { linkRisk, webTarget } from "./link-risk.ts";

function riskOf(href: string) {
  const target = webTarget(href);
  return target && linkRisk(target);
}

describe("what a link hides", () => {
  const known: readonly [href: string, risk: string | undefined][] = [
    ["http://203.0.113.9/a", "number"],
    ["http://04516437422/a", "number"],
    ["http://192.168.0.10/", undefined],
    ["https://bit.ly/abc", "shortener"],
    ["https://x.yz/QMW05U", "shortener"],
    ["https://northwind.example/QMW05U", undefined],
    ["https://www.google.com/url?q=https://a.example", "redirect"],
    ["https://www.google.com/search?q=url", undefined],
    ["https://a.ipfs.dweb.link/", "ipfs"],
    ["https://shop.pages.dev", "free-host"],
    ["https://storage.googleapis.com/b/a.html", "file-store"],
    ["https://pay.icu/a", "cheap-domain"],
    ["mailto:a@b.example", undefined],
    ["#top", undefined],
  ];

  for (const [href, risk] of known) {
    it(`${href}: ${risk ?? "nothing"}`, () => {
      expect(riskOf(href)).toBe(risk);
    });
  }
});

describe("what a link shows", () => {
  it("is an address as a whole, or one that is marked as such", () => {
    expect(mismatchOf("bank.com", "https://evil.net/")?.shown).toBe("bank.com");
    expect(mismatchOf("sign in at www.bank.com today", "https://evil.net/")?.shown).toBe("bank.com");
    expect(mismatchOf("our offer for bank.com", "https://northwind.example/")).toBeUndefined();
    expect(mismatchOf("Node.js", "https://nodejs.org/")).toBeUndefined();
  });

  it("may be passed on by a service that counts clicks", () => {
    expect(mismatchOf("bank.com", "https://bank.us1.list-manage.com/track")?.kind).toBe("counted");
  });
});
