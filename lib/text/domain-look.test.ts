import { domainToASCII } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lookOf, readableHost } from "./domain-look.ts";

describe("a host made readable", () => {
  it.each([
    ["xn--mnchen-3ya.example", "münchen.example"],
    ["mail.xn--80ak6aa92e.com", "mail.аррӏе.com"],
    ["xn--ihqwcrb4cv8a8dqg056pqjye.example", "他们为什么不说中文.example"],
    ["XN--MNCHEN-3YA.example".toLowerCase(), "münchen.example"],
    ["globex.example", "globex.example"],
    ["xn--.example", ".example"],
    ["xn--a!b-c.example", "xn--a!b-c.example"],
    ["xn--99999999.example", "xn--99999999.example"],
    ["xn--mnchen-3y.example", "xn--mnchen-3y.example"],
  ])("is for %s %s", (host, read) => expect(readableHost(host)).toBe(read));

  it("is what Node's own coder made it of, in whatever script", () => {
    const letter = fc.constantFrom(..."aez09-äßéñøłçğаеорсжяαβωאבعربیहिन中文日本語한국กขა😀");
    const label = fc
      .array(letter, { minLength: 1, maxLength: 12 })
      .map((letters) => letters.join(""))
      // What another name stands for is no name.
      .filter((text) => domainToASCII(text).startsWith("xn--"));
    fc.assert(
      fc.property(label, (text) => {
        const host = domainToASCII(text);
        const again = readableHost(host);
        expect(domainToASCII(again)).toBe(host);
        expect(again).not.toContain("xn--");
      }),
    );
  });
});

it.each([
  ["paypaI", "paypal"],
  ["раураl", "paypal"],
  ["rnicrosoft", "microsoft"],
  ["vvise", "wise"],
  ["clropbox", "clropbox"],
  ["cloudflare", "doudflare"],
  ["g00gle", "google"],
  ["app1e", "apple"],
  ["n3tfl1x", "netfllx"],
  ["5tripe", "stripe"],
  ["pay-pal", "paypal"],
  ["ámazon", "amazon"],
])("%s looks like %s", (label, look) => expect(lookOf(label)).toBe(look));
