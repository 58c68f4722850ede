import type { Phrases } from "../phrases.ts";

/** What phishing mails tell and ask, in Italian. */
export const italian: Phrases = {
  "phish.threat": [
    "richiesta di (disattivazione|eliminazione|chiusura|cancellazione) ..4 (account|casella|conto|posta)",
    "(conto|account|accesso|carta|casella|profilo|utenza|abbonamento|servizio|wallet|spid) ..5 (sospes*|bloccat*|limitat*|disabilitat*|disattivat*|chius*|eliminat*|compromess*|congelat*|ristrett*)",
    "(sospensione|blocco|limitazione|disattivazione|chiusura|disabilitazione|cancellazione) ..4 (conto|account|carta|accesso|servizio|utenza|profilo|casella)",
    "(foto|file|dati|messaggi|video) ..4 (eliminat*|persi|perse|cancellat*|rimoss*)",
    "(verra|sara|e stat*) (bloccat*|sospes*|disattivat*|limitat*|chius*|eliminat*)",
  ],
  "phish.loss": [
    "se non ..1 (pag*|rinnov*|aggiorn*|conferm*|verific*)",
    "(eliminat*|pers*|bloccat*|chius*|disattivat*) (definitivamente|permanentemente|per sempre)",
    "(perdere|perdita|perderai|perdera) ..4 (accesso|dati|file|punti|account|fondi)",
    "(evitare|evita|eviti) ..5 (sospensione|blocco|interruzione|chiusura|perdita|sanzion*|mora|disattivazione)",
    "(se non|qualora non|in caso contrario|in mancanza)",
  ],
  "phish.verify": [
    "(confermare|conferma|confermi|verificare|verifica|verifichi|aggiornare|aggiorna|aggiorni|convalidare|convalida|validare|riattivare|riattiva|sbloccare|sblocca|ripristinare|completare|attivare) ..1 (il|la|i|le|tuo|tua|tuoi|tue|suo|sua|suoi|sue|l) ..3 (conto|account|dati|identita|informazioni|accesso|carta|password|indirizzo|pagamento|profilo|casella|utenza|spedizione|consegna|abbonamento|metodo|app|wallet|dispositivo|pacco)",
    "(aggiornamento|verifica|conferma|convalida|riattivazione|autenticazione) ..4 (dati|conto|account|identita|richiest*|necessari*|obbligatori*|carta|sicurezza|informazioni|psd2)",
    "(azione|conferma|verifica|aggiornamento) ..1 (richiest*|necessari*|obbligatori*|immediat*)",
  ],
  "phish.access": [
    "(attivita|accesso|transazione|tentativo|operazione|movimento|pagamento) ..3 (sospett*|insolit*|non autorizzat*|anomal*|fraudolent*|sconosciut*|non riconosciut*)",
    "(nuovo accesso|nuovo dispositivo)",
    "(abbiamo|nostro sistema) ..3 (rilevato|notato|riscontrato|identificato)",
    "(per|motivi) ..1 (di )?sicurezza",
  ],
  "phish.mailbox": [
    "(casella|posta elettronica|account di posta|webmail|outlook) ..8 (disattivat*|bloccat*|chius*|eliminat*|sospes*|migrazione|migrare|obsolet*)",
    "(migrazione|manutenzione|aggiornamento) ..6 (server di posta|sistema di posta|webmail|caselle|outlook web)",
    "(messaggi|email|mail) ..5 quarantena",
    "(amministratore|supporto|assistenza) ..2 (posta|webmail|sistemi|informatic*)",
    "(busta paga|cedolino|aumento di stipendio|bonus) ..10 (clicca|cliccare|link|accedi|portale)",
    "(casella|spazio|archiviazione|icloud|cloud|quota|posta) ..5 (pien*|superat*|esaurit*|limite|quasi pien*|insufficiente|raggiunto)",
    "(messaggi|email) ..2 (in sospeso|in attesa|bloccati|non consegnati|trattenuti)",
    "password ..4 (scade|scadenza|scaduta|scadra)",
  ],
  "phish.parcel": [
    "(pacco|spedizione|consegna|ordine|pacchetto) ..6 (trattenut*|attesa|sospes*|bloccat*|non consegnat*|fallit*|dogana|giacenza|ferm*|ritard*|impossibile|non e stato)",
    "(spese di (spedizione|dogana|consegna)|oneri doganali|dazi doganali|tasse doganali|costi di (spedizione|consegna))",
    "(programmare|riprogrammare|confermare|tracciare|sbloccare|conferma|riprogramma) ..3 (consegna|pacco|spedizione)",
    "indirizzo ..3 (incompleto|errato|mancante)",
  ],
  "phish.refund": [
    "(rimborso|rimborsi|restituzione|indennizzo) ..6 (<money>|euro|fiscale|disponibile|attesa|spettante|diritto|ricevere|richiedere|irpef|approvato)",
    "(fondi|pagamento|saldo|importo|bonifico) ..4 (disponibil*|in attesa|accreditat*|ricevere|prelevare|sospeso)",
    "(multa|sanzione|cartella) ..5 (pagare|non pagat*|scadut*|saldare)",
  ],
  "phish.prize": [
    "(hai|ha|sei|e) ..4 (vinto|vincitore|vincitrice|selezionat*|scelto|sorteggiat*)",
    "(vincere|vinci|ricevi|ricevere|richiedi|riscatta|ottieni|ritira) ..5 (premio|premi|regalo|buono|carta regalo|ricompensa|iphone|bonus|punti|kit|set)",
    "(carta regalo|buono regalo|lotteria|estrazione|concorso|omaggio esclusivo)",
    "(punti|miglia) ..4 (scad*|riscatt*)",
    "(sondaggio|questionario) ..6 (premio|regalo|vincere|ricompensa|partecipa*)",
    "(congratulazioni|complimenti)",
  ],
  "phish.renewal": [
    "(rinnovo|addebito) ..3 non ..3 (andato|riuscito|completato|possibile)",
    "(dominio|caselle?|hosting|pec) ..5 (scad*|disattivat*|sospes*|rinnov*)",
    "(abbonamento|licenza|protezione|antivirus|certificato|dominio|iscrizione) ..6 (scadut*|scade|scadenza|rinnov*|annullat*|terminat*|sospes*)",
    "(pagamento|addebito|carta|metodo di pagamento|fattura) ..5 (rifiutat*|fallit*|scadut*|non riuscit*|non andato|negat*|insolut*)",
    "(rinnovare|rinnova|aggiornare|aggiorna) ..4 (abbonamento|pagamento|protezione|licenza|fatturazione)",
  ],
  "phish.wallet": [
    "(collegare|collega|connetti|verificare|sincronizza|sincronizzare|convalidare) ..3 (portafoglio|wallet)",
    "(frase (seed|segreta|di recupero)|chiave privata|chiavi private)",
    "(airdrop|staking|cripto*|bitcoin*|token) ..5 (grat*|riscatt*|ricev*|guadagn*|bloccat*)",
  ],
  "phish.charge": [
    "(sara|verra|e stat*) ..2 (addebitat*|fatturat*|prelevat*)",
    "(non) ..2 (riconosc*|effettuato|autorizzato|richiesto)",
    "(chiama|chiami|contatta|contatti) ..6 (annullare|assistenza|numero|rimborso)",
  ],
  "phish.document": [
    "(documento|file|messaggio) (sicuro|protetto|riservato|condiviso)",
    "(ha condiviso) ..2 (documento|file)",
    "(visualizza|apri) (il )?(documento|file)",
    "nuovo messaggio vocale",
  ],
  "phish.payee": [
    "(stipendio|busta paga|salario|accredito) ..12 (nuovo|altro|nuova) (conto|iban|banca|coordinate)",
    "(cambiare|cambiato|modificare|aggiornare|variare) ..5 (iban|conto|coordinate bancarie|banca) ..12 (stipendio|accredito|salario)",
    "(fattura|fatture|pagamento|pagamenti|bonifico|saldo) ..12 (nuovo|altro|nuove|seguente) (conto|iban|coordinate)",
    "(conto|banca) ..3 (abituale|solito|attuale|precedente) ..6 (audit|bloccato|verifica|non|chiuso|revisione|congelato)",
  ],
  "phish.errand": [
    "(comprare|acquistare|compra|compri|acquisti|prendere|servono) ..8 (carte regalo|gift card|buoni regalo|carte (google play|itunes|steam|amazon|apple))",
    "(fare|effettuare|eseguire|disporre|esegua|disponga|predisporre) ..4 bonifico ..10 (oggi|urgente|riservat*|<money>|euro|estero|subito)",
    "(anticipare|prestarmi|pagare|bonifico) ..10 (restituisco|ridò|rendo|rimborso domani)",
  ],
  "phish.shy": [
    "non ..2 (chiamare|chiamarmi|chiami|telefoni|telefonare|contattare)",
    "non (posso|riesco a) ..2 (parlare|telefonare|rispondere)",
    "(solo|soltanto|esclusivamente) (per|via|tramite) (mail|email|e-mail|messaggio|whatsapp|iscritto)",
    "(riservato|riservata|riservatezza|discrezione|tra noi|non (ne )?parl* ..2 nessuno)",
    "(telefono|cellulare|linee) ..4 (rotto|guasto|guaste|fuori uso|perso|caduto|non funzion*)",
    "(questo e|ecco) il mio nuovo numero",
    "riunione ..4 (non|fino)",
  ],
  "phish.borrowed": [
    "(con|usando) (la|le|il) (tua|tue|sua|sue|proprie) ..2 (credenziali|password) ..3 (posta|aziendal*|email|rete)",
    "(email|e-mail) e (la )?password",
  ],
  "phish.urgency": [
    "(entro|nelle prossime) ..2 (24|48|72|<num>) (ore|giorni)",
    "(immediatamente|subito|urgente|urgentemente|al piu presto|quanto prima|senza indugio)",
    "(ultimo|ultima) (avviso|sollecito|promemoria|possibilita|occasione|notifica)",
    "(scade|scadra|termina) ..3 (oggi|domani|presto|il|tra)",
    "(importante|attenzione|avviso|avvertenza)",
  ],
  "phish.secret": [
    "(password|pin|codice di sicurezza|numero di carta|cvv|credenziali|dati bancari|dati della carta|codice otp|data di nascita|home banking|iban)",
    "(accedi|accedere|accesso|effettua il login|login)",
  ],
  "phish.ask": [
    "(inviare|invia|invii|fornire|fornisci|fornisca|inserire|inserisci|inserisca|comunicare|comunica|digitare|rispondi con) ..4 (password|pin|codice di sicurezza|numero di carta|cvv|credenziali|dati bancari|dati della carta|frase di recupero|codice otp|chiave privata)",
  ],
  "phish.ask-not": [
    "(mai|non) ..7 (password|pin|codice|codici|cvv|credenziali|dati bancari|dati della carta)",
    "(nuova|dimenticato|reimposta|cambia) ..2 password",
  ],
  "phish.greeting": [
    "^(gentile|caro|cara|egregio|spettabile|salve|ciao) ..3 (cliente|utente|titolare|contribuente|abbonato|membro|correntista|vincitore|intestatario)",
    "^(gentile|caro|salve|ciao) ..1 <mail>",
  ],
  "phish.nobody": ["^(buongiorno|buonasera|gentili signori|salve|egregi)"],
  "phish.button": [
    "(clicca|cliccare|clicchi|cliccando|premi|fai clic) ..3 (qui|link|pulsante|seguente|sotto)",
    "(tramite|attraverso|segui|segua|utilizza) ..3 (link|pulsante|seguente)",
    "^(conferma|verifica|aggiorna|accedi|paga|riscatta|sblocca|riattiva|attiva|traccia|rinnova|continua|inizia|partecipa|scarica|ritira|ripristina) ..2 (ora|qui|adesso|conto|account|il|la|i|dati|pagamento|spedizione|pacco|mio|tuo|subito)",
  ],
  "phish.attached": [
    "(in allegato|allegata|allegato|alleghiamo) ..6 (fattura|fatture|ricevuta|bonifico|ordine|preventivo|contabile|estratto conto|sollecito)",
    "(fattura|fatture|ricevuta|contabile|sollecito) ..5 (allegat*|in allegato)",
  ],
  "phish.talk": [
    "(mail|email|messaggi|e-mail) (false|falsi|fraudolente|fraudolenti)",
    "(non cliccate|non clicchi|non cliccare)",
    "(phishing|truffa|truffe|truffatori?|frodi|spoofing|cybercriminali|sensibilizzazione|simulazion*)",
  ],
  "phish.role": ["(conto|carta|account|cliente|clienti|utente|abbonamento|accesso|wallet|spazio|profilo|punti)"],
};
