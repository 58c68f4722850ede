import type { Phrases } from "../phrases.ts";

/** Words by which a reader opts out, in Norwegian. */
export const norwegian: Phrases = {
  "opt-out.wish": [
    "(avmeld*|avslutt* abonnement*)",
    "meld* ..3 av",
    "fjern* ..4 (meg|deg|din|liste*|listen|epostadresse*)",
    "ikke ..2 (onsker|vil|lenger) ..4 (motta|kontakt*|hore|ha|epost*|mail*)",
    "(onsker|vil) ..2 ikke ..3 (motta|kontakt*|hore|ha|flere|lenger)",
    "(kontakter|skriver) (jeg|vi) ..3 ikke",
    "ingen flere (eposter|henvendelser|mail|meldinger)",
    "(reserver* ..1 (deg|meg)|trekk* ..2 samtykke)",
    "ikke interessert",
  ],
  "opt-out.reply": ["(svar*|skriv*|returmail|send*|gi beskjed|si fra)"],
  "opt-out.click": ["(klikk*|her|lenke*|knapp*|innstillinger)"],
  "opt-out.can": ["(kan|nar som helst)"],
};
