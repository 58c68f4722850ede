import { expect, test } from "vitest";
import { isAddress, parseAddress, splitAddresses } from "./address-text.ts";

test("an address is read with and without a name", () => {
  expect(parseAddress(" dana@harborline.example ")).toEqual({ email: "dana@harborline.example" });
  expect(parseAddress('"Whitfield, Dana" <dana@harborline.example>')).toEqual({
    email: "dana@harborline.example",
    name: "Whitfield, Dana",
  });
  expect(parseAddress("<dana@harborline.example>")).toEqual({ email: "dana@harborline.example" });
});

test("marks of direction around an address are no part of it", () => {
  expect(parseAddress("\u202adana@harborline.example\u202c")).toEqual({ email: "dana@harborline.example" });
  expect(parseAddress("Dana <\u2066dana@harborline.example\u2069>\u200f")).toEqual({
    email: "dana@harborline.example",
    name: "Dana",
  });
});

test("a name, a group or half an address is no address", () => {
  for (const text of ["Freight leads", "dana@", "dana@harborline", "@harborline.example", "a b@c.example", ""]) {
    expect([text, isAddress(text), parseAddress(text)]).toEqual([text, false, undefined]);
  }
});

test("a list is split outside quotes only", () => {
  expect(splitAddresses('"Whitfield, Dana" <d@a.example>, tom@b.example; x\n')).toEqual([
    '"Whitfield, Dana" <d@a.example>',
    "tom@b.example",
    "x",
  ]);
});
