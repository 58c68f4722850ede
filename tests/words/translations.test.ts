import { describe, expect, it } from "vitest";
import { type SpokenLanguage, spokenLanguages } from "../../lib/core/spoken-language.ts";
import { noTranslation, type TranslatedLanguage } from "../../lib/i18n/translation.ts";
import { translationInto } from "../../lib/i18n/translations.ts";
import { checkWords } from "../../scripts/check-words.ts";
import { englishWords } from "../../scripts/english-words.ts";

const english = englishWords();
const languages = spokenLanguages.filter(isTranslated);
/** A release says everything in every language; until then English stands in, text by text. */
const isRelease = process.env.GOODSEND_RELEASE !== undefined;

describe.each(languages)("what is said in %s", (language) => {
  it("stands for something in English, with the same placeholders", async () => {
    expect(checkWords(language, await translationInto(language), english).faults).toEqual([]);
  });

  it("is whole in a release", async () => {
    const { missing } = checkWords(language, await translationInto(language), english);
    if (!isRelease && missing.length > 0) {
      console.warn(
        `${language}: ${missing.length} of ${english.size} texts are English still; npm run words -- ${language}`,
      );
      return;
    }
    expect(missing).toEqual([]);
  });
});

describe("the check of translations", () => {
  const source = new Map([
    ["pages: fix", "Fix {title}"],
    ["pages: count: one", "{count} fix"],
    ["pages: count: other", "{count} fixes"],
  ]);
  const check = (pages: object) => checkWords("de", { ...noTranslation, pages }, source);

  it("says which file lacks what", () => {
    expect(check({ count: { one: "a", other: "{count} b" } }).missing).toEqual([
      "lib/i18n/de/pages.ts lacks fix, in English “Fix {title}”",
    ]);
  });

  it("finds what is left over, and a placeholder that is not the same", () => {
    expect(check({ old: "x", fix: "{titel}" }).faults).toEqual([
      "lib/i18n/de/pages.ts: old stands for nothing in English any more: take it out, or rename it",
      "lib/i18n/de/pages.ts: fix “{titel}” lacks {title}, which English has",
      "lib/i18n/de/pages.ts: fix “{titel}” has {titel}, which English has not, so that nothing would fill it",
    ]);
  });

  it("takes plural forms that English has not", () => {
    expect(check({ count: { one: "a", few: "{count} b", many: "{count} c", other: "{count} d" } }).faults).toEqual([]);
  });

  it("finds a label for ears without the words on the button", () => {
    const english = new Map([...source, ["pages: fix.label", "Fix {title} now"]]);
    const pages: object = { fix: "Repair {title}", "fix.label": "Mend {title} now" };
    expect(checkWords("de", { ...noTranslation, pages }, english).faults).toEqual([
      "lib/i18n/de/pages.ts: fix.label “Mend {title} now” does not hold what the button shows, “Repair {title}”, so that it cannot be pressed by voice",
    ]);
  });

  it("finds slips of the hand", () => {
    expect(check({ fix: " {title}" }).faults).toHaveLength(1);
    expect(check({ fix: "{title}  a" }).faults).toHaveLength(1);
  });
});

function isTranslated(language: SpokenLanguage): language is TranslatedLanguage {
  return language !== "en";
}
