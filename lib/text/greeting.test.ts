import { expect, it } from "vitest";
import { emptyBody } from "../core/draft.ts";
import { endOfGreeting } from "./greeting.ts";

const before = (text: string) => text.slice(0, endOfGreeting({ ...emptyBody(), text }));

it.each([
  ["its line", "Hi Anna,\nwe make seals.", "Hi Anna,"],
  ["its line, behind empty ones", "\n\nHi Anna,\nwe make seals.", "\n\nHi Anna,"],
  ["the first line that holds something, where nobody is greeted", "\nWe make seals.\nBye", "\nWe make seals."],
  ["the whole of one line", "Hi Anna", "Hi Anna"],
  ["the first of many empty lines", "\n\n\n\n\n\nHi Anna", ""],
  ["nothing", "", ""],
])("a greeting ends with %s", (_, text, greeting) => {
  expect(before(text)).toBe(greeting);
});
