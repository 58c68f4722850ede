import type { Phrases } from "../phrases.ts";

/** Words by which a reader opts out, in Norwegian. */
export const norwegian: Phrases = {
  "opt-out.name": [
    "(avmeld*|avregistrer*)",
    "(avslutt*|stopp|si opp|kanseller*) ..2 (abonnement*|nyhetsbrev*)",
    "meld* ..3 av",
    "(administrer|endre|oppdater|rediger) ..1 (dine|ditt|mine|din)? ..1 (preferanser|abonnement*|innstillinger|varsler)",
    "stopp (disse|alle) (epostene|meldingene)",
  ],
  "opt-out.wish": [
    "fjern* ..4 (meg|deg|din|liste*|listen|epostadresse*|dere)",
    "slett* ..3 (meg|deg|din|dine|opplysninger)",
    "ikke ..2 (onsker|vil|lenger) ..4 (motta|kontakt*|hore|ha|epost*|mail*|fa|nyhetsbrev*)",
    "(onsker|vil) ..2 ikke ..4 (motta|kontakt*|hore|ha|flere|lenger|fa|at)",
    "(kontakter|skriver|forstyrrer|maser) (jeg|vi) ..3 ikke",
    "ingen flere (eposter|henvendelser|mail|meldinger|nyhetsbrev)",
    "(reserver* ..1 (deg|meg|seg)|trekk* ..3 samtykke)",
    "ikke (interessert|aktuelt|relevant)",
    "slippe ..3 (epost*|mail*|henvendelser|nyhetsbrev*|a)",
  ],
  "opt-out.offer": [
    "(kan|vil|onsker|for a|nar som helst) ..4 (avmeld*|melde deg av|avslutte|avregistrer*|meld deg av)",
    "(klikk*|her|lenke*) ..4 (avmeld*|melde deg av|meld deg av|avregistrer*)",
    "(avmeld|avmelding|melde) (deg|her|nyhetsbrev*|via|fra|ved)",
  ],
  "opt-out.by-reply": [
    "(svar*|skriv*|send*) ..4 (stopp|stop|nei|avmeld|slett|nei takk|avmelding|unsubscribe|fjern)",
    "(emne*|ordet|emnefelt*) ..2 (stopp|stop|nei|avmeld|avmelding|unsubscribe|slett)",
    "(stopp|stop|avmeld|avmelding|unsubscribe) (i|som) (emne*|emnefelt*)",
  ],
  "opt-out.label": ["(epostinnstillinger|mine abonnementer)"],
  "opt-out.reply": [
    "(svar*|skriv*|returmail|send*|gi beskjed|si fra|si ifra|kontakt)",
    "emnefelt*",
    "(kort|en) (svar|epost)",
  ],
  "opt-out.click": ["(klikk*|her|lenke*|knapp*|innstillinger|nedenfor|skjema*)"],
  "opt-out.phone": ["(ring|ringe|telefon*|faks)"],
  "opt-out.letter": ["(brev|skriftlig*|i posten|per post)"],
  "opt-out.can": ["(kan|nar som helst|rett til)"],
  "opt-out.talk": [
    "(avmeldings)(rate|prosent)",
    "(faerre|flere) (avmeldinger)",
    "(nol|noel) ikke",
    "(avmeld|avmelding|avmelde) ..2 (webinar*|kurs*|arrangement*|kjoretoy*)",
    "(kunder|brukere|mottakere|abonnenter) ..2 avmeld*",
    "meld* ..3 av (gangen|og til|oss|dem)",
  ],
  "opt-out.if": ["(hvis|dersom|onsker du|vil du|for a)"],
};
