import type { Phrases } from "../phrases.ts";

/** Words by which a reader opts out, in Italian. */
export const italian: Phrases = {
  "opt-out.wish": [
    "(disiscri*|cancellazione|annulla* l iscrizione|annullare l iscrizione)",
    "cancell* ..4 (iscrizione|lista|indirizzo|nominativo|newsletter)",
    "(rimuov*|rimoss*|elimin*|toglie*|togli*) ..5 (lista|liste|indirizzo|database|nominativo|mailing)",
    "non ..3 (desidera|desideri|vuole|vuoi|intende|desiderate|volete|desidero|voglio|vogliamo) ..2 (ricevere|essere|piu)",
    "non (la|ti|vi) (contatter*|disturber*|scriver*)",
    "(nessun|nessuna) altr* (comunicazione|messaggio|email|mail)",
    "(opporsi|opporvi|opporti|diritto di opposizione|revoc* ..2 consenso)",
    "non ..2 (ricevere|riceverai|ricevera) (piu|altre|ulteriori)",
    "(smett*|cessare) ..3 (ricevere|inviar*|scriver*|contattar*)",
    "(non interessat*|non mi interessa|non siamo interessati)",
  ],
  "opt-out.reply": [
    "(rispond*|invi*|scriv*|dimm*|comunic*|faccia* sapere|fammi sapere|basta)",
    "(oggetto|parola)",
    "risposta",
  ],
  "opt-out.click": ["(clic*|qui|link|pulsante|seguente|preferenze|seguire)"],
  "opt-out.talk": ["(tasso di (cancellazione|disiscrizione)|cancellare i costi)"],
  "opt-out.can": ["(puo|puoi|potete|qualsiasi momento)"],
};
