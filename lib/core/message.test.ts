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
});
