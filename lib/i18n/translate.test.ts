import { describe, expect, test } from "vitest";
import { translatorFor } from "./translate.ts";
import { noTranslation } from "./translation.ts";

const t = translatorFor("en");

describe("the words of our pages", () => {
  test("fill their placeholders", () => {
    expect(t("ignore.recipient", { email: "jane@acme.com" })).toBe("For jane@acme.com");
  });

  test("agree with the number they carry", () => {
    expect(t("status.toFix", { count: 1 })).toBe("1 thing to fix before sending");
    expect(t("status.toFix", { count: 1200 })).toBe("1,200 things to fix before sending");
  });

  test("leave a value alone that looks like a placeholder itself", () => {
    expect(t("ignore.heading", { title: "{title}" })).toBe("Ignore “{title}”");
  });

  test("come in English where a translation lacks them", () => {
    const german = translatorFor("de", { ...noTranslation, pages: { "ignore.undo": "Zurücknehmen" } });
    expect(german("ignore.undo")).toBe("Zurücknehmen");
    expect(german("ignore.menu")).toBe("Ignore");
  });

  test("are written the way that their language is", () => {
    expect(["en", "de", "ar", "he-IL", "fa"].map((tag) => translatorFor(tag).direction)).toEqual([
      "ltr",
      "ltr",
      "rtl",
      "rtl",
      "rtl",
    ]);
  });

  test("use the plural forms of their own language", () => {
    const polish = { "status.toFix": { one: "{count} rzecz", few: "{count} rzeczy", other: "{count} spraw" } };
    const speak = translatorFor("pl", { ...noTranslation, pages: polish });
    expect([1, 3, 5].map((count) => speak("status.toFix", { count }))).toEqual(["1 rzecz", "3 rzeczy", "5 spraw"]);
  });

  test("name a language, or keep its code where it has no name", () => {
    expect(t.languageName("de")).toBe("German");
    expect(t.languageName("not a code")).toBe("not a code");
  });
});
