import type { Phrases } from "../phrases.ts";

/** Greetings, closings, and how people name their company and title, in German. */
export const german: Phrases = {
  "letter.greeting": [
    "^(hallo|hi|guten tag|guten morgen|guten abend|liebe|lieber|sehr geehrte|sehr geehrter|servus|moin|gruss gott|grußi)",
  ],
  "letter.sign-off": [
    "^(mit )?(freundlichen|besten|herzlichen|lieben|vielen|schonen|viele|beste|liebe|herzliche|schone|freundliche) (grußen|gruße|gruß|dank)",
    "^(mfg|lg|vg|gruß|grusse|danke|bis bald|bis dann)",
  ],
  "company.introduction": [
    "(ich bin|mein name ist|wir sind|hier ist) ..4 (von|bei|der)",
    "(grunder|grunderin|geschaftsfuhrer*|mitarbeiter*|inhaber*|berater*|team) (von|der|bei)",
    "(ich|wir) (arbeite|arbeiten|leite|leiten|grunde*) (bei|fur)",
    "im (namen|auftrag) (von|der|des)",
  ],
  "company.title": [
    "(geschaftsfuhrer*|geschaftsleitung|leiter*|vertrieb*|inhaber*|grunder*|berater*|vorstand*|prokurist*|assistent*|referent*|mitarbeiter*|kundenberater*|ceo|cto|cfo|sales|account|manager*|marketing|head|consultant)",
  ],
};
