import { expect, test } from "vitest";
import { ownPlainText } from "./plain-text.ts";

test("the quoted lines at the end and the line above them are not the sender's words", () => {
  expect(ownPlainText("mine\n\nOn Monday, Priya wrote:\n> old\n>\n> more\n")).toEqual({
    text: "mine\n",
    hasQuote: true,
  });
});

test("an introduction wrapped at the address belongs to the quote", () => {
  const text = "mine\nOn Monday, Priya Nair <priya@\nharborline.example> wrote:\n> old";
  expect(ownPlainText(text)).toEqual({ text: "mine", hasQuote: true });
});

test("a mail without a quote is the sender's as a whole, also when a line above holds one", () => {
  for (const text of ["mine\nlast:", "", "> you asked\nyes"]) {
    expect(ownPlainText(text)).toEqual({ text, hasQuote: false });
  }
});
