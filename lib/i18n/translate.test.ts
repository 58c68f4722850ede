import { describe, expect, test } from "vitest";
import { en } from "./en.ts";
import { translatorFor } from "./translate.ts";

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

  test("come in the base language of a regional tag", () => {
    const german = { ...en, "ignore.undo": "Zurücknehmen" };
    expect(translatorFor("de-CH", { de: german })("ignore.undo")).toBe("Zurücknehmen");
  });

  test("come in English where a language is not there", () => {
    const klingon = translatorFor("tlh");
    expect(klingon("ignore.undo")).toBe("Undo");
    expect(klingon.locale).toBe("en");
  });

  test("use the plural forms of their own language", () => {
    const polish = { ...en, "status.toFix": { one: "{count} rzecz", few: "{count} rzeczy", other: "{count} spraw" } };
    const speak = translatorFor("pl", { pl: polish });
    expect([1, 3, 5].map((count) => speak("status.toFix", { count }))).toEqual(["1 rzecz", "3 rzeczy", "5 spraw"]);
  });

  test("name a language, or keep its code where it has no name", () => {
    expect(t.languageName("de")).toBe("German");
    expect(t.languageName("not a code")).toBe("not a code");
  });
});
