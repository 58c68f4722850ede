import { expect, it } from "vitest";
import { addressesInBounce } from "./find-bounce.ts";

const from = { email: "mailer-daemon@mx.example" };
const about = (text: string) => `Delivery to anna@globex.example failed: ${text}`;

it.each([
  ["a code for good", "550 5.1.1 unknown user", ["anna@globex.example"]],
  ["a long code for good", "5.12.345", ["anna@globex.example"]],
  ["no code at all", "unknown user", ["anna@globex.example"]],
  ["both kinds of codes", "421 4.4.2, then 5.1.1", ["anna@globex.example"]],
  ["a code for now", "421 4.4.2 try again later", []],
  ["a delay", "the mail is delayed", []],
])("a mail service that tells of %s names %j", (_, text, addresses) => {
  expect(addressesInBounce({ from, text: about(text) })).toEqual(addresses);
});

it("nobody else tells of mail that failed, and a service does not speak of itself", () => {
  expect(addressesInBounce({ from: { email: "bob@globex.example" }, text: about("550") })).toEqual([]);
  expect(addressesInBounce({ text: about("550") })).toEqual([]);
  const text = "postmaster@globex.example and MAILER-DAEMON@mx.example and Bo@globex.example: 550";
  expect(addressesInBounce({ from, text })).toEqual(["bo@globex.example"]);
});
