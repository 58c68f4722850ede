import { describe, expect, it } from "vitest";
import { trigramsFile } from "../../scripts/language-trigrams.ts";
import { paragraphs } from "./language.cases.ts";
import { languageOf, languagesOfText } from "./language.ts";
import { languageOfParagraph } from "./paragraph-language.ts";
import { languagesToRead } from "./reading-languages.ts";

const { en = "", de = "", da = "", no = "" } = paragraphs;

describe("the language of a paragraph", () => {
  it.each(Object.entries(paragraphs))("is known to be %s", (language, text) => {
    expect(languageOfParagraph(text)).toMatchObject({ language, certain: true });
  });

  it.each(Object.entries(paragraphs))("is known to be %s where little of it is written", (language, text) => {
    expect(languageOf(text.slice(0, Math.floor(text.length * 0.6)))).toBe(language);
  });

  it.each([
    ["da", "Hej Anna, tak for din besked. Hvad siger du til at mødes i næste uge?"],
    ["no", "Hei Anna, takk for meldingen din. Hva sier du til å møtes neste uke?"],
    ["cs", "Dobrý den, děkuji za zprávu. Mohli bychom se sejít příští týden?"],
    ["sk", "Dobrý deň, ďakujem za správu. Mohli by sme sa stretnúť budúci týždeň?"],
    ["es", "Gracias por su mensaje. ¿Le parece bien que hablemos la semana que viene?"],
    ["pt", "Obrigado pela sua mensagem. Podemos falar na próxima semana?"],
    ["ca", "Gràcies pel vostre missatge. Us sembla bé que parlem la setmana que ve?"],
    ["ru", "Спасибо за ваше сообщение. Можем ли мы поговорить на следующей неделе?"],
    ["uk", "Дякую за ваше повідомлення. Чи можемо ми поговорити наступного тижня?"],
    ["bg", "Благодаря за съобщението. Може ли да поговорим през следващата седмица?"],
  ])("is told from its neighbour, %s: %s", (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it("is not that of its addresses, blanks and markup", () => {
    const text = "{{prénom}}, thank you for the call. See https://exemple.fr/les-produits-et-le-service or <a href=le>";
    expect(languageOf(text)).toBe("en");
  });

  it("is read from the words, not from lookalike letters among them", () => {
    expect(languageOf("Beдeтcя нaбop людeй нa yдaлeнную paбoту, cвязь пo пoчтe, oплaтa кaждый дeнь бeз зaдepжeк")).toBe(
      "ru",
    );
  });
});

describe("the language of a text", () => {
  it.each(["", "Hi", "Lunch?", "OK 👍", "Q3 numbers", "12345", "Got a minute?"])(
    "is English for the short %j",
    (text) => {
      expect(languageOf(text)).toBe("en");
    },
  );

  it("is Italian, not Hindi in Latin letters, where both have a word", () => {
    expect(languageOf("Hai visto la mia mail?")).toBe("it");
    expect(languageOf("mujhe ye gaadi pasand hai")).toBe("hi");
  });

  it("is not misled by a foreign name and address", () => {
    expect(languageOf("Hi José, are you still with us at Calle de Alcalá 45 in Madrid?")).toBe("en");
  });

  it("is not named for a script that we do not know", () => {
    expect(languageOf("ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ")).toBe("und");
  });

  it("is not changed by a long footer in another", () => {
    const footer = `${en} ${en} ${en}`;
    expect(languageOf(`Guten Tag Frau Koch,\n\n${de}\n\nMit freundlichen Grüßen\nTom Berg\n\n${footer}\n\n${en}`)).toBe(
      "de",
    );
  });

  it("is that of its lines together where each is too short", () => {
    expect(languageOf("Hej Anna!\n\nHar du tid?\n\nVi kan ses på fredag.\n\nMange hilsner")).toBe("da");
  });
});

describe("the languages to read a text in", () => {
  it("are all that its paragraphs are in", () => {
    expect(languagesOfText(`${de}\n\n${paragraphs.fr}`).all).toEqual(["de", "fr"]);
    expect(languagesToRead(`${de}\n\n${paragraphs.fr}`)).toEqual(["en", "de", "fr"]);
  });

  it("are those that a short text may be in", () => {
    expect(languagesToRead("Hvordan er det?")).toEqual(expect.arrayContaining(["en", "da", "no"]));
  });

  it("do not grow with a longer text in one", () => {
    expect(languagesToRead(`${da}\n\n${da} ${da}`)).toEqual(["en", "da"]);
    expect(languagesToRead(no)).toEqual(["en", "no"]);
  });
});

it("the trigrams are those of franc", async () => {
  const { default: source } = await import("./vocabulary/trigrams.ts?raw");
  expect(source, "run npm run gen").toBe(trigramsFile());
});
