import type { Phrases } from "../phrases.ts";

/** Greetings, closings, and how people name their company and title, in Polish. */
export const polish: Phrases = {
  "letter.greeting": ["^(dzien dobry|czesc|witam|szanowny|szanowna|szanowni|hej|drogi|droga|dobry wieczor|witaj)"],
  "letter.sign-off": [
    "^(z powazaniem|pozdrawiam|pozdrowienia|z wyrazami szacunku|dziekuje|serdecznie pozdrawiam|z pozdrowieniami|do uslyszenia|milego dnia)",
  ],
  "company.introduction": [
    "(jestem|nazywam sie|jestesmy) ..4 (z|w|firmy)",
    "(zalozyciel*|dyrektor*|wlasciciel*|zespol) ..1 (firmy|w)",
    "(pracuje|reprezentuje) (w|dla|firme)",
    "w imieniu",
  ],
  "company.title": [
    "(dyrektor*|kierownik*|wlasciciel*|prezes*|zalozyciel*|specjalist*|konsultant*|handlowiec|handlowy|doradca|manager|menedzer|ceo|cto|cfo|sales|marketing|account)",
  ],
};
