import type { Phrases } from "../phrases.ts";

/** Greetings, closings, and how people name their company and title, in Italian. */
export const italian: Phrases = {
  "letter.greeting": ["^(ciao|buongiorno|buonasera|salve|gentile|egregio|egregia|cara|caro|spettabile|gentilissim*)"],
  "letter.sign-off": [
    "^(cordiali saluti|un saluto|saluti|cordialmente|distinti saluti|a presto|grazie|buona giornata|resto a disposizione|un caro saluto|grazie mille)",
  ],
  "company.introduction": [
    "(sono|mi chiamo|siamo) ..5 (di|da|della|presso)",
    "(fondatore|fondatrice|direttore|responsabile|titolare|team|consulente) ..2 (di|presso|della)",
    "(lavoro|lavoriamo|rappresento|dirigo) (in|per|presso)",
    "per conto di",
  ],
  "company.title": [
    "(direttore|direttrice|responsabile|titolare|fondatore|fondatrice|amministratore|commerciale|consulente|ingegnere|assistente|socio|presidente|ceo|cto|cfo|sales|account|manager|marketing|vendite)",
  ],
};
