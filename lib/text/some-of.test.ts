import { expect, it } from "vitest";
import { fillMessage } from "../core/message.ts";
import { someOf } from "./some-of.ts";

const messages = { got: "They got it: {names}.", others: "{first} and {more} more" };
const told = (names: string[]) => fillMessage(messages, "got", someOf(names, 2));

it("names all of a few, and of many the first and how many more there are", () => {
  expect(told(["a.example", "b.example"])).toBe("They got it: a.example, b.example.");
  expect(told(["a.example", "b.example", "c.example"])).toBe("They got it: a.example, b.example and 1 more.");
  expect(told(Array.from({ length: 23 }, () => "a.example"))).toBe("They got it: a.example, a.example and 21 more.");
});
