import type { Phrases } from "../phrases.ts";

/** Words by which a reader opts out, in Italian. */
export const italian: Phrases = {
  "opt-out.name": [
    "(disiscri*|disiscrizione|dis iscri*)",
    "(cancellazione|cancellarsi|cancellarti|cancellarvi|cancellati|cancellami) ..3 (iscrizione|newsletter|lista|mailing|qui|servizio)",
    "(annulla*|revoca|disdire|disdici|cancella*) ..2 (iscrizione|sottoscrizione|abbonamento|iscrizioni)",
    "(gestisci|modifica|aggiorna|gestire|modificare|aggiornare|cambia) ..1 (le|la|tue|sue|tua|sua)? ..1 (preferenze|iscrizione|iscrizioni|sottoscrizione)",
    "(non|smettere di) (ricevere|riceverai) (piu|queste|altre|email|le)",
    "centro preferenze",
  ],
  "opt-out.wish": [
    "cancell* ..4 (iscrizione|lista|indirizzo|nominativo|newsletter|mailing|dati|database)",
    "(rimuov*|rimoss*|rimozione|elimin*|toglie*|togli*|tolto|escluder*) ..5 (lista|liste|indirizzo|database|nominativo|mailing|dati|newsletter)",
    "non ..3 (desidera|desideri|vuole|vuoi|intende|desiderate|volete|desidero|voglio|vogliamo|desiderasse|volesse|intendi|gradisce|gradisci|volessi|preferisce) ..3 (ricevere|essere|piu|che|riceverne)",
    "(preferisce|preferisci|preferite) (non|smettere) ..2 (ricevere|essere)",
    "non (la|ti|vi|le) (contatter*|disturber*|scriver*|invier*|importuner*|ricontatter*)",
    "(nessun|nessuna|nessun altra) altr* (comunicazione|messaggio|email|mail)",
    "(opporsi|opporvi|opporti|diritto di opposizione|opposizione al trattamento|revoc* ..2 consenso|ritirare ..2 consenso)",
    "non ..2 (ricevere|riceverai|ricevera|riceverete) (piu|altre|ulteriori|altri)",
    "(smett*|cessare|interrompere|sospendere) ..3 (ricevere|inviar*|scriver*|contattar*|invio|ricezione)",
    "(non interessat*|non (mi|le|ti|vi) interessa|non siamo interessati|non (e|sei|siete) interessat*)",
    "non ..1 (disturb*|scriv*|contatt*|invi*) ..1 piu",
  ],
  "opt-out.offer": [
    "(puo|puoi|potete|potra|potrai|desidera|vuole|vuoi|per|qualsiasi momento) ..3 (disiscri*|cancellarsi|cancellarti|cancellarvi|annullare ..2 iscrizione|cancellare ..2 iscrizione|revocare ..2 iscrizione)",
    "per ..1 (disiscri*|cancellar* ..3 iscrizione|cancellarsi|cancellarti|non ricevere|annullare|smettere|essere rimoss*|essere cancellat*|rimuovere|interrompere)",
    "(disiscriviti|cancellati|disiscriversi|disiscrivi|disiscrizione|cancellarsi|cancellazione) (qui|da|dalla|dal|cliccando|in qualsiasi|adesso|ora|cliccare|inviare)",
    "(clic*|qui|link) ..4 (disiscri*|cancell*)",
  ],
  "opt-out.by-reply": [
    "(rispond*|invia*|invio*|invii|inviate*|invio*|scriv*|indic*|risposta|specific*) ..5 (cancellami|stop|no|rimuovi|rimuovere|cancella|unsubscribe|cancellazione|disiscrivimi|remove|cancellatemi|no grazie)",
    "(oggetto|parola) ..2 (cancellami|stop|rimuovi|rimuovere|cancella|unsubscribe|cancellazione|remove|no|disiscrivimi)",
    "(cancellami|stop|unsubscribe|cancellazione|remove|rimuovi|cancella) (in|nell|nel|come|quale) ..1 (oggetto|testo|titolo)",
  ],
  "opt-out.label": ["preferenze (email|di comunicazione|di iscrizione)", "(le tue|le sue) preferenze"],
  "opt-out.reply": [
    "(rispond*|invia*|invio*|invii|inviate*|invio*|scriv*|dimm*|comunic*|segnal*|avvis*|inform*)",
    "(faccia*|fammi*|fatemi*|fateci|farmelo) ..1 sapere",
    "(oggetto|risposta)",
    "(basta|sufficiente) (un|una|rispondere|scrivere|inviare)",
  ],
  "opt-out.click": ["(clic*|clicca*|qui|link|pulsante|seguente|preferenze|seguire|segui|modulo)"],
  "opt-out.phone": ["(telefon*|chiam*|fax)"],
  "opt-out.letter": ["(lettera|per iscritto|raccomandata|posta ordinaria|via posta|per posta)"],
  "opt-out.can": ["(puo|puoi|potete|qualsiasi momento|ogni momento|diritto di)"],
  "opt-out.talk": [
    "(tasso di (cancellazione|disiscrizione)|cancellare i costi|(meno|piu) (disiscrizioni|cancellazioni))",
    "non ..1 (esit*|esitate) ..2 (contatt*|rispond*|scriv*|chiam*)",
    "(cancellazione|cancellare) (del volo|dell appuntamento|il volo|l appuntamento|ordine|dell ordine|prenotazione|della prenotazione)",
    "(smettere|smettila) di (perdere|pagare|sprecare)",
  ],
  "opt-out.if": ["(se non|se preferi*|qualora|se desider*|se vuoi|se vuole|per)"],
};
