import type { Phrases } from "../phrases.ts";

/** What phishing mails tell and ask, in Norwegian. */
export const norwegian: Phrases = {
  "phish.threat": [
    "(konto|kontoen|kort|kortet|tilgang|innboks|bankid|abonnement|profil) ..4 (sperret|last|begrenset|stengt|deaktivert|suspendert|blokkert|slettet)",
    "(sperring|stenging|begrensning|blokkering) ..3 (konto|kontoen|kort|kortet|tilgang)",
  ],
  "phish.loss": [
    "(ellers|i motsatt fall)",
    "(unnga|forhindre) ..3 (sperring|stenging|avbrudd|gebyr*|tap)",
    "(miste|mister) ..3 (tilgang|data|filer|konto*)",
  ],
  "phish.verify": [
    "(bekreft|bekrefte|verifiser|verifisere|oppdater|oppdatere|kontroller|aktiver|gjenopprett) ..3 (konto|kontoen|opplysninger|identitet|informasjon|betaling*|adresse|kort|bankid|profil|betalingsopplysninger)",
    "(bekreftelse|verifisering|oppdatering|handling) ..3 (kreves|nodvendig|pakrevd|konto*|opplysninger)",
  ],
  "phish.access": [
    "(uvanlig|mistenkelig|uautorisert|ukjent) ..1 (aktivitet|palogging|innlogging|tilgang|transaksjon|enhet)",
    "av (sikkerhetsgrunner|sikkerhetsmessige arsaker)",
    "ny palogging",
  ],
  "phish.mailbox": [
    "(innboks|innboksen|postboks|lagring|lagringsplass|skylagring) ..4 (full|fullt|overskredet|brukt opp)",
    "passord ..4 (utloper|utlopt)",
  ],
  "phish.parcel": [
    "(pakke|pakken|forsendelse|levering|leveringen) ..5 (venter|holdes|stoppet|ikke leveres|toll*|forsinket|mislyktes)",
    "(tollavgift*|leveringsgebyr*|fraktgebyr*)",
  ],
  "phish.refund": [
    "(tilbakebetaling|skatterefusjon|refusjon|skattepenger) ..4 (<money>|kr|kroner|tilgjengelig|venter|rett|skatt*|fa)",
  ],
  "phish.prize": [
    "du (er|har) ..2 (vunnet|valgt ut|trukket ut|blitt valgt)",
    "(hent|fa|los inn|vinn) ..3 (premie|belonning|gave|gavekort)",
    "(gratulerer|gavekort|trekning)",
  ],
  "phish.renewal": [
    "(abonnement|lisens|beskyttelse|antivirus|medlemskap) ..4 (utlopt|utloper|forny*|avsluttet|oppsagt)",
    "(betaling|betalingen|kort) ..4 (mislyktes|avvist|feilet|kunne ikke)",
  ],
  "phish.wallet": [
    "(koble til|verifiser|synkroniser) ..2 (lommebok|wallet)",
    "(gjenopprettingsfrase|krypto* ..3 gratis)",
  ],
  "phish.charge": ["(blir|er) ..1 (belastet|trukket)", "(ring|kontakt) ..4 (avbestille|kansellere|kundeservice)"],
  "phish.urgency": [
    "innen ..2 (24|48|72|<num>) (timer|dager)",
    "(umiddelbart|straks|snarest|haster|viktig|siste sjanse|siste paminnelse|advarsel)",
  ],
  "phish.secret": [
    "(passord|pinkode|kortnummer|sikkerhetskode|fodselsnummer|bankopplysninger|innloggingsinformasjon|bankid|logg inn)",
  ],
  "phish.ask": [
    "(send|oppgi|angi|skriv inn|svar med|fyll inn) ..4 (passord|pinkode|kortnummer|sikkerhetskode|bankopplysninger|fodselsnummer)",
  ],
  "phish.ask-not": ["(aldri|ikke) ..6 (passord|pinkode|kortnummer|koder|sikkerhetskode|bankopplysninger)"],
  "phish.greeting": ["^(kjaere|hei) ..2 (kunde|bruker|medlem|kontoinnehaver)"],
  "phish.nobody": ["^(hei|god dag|god morgen)"],
  "phish.button": [
    "(klikk|trykk) ..2 (her|lenken|knappen|nedenfor)",
    "^(bekreft|verifiser|oppdater|logg inn|betal|hent|aktiver|forny) ..1 (na|her|konto|kontoen|opplysninger)",
  ],
  "phish.attached": [
    "(vedlagt|vedlegg) ..4 (faktura|kvittering|betalingsbekreftelse|purring)",
    "(faktura|kvittering) ..4 (vedlagt|vedlegg)",
  ],
  "phish.talk": ["(phishing|svindlere?|svindel|nettfiske|sikkerhetsbevissthet|simulering*)"],
  "phish.role": ["(konto|kontoen|kort|kunde|bruker|medlem|abonnement)"],
};
