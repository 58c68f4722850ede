import { expect, it, vi } from "vitest";
import { showsOptOut } from "./check-footer.ts";

vi.mock("./load-words.ts", () => ({ loadWords: async () => [] })); // In Node they are at hand.

it("a way to opt out in a footer's own words is seen, by a link or by a reply", async () => {
  const link = { text: "unsubscribe here", href: "https://northwind.com/stop" };
  expect(await showsOptOut([[{ text: "Northwind" }], [{ text: "Enough of us? " }, link]])).toBe(true);
  expect(await showsOptOut([[{ text: 'Reply with "stop" and we will not write again.' }]])).toBe(true);
});

it("a footer without one is told from it", async () => {
  expect(await showsOptOut([[{ text: "Northwind, 1 Main St, Reno" }]])).toBe(false);
});
