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

test("Outlook's rule with a header below begins the quote, a rule of the sender's own does not", () => {
  const rule = "_".repeat(32);
  const header = "Von: Priya Nair <priya@harborline.example>\nGesendet: Montag, 16. November 2026\nBetreff: Preise";
  expect(ownPlainText(`mine\n\n${rule}\n${header}\n\nold words`)).toEqual({ text: "mine\n", hasQuote: true });
  expect(ownPlainText(`${rule}\n${header}`)).toEqual({ text: "", hasQuote: true });
  const own = `mine\n${rule}\nAlex Morgan\nBrightloop`;
  expect(ownPlainText(own)).toEqual({ text: own, hasQuote: false });
});

test("a mail without a quote is the sender's as a whole, also when a line above holds one", () => {
  for (const text of ["mine\nlast:", "", "> you asked\nyes"]) {
    expect(ownPlainText(text)).toEqual({ text, hasQuote: false });
  }
});
