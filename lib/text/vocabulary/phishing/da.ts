import type { Phrases } from "../phrases.ts";

/** What phishing mails tell and ask, in Danish. */
export const danish: Phrases = {
  "phish.threat": [
    "(konto|kontoen|kort|kortet|adgang|indbakke|mitid|abonnement|profil) ..4 (sparret|spaerret|laast|last|begraenset|lukket|deaktiveret|suspenderet|blokeret|slettet)",
    "(spaerring|lukning|begraensning|blokering) ..3 (konto|kontoen|kort|kortet|adgang)",
  ],
  "phish.loss": [
    "(ellers|i modsat fald)",
    "(undga|forhindre) ..3 (spaerring|lukning|afbrydelse|gebyr*|tab)",
    "(miste|mister) ..3 (adgang|data|filer|konto*)",
  ],
  "phish.verify": [
    "(bekraeft|bekraefte|verificer|verificere|opdater|opdatere|kontroller|valider|aktiver|gendan) ..3 (konto|kontoen|oplysninger|identitet|information|betaling*|adresse|kort|mitid|profil|betalingsoplysninger)",
    "(bekraeftelse|verificering|opdatering|handling) ..3 (kraeves|nodvendig|pakraevet|konto*|oplysninger)",
  ],
  "phish.access": [
    "(usaedvanlig|mistaenkelig|uautoriseret|ukendt) ..1 (aktivitet|login|adgang|transaktion|enhed)",
    "af sikkerhedsmaessige (grunde|arsager)",
    "nyt login",
  ],
  "phish.mailbox": [
    "(indbakke|postkasse|lager|lagerplads|mailboks|skylager) ..4 (fuld|fyldt|overskredet|opbrugt)",
    "adgangskode ..4 (udlober|udlobet)",
  ],
  "phish.parcel": [
    "(pakke|pakken|forsendelse|levering|leveringen) ..5 (venter|tilbageholdt|stoppet|ikke leveres|told*|forsinket|mislykkedes)",
    "(toldgebyr*|leveringsgebyr*|forsendelsesgebyr*|fragtgebyr*)",
  ],
  "phish.refund": [
    "(tilbagebetaling|skatterefusion|refusion|overskydende skat) ..4 (<money>|kr|kroner|tilgaengelig|venter|ret|skat*|fa)",
  ],
  "phish.prize": [
    "du (er|har) ..2 (vundet|udvalgt|valgt|blevet udtrukket)",
    "(hent|fa|indlos|vind) ..3 (praemie|belonning|gave|gavekort)",
    "(tillykke|gavekort|lodtraekning)",
  ],
  "phish.renewal": [
    "(abonnement|licens|beskyttelse|antivirus|medlemskab) ..4 (udlobet|udlober|forny*|opsagt|ophort)",
    "(betaling|betalingen|kort) ..4 (mislykkedes|afvist|fejlede|kunne ikke)",
  ],
  "phish.wallet": [
    "(tilslut|forbind|verificer|synkroniser) ..2 (wallet|tegnebog)",
    "(gendannelsesfrase|krypto* ..3 gratis)",
  ],
  "phish.charge": [
    "(bliver|er blevet) ..1 (opkraevet|trukket|debiteret)",
    "(ring|kontakt) ..4 (annullere|kundeservice)",
  ],
  "phish.urgency": [
    "inden ..2 (24|48|72|<num>) (timer|dage)",
    "(straks|omgaende|hurtigst muligt|haster|vigtigt|sidste chance|sidste pamindelse|advarsel)",
  ],
  "phish.secret": [
    "(adgangskode|pinkode|kortnummer|sikkerhedskode|cpr-nummer|bankoplysninger|loginoplysninger|mitid|log ind)",
  ],
  "phish.ask": [
    "(send|angiv|oplys|indtast|svar med|udfyld) ..4 (adgangskode|pinkode|kortnummer|sikkerhedskode|loginoplysninger|bankoplysninger|cpr-nummer)",
  ],
  "phish.ask-not": ["(aldrig|ikke) ..6 (adgangskode|pinkode|kortnummer|koder|sikkerhedskode|bankoplysninger)"],
  "phish.greeting": ["^(kaere|hej) ..2 (kunde|bruger|medlem|kontohaver|kontoindehaver)"],
  "phish.nobody": ["^(hej|goddag|god morgen)"],
  "phish.button": [
    "(klik|tryk) ..2 (her|linket|knappen|nedenfor)",
    "^(bekraeft|verificer|opdater|log ind|betal|hent|aktiver|forny) ..1 (nu|her|konto|kontoen|oplysninger)",
  ],
  "phish.attached": [
    "(vedhaeftet|vedhaeftede|vedlagt) ..4 (faktura|kvittering|betalingsbekraeftelse|rykker)",
    "(faktura|kvittering) ..4 (vedhaeftet|vedlagt)",
  ],
  "phish.talk": ["(phishing|svindlere?|svindel|sikkerhedsbevidsthed|simulering*)"],
  "phish.role": ["(konto|kontoen|kort|kunde|bruger|medlem|abonnement)"],
};
