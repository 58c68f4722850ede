import type { Phrases } from "../phrases.ts";

/** Where an address comes from, the right to object, and the privacy notice, in Italian. */
export const italian: Phrases = {
  "law.source": [
    "(trovato|ottenuto|reperito|acquisito|ricevuto|visto|preso|raccolto) ..5 (indirizzo|contatto|contatti|dati|email|mail|nominativo|nome|profilo|recapito|recapiti) ..4 (su|sul|sulla|dal|dalla|da|nel|nella|in|tramite|attraverso)",
    "(suoi|suo|vostri|vostro|tuoi|tuo) ..2 (dati|indirizzo|contatto|contatti|recapiti|email) ..3 (provengono|proviene|sono|è|presente|presenti)",
    "(visto|trovato|letto|notato|scoperto|conosciuto|incontrato) ..6 (sito|linkedin|pagina|profilo|fiera|elenco|registro|directory|evento|blog)",
    "(fonte|fonti) (pubblic*|accessibil*)",
    "pubblicamente (accessibil*|disponibil*)",
    "(origine|fonte|provenienza) dei (suoi|vostri|tuoi)? dati",
    "(mi|ci) ha (dato|fornito|passato) il (suo|tuo|vostro) (contatto|indirizzo|nome|nominativo)",
  ],
  "law.object": ["(opporsi|opporti|opporvi|diritto di opposizione)", "(revocare|revoca|ritirare) ..3 consenso"],
  "law.privacy": ["(informativa|policy|politica) ..3 (privacy|dati|riservatezza)", "privacy policy"],
};
