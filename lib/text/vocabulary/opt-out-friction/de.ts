import type { Phrases } from "../phrases.ts";

/** Words that make an opt-out harder, in German. */
export const german: Phrases = {
  "friction.login": [
    "(einloggen|anmelden|eingeloggt|angemeldet|einzuloggen|anzumelden|login|logge|loggen)",
    "(kundenkonto|benutzerkonto|nutzerkonto|kundenbereich|mitgliederbereich|kundenportal)",
    "(in|uber) (ihr|ihrem|deinem|dein|das) (konto|profil|account)",
    "(passwort|benutzername|zugangsdaten)",
    "(konto|account) (anlegen|erstellen|eroffnen)",
  ],
  "friction.fee": [
    "(gebuhr|bearbeitungsgebuhr|kostenpflichtig|verwaltungsgebuhr|entgelt|kostenbeitrag|unkostenbeitrag|servicegebuhr)",
  ],
  "friction.price": ["(kostet|kosten von|zahlen|bezahlen|uberweisen) ..3 (<money>|<num>)"],
  "friction.explain": [
    "(grund|grunde|begrundung|gruende) ..3 (angeben|nennen|mitteilen|an|mit|angegeben)",
    "begrunden",
    "(angabe|nennung|mitteilung) (des|der|von|ihrer|eines) ..1 (grund*|begrundung)",
    "warum (sie|du)",
    "(formular|fragebogen|umfrage) ..3 (ausfull*|ausgefullt*|absenden|ausfullen)",
    "(ausfullen|fullen) ..4 (formular|fragebogen)",
    "(ausweiskopie|ausweis|personalausweis|kundennummer und)",
  ],
  "friction.days": [
    "(innerhalb|binnen|bis zu|dauert|dauern|spatestens|benotigt|benotigen|nach|in) ..3 <num> ..1 (tagen|tage|tag)",
  ],
  "friction.workdays": [
    "(innerhalb|binnen|bis zu|dauert|dauern|spatestens|benotigt|benotigen|nach|in) ..3 <num> ..1 (werktagen|werktage|arbeitstagen|arbeitstage|geschaftstagen)",
  ],
  "friction.weeks": [
    "(innerhalb|binnen|bis zu|dauert|dauern|spatestens|benotigt|benotigen|nach|in) ..3 <num> ..1 (wochen|woche)",
  ],
  "friction.months": [
    "(innerhalb|binnen|bis zu|dauert|dauern|spatestens|benotigt|benotigen|nach|in) ..3 <num> ..1 (monaten|monate|monat|monats)",
  ],
  "friction.slow": [
    "(innerhalb|binnen|bis zu|dauert|dauern|spatestens|benotigt|benotigen|nach|in) ..2 (zwei|drei|vier|funf|sechs|acht|einigen|mehreren) ..1 (wochen|woche)",
    "(innerhalb|binnen|bis zu|dauert|dauern|spatestens|benotigt|benotigen|nach|in) ..2 (acht|neun|zehn|zwolf|vierzehn|funfzehn|zwanzig|einundzwanzig|dreissig|sechzig|neunzig) ..2 (tagen|tage|tag)",
    "(innerhalb|binnen|bis zu|dauert|dauern|spatestens|benotigt|benotigen|nach|in) ..2 (eines monats|einem monat|ein monat|zum monatsende|zum quartalsende)",
    "(innerhalb|binnen|bis zu|dauert|dauern|spatestens|benotigt|benotigen|nach|in) ..2 (sechs|sieben|acht|zehn|zwolf|vierzehn) (werktagen|werktage|arbeitstagen)",
  ],
  "friction.without": ["(ohne|kein*|nicht|keinerlei)"],
};
