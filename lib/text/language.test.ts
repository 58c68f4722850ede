import { expect, it } from "vitest";
import { languageOf } from "./language.ts";

const samples: Record<string, string> = {
  en: "Hi Anna, I saw that you are hiring and wanted to ask about your plans for the new plant.",
  de: "Guten Tag Frau Koch, ich habe gesehen, dass Sie neue Mitarbeiter für Ihr Werk suchen.",
  fr: "Bonjour Madame, je vous écris parce que votre usine recherche une équipe pour la maintenance.",
  es: "Hola Ana, le escribo porque he visto que su empresa está buscando una persona para la planta.",
  it: "Buongiorno Anna, ho visto che la vostra azienda cerca una persona per il nuovo impianto.",
  nl: "Beste Anna, ik zag dat jullie op zoek zijn naar een monteur voor de nieuwe fabriek.",
  pt: "Olá Ana, vi que a sua empresa está à procura de uma pessoa para a nova fábrica.",
  pl: "Dzień dobry, zobaczyłem, że Państwa firma szuka osoby do nowego zakładu i chciałbym zapytać.",
  sv: "Hej Anna, jag såg att ni söker en person till den nya fabriken och ville fråga om det.",
  da: "Hej Anna, jeg kan se at I søger nogle nye folk til jeres fabrik, og ville gerne høre mere.",
  no: "Hei Anna, jeg så at dere søker noen nye folk til fabrikken deres, og ville gjerne høre mer.",
  fi: "Hei Anna, huomasin että teidän yritys hakee uutta henkilöä ja haluaisin kysyä siitä, jos voimme.",
  cs: "Dobrý den, všiml jsem si, že vaše firma hledá člověka pro nový závod, a rád bych se zeptal.",
  ru: "Здравствуйте, Анна! Я увидел, что ваша компания ищет сотрудника для нового завода.",
  uk: "Доброго дня, Анно! Я побачив, що ваша компанія шукає людину для нового заводу.",
  zh: "您好，我看到贵公司正在招聘新工厂的工程师。",
  ja: "はじめまして。新しい工場の求人を拝見しました。",
  ko: "안녕하세요, 새 공장의 채용 공고를 보았습니다.",
  ar: "مرحبا، رأيت أن شركتكم تبحث عن موظف للمصنع الجديد.",
  he: "שלום, ראיתי שהחברה שלכם מחפשת עובד למפעל החדש.",
  th: "สวัสดีครับ ผมเห็นว่าบริษัทของคุณกำลังหาพนักงาน",
  el: "Καλημέρα, είδα ότι η εταιρεία σας αναζητά συνεργάτη.",
};

it.each(Object.entries(samples))("knows %s", (language, text) => {
  expect(languageOf(text)).toBe(language);
});

it.each(["", "Hi", "Lunch?", "OK 👍", "Q3 numbers", "12345"])("takes the short text %j as English", (text) => {
  expect(languageOf(text)).toBe("en");
});

it("is not misled by an English mail with a foreign name and address", () => {
  expect(languageOf("Hi José, are you still with us at Calle de Alcalá 45 in Madrid?")).toBe("en");
});

it("does not name a script that it does not know", () => {
  expect(languageOf("ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ")).toBe("und");
});
