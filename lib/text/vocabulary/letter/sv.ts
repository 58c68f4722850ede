import type { Phrases } from "../phrases.ts";

/** Greetings, closings, and how people name their company and title, in Swedish. */
export const swedish: Phrases = {
  "letter.greeting": ["^(hej|hejsan|tja|god morgon|god dag|god kväll|hallå|bästa|kära|käre|goddag|hej igen)"],
  "letter.sign-off": [
    "^(med )?(vänliga|vänlig|bästa|varma|goda|hjärtliga) (hälsningar|hälsning)",
    "^(mvh|hälsningar|vänligen|tack på förhand|tack|allt gott|vi hörs|ha det bra|ha en fin dag|ha en bra dag|med vänlig hälsning)",
  ],
  "company.introduction": [
    "(jag heter|mitt namn är|jag är|vi är|det här är) ..4 (från|på|hos|för)",
    "(grundare|vd|chef|ägare|konsult|säljare|medarbetare|team*) ..1 (av|på|hos|för|från)",
    "(jag|vi) (arbetar|jobbar|driver|leder|representerar|grundade) (på|för|hos|med|på)",
    "på uppdrag av",
  ],
  "company.title": [
    "(vd|chef|*chef|*ansvarig|säljare|ägare|grundare|konsult|rådgivare|projektledare|assistent|ingenjör|rekryterare|ceo|cto|cfo|sales|account|manager|marketing|styrelseledamot|delägare)",
  ],
};
