import type { Phrases } from "../phrases.ts";

/** Words that make an opt-out harder, in Dutch. */
export const dutch: Phrases = {
  "friction.login": [
    "(inloggen|ingelogd|log in|login|logt in|aanmelden op|log ..3 in)",
    "(uw|je|jouw|mijn) (account|profiel|klantomgeving)",
    "(account) (aanmaken|maken|nodig)",
    "wachtwoord",
  ],
  "friction.fee": ["(kosten van|tarief|administratiekosten|vergoeding|toeslag|betaald)"],
  "friction.price": ["(betaal*|kost) ..3 (<money>|<num>)"],
  "friction.explain": [
    "(geef|vermeld*|opgave|opgeven|aangeven|leg|met|noem) ..4 (reden|redenen|waarom)",
    "(vul*|invullen|ingevuld*) ..4 (formulier|vragenlijst|enquete)",
    "(formulier|vragenlijst|enquete) ..3 (invullen|in te vullen|in)",
    "kopie ..4 (identiteit*|paspoort|id)",
  ],
  "friction.days": ["(binnen|tot|maximaal|duurt|duren|uiterlijk|na|in|kan) ..3 <num> ..1 (dagen|dag)"],
  "friction.workdays": ["(binnen|tot|maximaal|duurt|duren|uiterlijk|na|in|kan) ..3 <num> ..1 (werkdagen|werkdag)"],
  "friction.weeks": ["(binnen|tot|maximaal|duurt|duren|uiterlijk|na|in|kan) ..3 <num> ..1 (weken|week)"],
  "friction.months": ["(binnen|tot|maximaal|duurt|duren|uiterlijk|na|in|kan) ..3 <num> ..1 (maanden|maand)"],
  "friction.slow": [
    "(binnen|tot|maximaal|duurt|duren|uiterlijk|na|in|kan) ..2 (twee|drie|vier|zes|enkele|een paar|meerdere) ..1 (weken|week)",
    "(binnen|tot|maximaal|duurt|duren|uiterlijk|na|in|kan) ..2 (acht|negen|tien|veertien|vijftien|twintig|dertig|zestig|negentig) ..2 (dagen|dag)",
    "(binnen|tot|maximaal|duurt|duren|uiterlijk|na|in|kan) ..2 (een maand|1 maand)",
    "(binnen|tot|maximaal|duurt|duren|uiterlijk|na|in|kan) ..2 (zes|zeven|acht|tien|veertien) werkdagen",
  ],
  "friction.without": ["(zonder|geen|niet)"],
};
