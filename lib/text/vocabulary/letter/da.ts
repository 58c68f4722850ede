import type { Phrases } from "../phrases.ts";

/** Greetings, closings, and how people name their company and title, in Danish. */
export const danish: Phrases = {
  "letter.greeting": ["^(hej|kære|goddag|god morgen|god dag|hejsa|hallo|hej igen|godmorgen)"],
  "letter.sign-off": [
    "^(med )?(venlig|venlige|bedste|mange|kærlig|de bedste|varme) (hilsen|hilsner|hilsener)",
    "^(mvh|vh|kh|hilsen|på forhånd tak|tak|ha en god dag|fortsat god dag|vi snakkes|vi høres)",
  ],
  "company.introduction": [
    "(jeg hedder|mit navn er|jeg er|vi er|det er) ..4 (fra|hos|i|ved|for)",
    "(stifter|direktør|chef|ejer|konsulent|sælger|medarbejder|team*) ..1 (af|hos|i|ved|for|fra)",
    "(jeg|vi) (arbejder|driver|leder|repræsenterer|stiftede) (hos|for|i|ved)",
    "på vegne af",
  ],
  "company.title": [
    "(direktør|*direktør|chef|*chef|*ansvarlig|sælger|ejer|stifter|konsulent|rådgiver|projektleder|assistent|ingeniør|rekrutteringskonsulent|ceo|cto|cfo|sales|account|manager|marketing|partner|adm)",
  ],
};
