import { describe, expect, it } from "vitest";
import { fillMessage } from "./message.ts";

const messages = {
  lure: "It {signs}.",
  link: "links to {name}",
  urgency: "hurries the reader",
  button: "presses for a click",
  needed: "{country} asks for consent.",
};

describe("a rule's message", () => {
  it("takes its values as they stand, also those that look like a placeholder", () => {
    expect(fillMessage({ a: "“{quote}” by {who}" }, "a", { quote: "{who}" })).toBe("“{who}” by {who}");
  });

  it("can be made of other messages, each with values of its own", () => {
    const data = { "signs.parts": "link link urgency", "signs.0.name": "a.example", "signs.1.name": "b.example" };
    expect(fillMessage(messages, "lure", data)).toBe(
      "It links to a.example, links to b.example and hurries the reader.",
    );
    expect(fillMessage(messages, "lure", { "signs.parts": "urgency button" }, "de")).toBe(
      "It hurries the reader und presses for a click.",
    );
  });

  it("names a country in the language that is spoken, and as the rule does in English", () => {
    const data = { country: "Germany", "country.country": "de" };
    expect(fillMessage(messages, "needed", data)).toBe("Germany asks for consent.");
    expect(fillMessage(messages, "needed", data, "fr")).toBe("Allemagne asks for consent.");
  });

  it("writes a day as the language does, in every time zone the same, and what is no day as it stands", () => {
    const told = (day: string, language?: string) =>
      fillMessage({ a: "Since {on}" }, "a", { "on.date": day }, language);
    expect(told("2026-10-02")).toBe("Since Oct 2, 2026");
    expect(told("2026-10-02", "de")).toBe("Since 02.10.2026");
    expect(told("2026-10-02", "fr")).toBe("Since 2 oct. 2026");
    expect(told("long ago", "de")).toBe("Since long ago");
  });

  it("tells of one thing in a text of its own, where there is one", () => {
    const counted = { wrote: "You wrote to {count} people.", "wrote.one": "You wrote to one person." };
    const told = (count: string) => fillMessage(counted, "wrote", { count });
    expect(["1", "2", "21"].map(told)).toEqual([
      "You wrote to one person.",
      "You wrote to 2 people.",
      "You wrote to 21 people.",
    ]);
    expect(fillMessage({ wrote: "{count} of all." }, "wrote", { count: "1" })).toBe("1 of all.");
  });

  it.each([
    ["a, b, …", "Sent to a, b, …"],
    ["Northwind Inc.", "Sent to Northwind Inc."],
    ["“Take me off.”", "Sent to “Take me off”."],
    ["«\u202fStop.\u202f»", "Sent to «\u202fStop\u202f»."],
    ["“Really?”", "Sent to “Really?”."],
    ["“and more…”", "Sent to “and more…”."],
  ])("ends in one stop, whatever its value ends in: %s", (names, told) => {
    expect(fillMessage({ sent: "Sent to {names}." }, "sent", { names })).toBe(told);
  });
});
