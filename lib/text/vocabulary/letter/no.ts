import type { Phrases } from "../phrases.ts";

/** Greetings, closings, and how people name their company and title, in Norwegian. */
export const norwegian: Phrases = {
  "letter.greeting": ["^(hei|kjære|god dag|god morgen|god kveld|hallo|heisann|hei igjen|hei på deg)"],
  "letter.sign-off": [
    "^(med )?(vennlig|vennlige|beste|mange|varm|varme|hjertelig) (hilsen|hilsener|hilsninger)",
    "^(mvh|vh|hilsen|på forhånd takk|takk|ha en fin dag|ha en god dag|vi snakkes|vi høres)",
  ],
  "company.introduction": [
    "(jeg heter|mitt navn er|jeg er|vi er|dette er|det er) ..4 (fra|hos|i|ved|for)",
    "(gründer|grunnlegger|daglig leder|sjef|eier|konsulent|selger|medarbeider|team*) ..1 (av|hos|i|ved|for|fra)",
    "(jeg|vi) (jobber|arbeider|driver|leder|representerer|startet) (hos|for|i|ved)",
    "på vegne av",
  ],
  "company.title": [
    "(daglig leder|direktør|*direktør|sjef|*sjef|*ansvarlig|selger|eier|gründer|grunnlegger|konsulent|rådgiver|prosjektleder|assistent|ingeniør|rekrutterer|ceo|cto|cfo|sales|account|manager|markedsføring|partner)",
  ],
};
