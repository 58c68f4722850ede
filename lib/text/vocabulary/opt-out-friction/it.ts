import type { Phrases } from "../phrases.ts";

/** Words that make an opt-out harder, in Italian. */
export const italian: Phrases = {
  "friction.login": [
    "(accedere|acceda|accedi|accedendo|effettu* ..1 accesso|login|loggars*|loggat*)",
    "(area riservata|area personale|proprio account|tuo account|suo account)",
    "(creare|aprire|registrar*) ..2 account",
    "password",
  ],
  "friction.fee": ["(costo di|tariffa|commissione|a pagamento|spese)"],
  "friction.price": ["(pagare|paghi|costa|versare) ..3 (<money>|<num>)"],
  "friction.explain": [
    "(indic*|spieg*|specific*|motiv*|comunic*|precis*) ..3 (motivo|motivi|ragione|ragioni|perche|motivazione)",
    "(compil*|riempi*) ..3 (modulo|questionario|form)",
    "(copia) ..3 (identita|documento)",
  ],
  "friction.days": ["(entro|fino a|in|massimo|richiedere|richiede|dopo|necessari) ..3 <num> ..1 (giorni|giorno)"],
  "friction.workdays": ["(entro|fino a|in|massimo|richiedere|richiede|dopo) ..3 <num> giorni (lavorativi|feriali)"],
  "friction.weeks": [
    "(entro|fino a|in|massimo|richiedere|richiede|dopo|necessari) ..3 <num> ..1 (settimane|settimana)",
  ],
  "friction.months": ["(entro|fino a|in|massimo|richiedere|richiede|dopo|necessari) ..3 <num> ..1 (mesi|mese)"],
  "friction.slow": [
    "(entro|fino a|in|massimo|richiedere|richiede|dopo|necessari) ..2 (due|tre|quattro|sei|alcune|qualche|diverse) ..1 (settimane|settimana)",
    "(entro|fino a|in|massimo|richiedere|richiede|dopo|necessari) ..2 (otto|dieci|quindici|venti|trenta|sessanta|novanta) ..2 (giorni|giorno)",
    "(entro|fino a|in|massimo|richiedere|richiede|dopo|necessari) ..2 (un mese)",
  ],
  "friction.without": ["(senza|nessun*|non)"],
};
