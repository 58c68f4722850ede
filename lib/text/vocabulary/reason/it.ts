import type { Phrases } from "../phrases.ts";

/** Words by which a mail says why it comes to its reader, in Italian. */
export const italian: Phrases = {
  "reason.marker": [
    "(scrivo|contatto|scriviamo|contattiamo|rivolgo|scrivevo) ..7 (perche|poiche|in quanto|in merito|riguardo|a seguito|per|dopo|relativamente|dato)",
    "(motivo|ragione|scopo|obiettivo) (del|della|di|per) (mio|mia|questa|questo|la|cui|nostro|contatto|messaggio|mail|email)",
    "in (qualita|veste) di",
    "(in|nel) (suo|tuo|vostro) (ruolo|qualita|veste) (di|come)",
    "come (responsabile|direttore|direttrice|titolare|fondatore|amministratore|cliente|iscritto|membro|ceo|cto)",
    "(ho|abbiamo) (visto|notato|letto|sentito|saputo|scoperto|trovato|apprezzato) (che|il|la|i|le|su|del|vostr*|l)",
    "(riceve|ricevi|ricevete|sta ricevendo) ..6 (perche|poiche|in quanto|come)",
    "(perche|poiche|dato che|visto che) (lei|siete|e|avete|sei|state|la sua|la vostra|il vostro|hai|ha|dirige)",
    "(volevo|vorrei|vorremmo|volevamo|mi piacerebbe) (chieder*|saper*|propor*|invitar*|informar*|sapere|capire|condividere|parlar*|sentire)",
    "(complimenti|congratulazioni) per",
    "(il|la|l) (suo|sua|tuo|tua|vostro|vostra) (articolo|post|annuncio|intervento|profilo|podcast|richiesta|ordine|azienda) (su|di|per|sul|del|in|e)",
    "state (assumendo|cercando|crescendo|lanciando|aprendo|pianificando|utilizzando)",
    "(a seguito|in riferimento|in merito|in relazione|in risposta|con riferimento|facendo seguito) (a|al|alla|di|del|della|alle)",
    "come (concordato|promesso|discusso|da accordi|anticipato|richiesto)",
    "su (suggerimento|consiglio|segnalazione|raccomandazione|indicazione) (di|del)",
    "(mi ha|mi hanno|ci ha) (suggerito|consigliato|parlato|dato|segnalato|indicato)",
    "(sto|stiamo) (cercando|valutando|contattando)",
    "(mi|ci) (chiedevo|chiedo|chiediamo) se",
  ],
  "reason.complete": [
    "grazie (mille )?per (il|la|l|il suo|la sua|averci) (interesse|richiesta|messaggio|iscrizione|chiamata|ordine|incontro|tempo|contattato)",
    "(ci siamo) (conosciuti|incontrati|sentiti|visti)",
    "(e lei|sei tu) (la persona|il responsabile)",
    "(ho|abbiamo) (trovato|ottenuto|reperito|acquisito) ..3 (indirizzo|contatt*|dati|email|mail)",
  ],
  "reason.generic": ["(volevo|vorrei|vorremmo) (presentarmi|presentarci|contattar*|salutar*|mettermi in contatto)"],
  "reason.hollow": ["(presentarmi|presentarci|contattar*|salutar*)"],
};
