import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { spokenLanguages } from "../lib/core/spoken-language.ts";
import { quotedAsIn } from "../lib/i18n/quotation.ts";

const css = readFileSync(new URL("base.css", import.meta.url), "utf8");

/** The marks that our pages set around a quotation in a language. */
function marksOnPages(language: string): string {
  const own = new RegExp(`q:lang\\(${language}\\)[^{]*\\{[^}]*quotes: "([^"]*)" "([^"]*)"`).exec(css);
  const [, before, after] = own ?? /\nq \{[^}]*quotes: "([^"]*)" "([^"]*)"/.exec(css) ?? [];
  return `${before}a${after}`.replaceAll("\\202f", "\u202f");
}

it.each(spokenLanguages)("quoted words stand in the marks that the sentences of %s use", (language) => {
  expect(marksOnPages(language)).toBe(quotedAsIn(language, "“a”"));
});
