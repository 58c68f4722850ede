import type { Phrases } from "../phrases.ts";

/** Words by which a reader opts out, in German. */
export const german: Phrases = {
  "opt-out.wish": [
    "nichts mehr ..4 (horen|lesen|erhalten|wissen)",
    "(melden|meldest|melde|bestellen) ..4 ab",
    "(abmelden|abzumelden|abmeldung|abmeldelink|abbestellen|abzubestellen|abbestellung|austragen|auszutragen|newsletter abmelden|abbestell*)",
    "(widersprechen|widerspruch|widerspruchsrecht|werbewiderspruch|widerrufen|widerruf)",
    "keine (weiteren |weitere |weiterhin |mehr )?(emails?|mails?|nachrichten|informationen|werbung|zuschriften|newsletter|angebote|post|anfragen)",
    "(nicht|nie) (mehr|langer|weiter|wieder) ..2 (kontaktier*|anschreib*|angeschrieben|erhalten|horen|schreiben|melden|gehort|wunschen|belastig*|behellig*|informiert|kontakt|bekommen)",
    "kein(en)? (kontakt|interesse)",
    "(aus|von) ..4 (verteiler|liste|mailingliste|adressliste|datenbank) ..3 (entfern*|streich*|losch*|nehm*|austrag*)",
    "(entfern*|streich*|losch*) ..5 (verteiler|liste|mailingliste|adressliste|datenbank|adresse|daten)",
    "(zukunft|kunftig) ..3 (keine|nicht) ..3 (emails?|nachrichten|kontakt*|mehr|erhalten)",
  ],
  "opt-out.reply": [
    "(antwort*|antworte|antworten|erwidern|ruckmeldung|zuruckschreiben)",
    "(schreib*|sende*|schick*|teil*|sag*|geb*|gib*) ..3 (mir|uns|mail|email|nachricht|bescheid|einfach|kurz|an|zeile)",
    "(genugt|reicht) (eine|ein|mir|uns)",
    "(kurze*|formlose*) (mail|nachricht|antwort|ruckmeldung|email|info|zeile)",
    "(betreff|stichwort|wort)",
    "jederzeit",
  ],
  "opt-out.click": ["(klick*|anklicken|hier|link|abmeldelink|button|folgen|einstellungen|profil|seite|unten)"],
  "opt-out.talk": [
    "(abmeldung|abmelden) (vom|von der|der) (event|veranstaltung|kurs|webinar|seminar|system|arbeit|krankenkasse|schule)",
    "(abmelderate|abmeldequote|abmeldungen)",
    "kein interesse (an der|daran)",
  ],
  "opt-out.can": ["(konnen|kannst|jederzeit|moglich)"],
};
