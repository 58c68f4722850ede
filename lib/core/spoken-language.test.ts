import { describe, expect, it } from "vitest";
import { chosenLanguage, spokenLanguageFor } from "./spoken-language.ts";

describe("the language of our pages", () => {
  it("is the base language of the browser's, and English where we do not speak it", () => {
    expect(["de-CH", "pt_BR", "FR", "tlh", ""].map(spokenLanguageFor)).toEqual(["de", "pt", "fr", "en", "en"]);
  });

  it("is what the organisation says before what the user says, before the browser's", () => {
    const user = { language: "fr" };
    expect(chosenLanguage({ user, managed: { language: "it" } }, "de")).toBe("it");
    expect(chosenLanguage({ user, managed: undefined }, "de")).toBe("fr");
    expect(chosenLanguage({ user: undefined, managed: undefined }, "de-AT")).toBe("de");
  });

  it("can be left to the browser by the organisation", () => {
    expect(chosenLanguage({ user: { language: "fr" }, managed: { language: "browser" } }, "de")).toBe("de");
  });

  it("is never taken from broken settings", () => {
    for (const broken of ["klingon", 7, null, { language: "xx" }, { language: ["de"] }, []]) {
      expect(chosenLanguage({ user: broken, managed: broken }, "nl")).toBe("nl");
    }
  });
});
