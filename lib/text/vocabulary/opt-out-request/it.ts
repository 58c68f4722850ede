import type { Phrases } from "../phrases.ts";

/** How people ask in an answer to be written to no more, in Italian. */
export const italian: Phrases = {
  "request.stop": [
    "(cancellazione|disiscrizione|annullamento) ..1 (newsletter|iscrizione|mailing)",
    "(revoco|ritiro) ..2 consenso",
    "(vorrei|voglio|desidero|chiedo|gradirei|preferirei|vorremmo|chiediamo|desideriamo|chiederei) (di )?(essere|venire|venir) ..1 (rimoss*|cancellat*|tolt*|eliminat*|depennat*|esclus*)",
    "se (mi|ci) ..3 (scrivete|scrive|contattate|contatta|mandate|inviate|scrivi) ..4 (ancora|di nuovo|un altra volta) ..8 (avvocato|denuncia|garante|polizia|legali|autorita)",
    "(escludete|escludetemi|escluda|escludermi|toglietemi|togliermi|mi tolga|levatemi) ..4 (lista|elenco|invii|mailing|mail|email|database|campagne)",
    "(basta|stufo|stufa|stanco|stanca) (con|di|delle|dei) ..1 (vostre|vostri|queste|questi|tue|sue|le)? (mail|email|messaggi|spam)",
    "(cancellami|cancellatemi|cancellateci|rimuovetemi|rimuovimi|rimuoveteci|toglietemi|toglimi|toglieteci|disiscrivetemi|disiscrivimi|disiscrivermi|cancellarmi|rimuovermi|eliminatemi|eliminami|disiscriveteci|levatemi|depennatemi|mi cancelli|mi rimuova|mi tolga)",
    "(cancell*|rimuov*|toglie*|elimin*|togl*) ..4 (vostra lista|vostre liste|dalla lista|dalle liste|miei dati|nostri dati|mio indirizzo|mia mail|mia email|nostro indirizzo|mailing list|mio nominativo|ogni dato|tutti i dati|dalla mailing|dalla newsletter|dal database|dai vostri|dal vostro)",
    "non ..3 (contattatemi|contattarmi|contattateci|contattarci|scrivetemi|scrivermi|scriveteci|mandatemi|mandarmi|inviatemi|inviarmi|inviateci|disturbatemi|disturbarmi|disturbate|chiamatemi|chiamarmi|contattare|mi contatti|mi scriva|mi invii|mi mandi|mi scrivete|mi scrivere)",
    "non ..2 (mandate|inviate|scrivete|contattate|mandare|inviare|scrivere|mi contattate|mandi|scriva) ..2 (piu|altre|altri|mai)",
    "non ..2 (voglio|desidero|vogliamo|desideriamo|intendo|vorrei) ..2 (ricevere|essere (contattat*|disturbat*)|piu ricevere|ricevere piu)",
    "(smettetela|smettila|smetta|smettete|basta|finitela|piantatela) ..3 (email|mail|messaggi|scriver*|contattar*|mandar*|inviar*|spam|pubblicita|disturbar*|con queste|chiamar*)",
    "(lasciatemi|lasciami|mi lasci|lasciateci) ..1 (pace|stare|in pace|tranquill*)",
    "(come|vorrei|voglio|desidero) ..4 (disiscriv*|cancellarmi|cancellare la (mia)? iscrizione|annullare l iscrizione)",
    "(annullate|annulla|annullare|disdire|revoco|revocare) ..3 (iscrizione|sottoscrizione|consenso|abbonamento alla newsletter)",
    "(mi oppongo|diritto di opposizione|diritto all oblio|diritto alla cancellazione)",
    "(niente|nessuna|nessun) ..1 (piu|altra|altre|altro) ..1 (email|mail|messaggi|messaggio|pubblicita|comunicazione|comunicazioni)",
    "(non mi sono|mai) (iscritto|iscritta|registrato)",
    "(segnal*|denunc*) ..4 (spam|garante)",
    "(disiscrizione|cancellazione) (immediata|per favore|grazie|dalla)",
  ],
  "request.origin": [
    "(come|dove|chi) ..3 (avete|ha|hai|avuto|ottenuto|preso|trovato|dato) ..4 (mio|mia|nostro|nostra|miei) ..1 (indirizzo|mail|email|contatto|dati|numero)",
  ],
  "request.refusal": [
    "(cancellatelo|cancellatela|cancellateli|lo cancelli|la cancelli|cancellalo|eliminatelo|toglietelo)",
    "non ho (mai )?(chiesto|richiesto|autorizzato)",
  ],
  "request.word": [
    "(stop|basta|cancellami|disiscrizione|cancellazione|disiscrivimi|rimuovere|rimuovi|cancella|cancellatemi|disiscrivere|smettetela|elimina|non scrivete|non scrivetemi|rimuovetemi)",
  ],
  "request.guard": [
    "non ..2 esit*",
    "non (smettete|smetta|smettere) di",
    "(cancell*|rimuov*|elimin*|togl*) (il|la|lo|i|gli|le|questo|questa) ..1 (paragrafo|riga|file|pagina|frase|documento|slide|colonna|ordine|appuntamento)",
    "(se|qualora) (non|desidera|vuole)",
    "tasso di (cancellazione|disiscrizione)",
    "(contatti|chiami|scriva) (prima|fino|domani)",
    "(volo|appuntamento|ordine|prenotazione|riunione) ..2 cancell*",
    "cancell* ..2 (volo|appuntamento|ordine|prenotazione|riunione)",
  ],
  "request.later": [
    "(non interessat*|no grazie|non ora|non (mi|ci) interessa|non siamo interessat*|non sono interessat*|piu avanti|al momento no)",
  ],
};
