import { expect, it } from "vitest";
import { brandsClaimed } from "./claimed-brand.ts";
import { readPlain } from "./reading.ts";

const claimsOf = (text: string) => brandsClaimed(readPlain(""), readPlain(text)).map(({ name }) => name);

it.each([
  ["© 2026 McAfee", ["McAfee"]],
  ["Copyright Netflix", ["Netflix"]],
  ["Netflix Support wrote to you yesterday about a matter of some weight", ["Netflix"]],
  ["USPS: your parcel is on hold", ["USPS"]],
  ["see what USPS: the carrier, does", []],
  ["Hello,\nNetflix\nLos Gatos", ["Netflix"]],
  ["the last line is\nNetflix", ["Netflix"]],
  ["Your PayPal account is limited", ["PayPal"]],
  ["We integrate with PayPal and Stripe", []],
  ["PayPal Team, PayPal Support", ["PayPal"]],
  ["Apple Support will call", ["Apple"]],
  ["an apple support for the tree", []],
  ["Our team met at the fair", []],
])("a mail that says “%s” speaks for %j", (text, brands) => {
  expect(claimsOf(text)).toEqual(brands);
});

it("names a brand of the body and of the subject with its field", () => {
  const claims = brandsClaimed(readPlain("Netflix: your plan"), readPlain("© 2026 McAfee"));
  expect(claims.map(({ name, field }) => [name, field])).toEqual([
    ["McAfee", "body"],
    ["Netflix", "subject"],
  ]);
});
