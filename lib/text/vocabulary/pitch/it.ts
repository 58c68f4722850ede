import type { Phrases } from "../phrases.ts";

/** Words that promote something, name a gain for the reader, or claim what a first mail cannot have, in Italian. */
export const italian: Phrases = {
  "commercial.strong": [
    "(noi|la nostra)? (aiutiamo|offriamo|forniamo|sviluppiamo|vendiamo|produciamo|proponiamo|realizziamo)",
    "(siamo|sono) (una|un|un') ..2 (azienda|agenzia|fornitore|produttore|startup|societa)",
    "(demo|prova|consulenza|chiamata|preventivo|audit|analisi) (gratuit*|gratis|rapida|breve|senza impegno|di <num>)",
    "(avrebbe|avete|avresti|ha|possiamo|potremmo) ..4 (minuti|chiamata|call|sentirci|disponibil*|tempo)",
    "<num> (minuti|min) ..4 (call|chiamata|settimana|parlarne|questa)",
    "(fissare|programmare|prenotare|organizzare) (una|un) (chiamata|call|incontro|demo|appuntamento|videochiamata)",
    "(sconto|promozione|offerta speciale|listino|preventivo|prezzi|coupon)",
    "(nostr*|nuov*) (soluzion*|software|piattaforma|prodott*|serviz*|strumento|agenzia)",
    "(lead|caso di studio|webinar|posizionamento|backlink|potenziali clienti)",
    "(acquista|compra|ordina|iscriviti|prova|approfitta) (ora|subito|oggi|gratis|il|la)",
  ],
  "commercial.weak": [
    "(nostri|nostro|miei) (clienti|team|servizi)",
    "(aumentare|ridurre|risparmiare|migliorare|ottimizzare|automatizzare|crescere)",
    "(interess*|collaborazione|partnership|soluzione|piattaforma|software|agenzia|opportunita)",
    "<pct>",
    "<money>",
    "(vostr*|suo|sua|tuo|tua) (team|azienda|attivita|sito|clienti)",
  ],
  "commercial.private": [
    "(mamma|papa|nonna|compleanno|cena|pranzo|fine settimana|baci|abbracci|bambini|ti voglio bene)",
    "(fattura|contratto|verbale) ..3 (allegat*)",
    "(mia candidatura|curriculum)",
  ],
  "value.gain": [
    "(aiuta|aiutiamo|permette|permettiamo|consente|consentiamo|aiutare) (a|le|i|di|ai|alle|gli|il|la)",
    "(risparmiare|risparmia|ridurre|riduce|aumentare|aumenta|migliorare|evitare|raddoppiare|automatizzare|semplificare|risparmiano) (tempo|costi|denaro|vendite|fino|i|il|la|le|gli|l|errori)",
    "(voi|vostr*|lei|suo|sua) ..4 (risparmi*|riduc*|aument*|guadagn*|evit*|ricev*|otten*)",
    "(audit|guida|campione|prova|analisi|modello|report|demo|checklist) (gratuit*|gratis)",
    "<pct> (in piu|in meno|di risparmio|piu|meno)",
    "(cosi|in modo che|affinche) (potete|possiate|lei|il vostro)",
    "senza (dover*|costi|impegno|assumere|cambiare)",
    "(vantaggio*|beneficio|utile) (per|di)",
  ],
  "claim.contact": [
    "come (concordato|promesso|discusso|da accordi|anticipato|richiesto)",
    "(dopo|a seguito|in seguito) ..2 (nostra|nostro) (chiamata|conversazione|incontro|telefonata)",
    "(suo|tuo|vostro) (ordine|prenotazione|richiesta) (n|numero|<num>)",
  ],
  "claim.alarm": [
    "(ultimo|secondo|terzo) (avviso|sollecito|promemoria)",
    "(account|conto) ..2 (sospeso|bloccato|disattivato|limitato)",
    "(fattura|pagamento) ..2 (scadut*|in sospeso|insolut*|in ritardo)",
    "azione (immediata|urgente) (richiesta|necessaria)",
  ],
};
