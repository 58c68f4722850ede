import type { Phrases } from "../phrases.ts";

/** What phishing mails tell and ask, in Swedish. */
export const swedish: Phrases = {
  "phish.threat": [
    "(bankid|kort|konto|kontot) ..3 (sparras|spärras|stangs|avaktiveras|upphor)",
    "(bokning|bestallning|avtal|tjanst|elen|abonnemang|konto|kontot) ..6 (avbokas|avslutas|stangs|spärras|sparras|avbryts|raderas)",
    "(kronofogden|inkasso) ..8 (undvik*|betal*|skuld*)",
    "(bilder|foton|filer|videor) ..4 (raderas|tas bort|forsvinner)",
    "(konto|kontot|kort|kortet|atkomst|inkorg|epost|tjanst|bankid|abonnemang) ..4 (sparrat|sparrats|sparrad|last|begransat|begransats|stangts|stangt|inaktiverat|inaktiverats|avstangt|raderas|spärras|blockerat|blockerats)",
    "(sparrning|avstangning|begransning) ..3 (konto|kontot|kort|kortet|tjanst)",
  ],
  "phish.loss": [
    "(annars|i annat fall)",
    "(undvika|forhindra) ..3 (sparrning|avstangning|avbrott|avgift*|forlust)",
    "(forlora|forlorar) ..3 (atkomst|data|filer|konto*)",
  ],
  "phish.verify": [
    "(uppgifter|uppgifterna|betaluppgifter) ..2 (fel|felaktiga|ogiltiga|ofullstandiga)",
    "(bankid|konto|kort|certifikat) ..3 (maste|behover) ..3 (fornyas|uppdateras|aktiveras)",
    "(kort|kortet|konto|kontot|identitet|betalning|uppgifter|adress|nummer) ..6 (kunde inte|maste|inte|behover) ..4 (verifieras|bekraftas|uppdateras|valideras|verifierats|bekraftats)",
    "(bekrafta|verifiera|uppdatera|kontrollera|validera|aktivera|aterstall) ..3 (konto|kontot|uppgifter|identitet|information|betalning*|adress|kort|bankid|epost|profil|betaluppgifter)",
    "(bekraftelse|verifiering|uppdatering) ..3 (kravs|nodvandig|konto*|uppgifter)",
  ],
  "phish.access": [
    "(ny|annan) (enhet|telefon) ..6 (kopplats|lagts till|anslutits|registrerats)",
    "var det inte du",
    "(inloggning|inloggningsforsok|kop|transaktion) ..4 (fran|pa) (en )?(ny|okand|annan) (enhet|plats|dator)",
    "(ovanlig|misstankt|obehorig|okand) ..1 (aktivitet|inloggning|atkomst|transaktion|enhet)",
    "av sakerhetsskal",
    "ny inloggning",
  ],
  "phish.mailbox": [
    "(meddelanden|mejl|mail) ..4 (kunde inte|vantar|inte|stoppats) ..4 (levereras|levererats|synkas|tas emot)",
    "(frigor|hamta|slapp) ..2 (meddelanden|mejl)",
    "(mejlbox|mailbox|inkorg|brevlada|e-postkonto|postlada) ..6 (full|fullt|grans*|overskrid*|stangs|uppgrader*)",
    "(inkorg|inkorgen|lagring|lagringsutrymme|mejlbox|molnlagring) ..4 (full|fullt|overskridit|slut)",
    "losenord ..4 (upphor|gar ut|utgatt)",
  ],
  "phish.parcel": [
    "(paket|paketet|forsandelse|leverans|leveransen) ..5 (vantar|kvarhall*|stoppats|inte levereras|tull*|forsenat|misslyckades|pausad)",
    "(tullavgift*|fraktavgift*|leveransavgift*)",
  ],
  "phish.refund": [
    "(ratt till|far du|fa) ..4 (aterbaring|aterbetalning|skatteaterbaring)",
    "(aterbetalning|skatteaterbaring|aterbaring|ersattning) ..6 (<money>|kr|<num>|kronor|ratt|logga)",
    "(aterbetalning|skatteaterbaring|ersattning) ..4 (<money>|kr|kronor|tillganglig|vantar|ratt|skatt*|fa)",
  ],
  "phish.prize": [
    "(svara|delta) ..4 (fragor|undersokning*|enkat*)",
    "(bara|endast) <num> kvar",
    "(valts|utvald|utvalts)",
    "(vinst|present|beloning|gava|pris) ..3 (vantar|reserverad|redo)",
    "(valj) ..4 (present|beloning|pris|gava)",
    "(bara|endast) ..2 (frakten|frakt)",
    "du har ..2 (vunnit|valts|utvalts|blivit utvald)",
    "(hamta|fa|losa in|vinn) ..3 (pris|beloning|present|presentkort|gava)",
    "(grattis|presentkort|utlottning)",
  ],
  "phish.renewal": [
    "(prenumeration|abonnemang|licens|skydd|antivirus|medlemskap) ..4 (upphort|gatt ut|gar ut|fornya*|avslutats|lopt ut)",
    "(betalning|betalningen|kort) ..4 (misslyckades|avvisades|nekades|kunde inte)",
  ],
  "phish.wallet": ["(anslut|verifiera|synkronisera) ..2 (planbok|wallet)", "(aterstallningsfras|krypto* ..3 gratis)"],
  "phish.charge": [
    "(betalning|overforing|transaktion|kop) (pa|om) <money> ..8 (vantar|godkand*|pagar|genomford*)",
    "(stoppa|avbryt|neka|blockera) ..2 (betalningen|overforingen|transaktionen|kopet)",
    "(debiteras|dras fran|har debiterats)",
    "(ring|kontakta) ..4 (avbryta|avboka|kundtjanst)",
  ],
  "phish.payee": [
    "(lon|lonen|loneutbetalning*) ..12 (nytt|nya|annat) (konto|kontot|bank|kontonummer|bankkonto)",
    "(bytt|byta|andra|andrat|uppdatera) ..5 (bank|konto|kontonummer|bankuppgifter) ..12 (lon|lonen)",
    "(faktura|fakturan|fakturor|betalning|betalningar|beloppet) ..12 (nytt|annat|nya|foljande) (konto|bankgiro|kontonummer|bankkonto)",
    "(vanliga|nuvarande|gamla|ordinarie) (konto|kontot|bank) ..6 (revision*|sparrat|inte|stangt|fryst)",
  ],
  "phish.errand": [
    "kommer inte (in|at) ..4 (bank*|konto*)",
    "(gora|fixa|gor) ..3 (betalning|overforing) ..6 (idag|i dag|bradskande|<money>|kr|omgaende)",
    "(koper|kopa|kop|ordna|skaffa|behover) ..8 presentkort",
    "(gora|genomfora|skicka|lagga upp|betala) ..4 (overforing|betalning|utlandsbetalning) ..10 (idag|bradskande|omgaende|<money>|kr|utomlands|utlandet)",
    "(swisha|lana|betala|lagga ut) ..10 (tillbaka|betalar tillbaka)",
  ],
  "phish.shy": [
    "(kan inte|inte) ..1 (prata|ringa|svara|telefon*)",
    "ring (inte|mig inte|ej)",
    "(bara|endast|enbart) (via|per|over|pa) (mejl|mail|e-post|sms|whatsapp)",
    "(konfidentiell*|diskret|mellan oss|sekretess|beratta inte)",
    "(telefon|telefonen|mobil|mobilen) ..4 (trasig|sonder|tappat|stulen|borta|gick)",
    "(det har ar|har ar) mitt (nya|tillfalliga) nummer",
  ],
  "phish.borrowed": [
    "med ditt ..2 (mejl|mail|jobb|windows) ..2 losenord",
    "(e-post|e-postadress) och (ditt )?losenord",
  ],
  "phish.document": [
    "(dokument|avtal|avtalet|policy) ..6 (signera|underteckna|skriva under|godkanna)",
    "(lyssna|spela upp) ..3 (meddelande*|inspelning*)",
    "(har delat|har skickat) ..4 (fil|filer|dokument)",
    "(sakert|delat|krypterat) (dokument|meddelande)",
    "(nytt|missat) (rostmeddelande|samtal)",
  ],
  "phish.urgency": [
    "inom ..1 (24|48|72|<num>) (timmar|dagar)",
    "(omedelbart|omgaende|bradskande|snarast|viktigt|sista chansen|sista paminnelsen|varning)",
  ],
  "phish.secret": [
    "(losenord|pinkod|kortnummer|sakerhetskod|personnummer|bankuppgifter|inloggningsuppgifter|bankid|logga in)",
  ],
  "phish.ask": [
    "(skrapa|mejla|skicka|maila|sms a) ..4 koderna",
    "(skicka|ange|uppge|lamna|svara med|fyll i) ..4 (losenord|pinkod|kortnummer|sakerhetskod|inloggningsuppgifter|bankuppgifter|koder)",
  ],
  "phish.ask-not": ["(aldrig|inte) ..6 (losenord|pinkod|kortnummer|koder|sakerhetskod|bankuppgifter)"],
  "phish.greeting": ["^(kara|hej|basta) ..2 (kund|anvandare|medlem|kontoinnehavare|kontohavare)"],
  "phish.nobody": ["^(hej|god dag|god morgon)"],
  "phish.button": [
    "(klicka|tryck) ..2 (har|lanken|knappen|nedan)",
    "^(bekrafta|verifiera|uppdatera|logga in|betala|hamta|aktivera|fornya) ..1 (nu|har|konto|kontot|uppgifter)",
  ],
  "phish.attached": [
    "(bifogad|bifogat|bifogar|bilaga) ..4 (faktura|kvitto|betalningsbekraftelse|paminnelse)",
    "(faktura|kvitto) ..4 (bifogad|bifogat|bilaga)",
  ],
  "phish.talk": [
    "falska (mejl|mail|meddelanden)",
    "klicka inte",
    "(phishing|natfiske|bedragare|bedrageri|sakerhetsmedvetenhet|simulering*)",
  ],
  "phish.role": ["(konto|kontot|kort|kund|anvandare|medlem|abonnemang)"],
};
