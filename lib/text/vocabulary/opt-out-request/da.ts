import type { Phrases } from "../phrases.ts";

/** How people ask in an answer to be written to no more, in Danish. */
export const danish: Phrases = {
  "request.stop": [
    "(traek*) ..2 samtykke ..1 tilbage",
    "(fjern|slet|tag|fjerne|slette|tage) ..1 (mig|os|min|mine|vores) ..5 (list*|mailadresse|adresse|data|oplysninger|register|database|mail*|af)",
    "(fjern|slet|afmeld|frameld|fjerne|slette|afmelde|framelde) (mig|os)",
    "(vil|onsker|hvordan|gerne) ..4 (afmelde*|frameld*|afmeldes|slettes|fjernes|melde mig fra)",
    "(kontakt|skriv|send|mail|ring) ..3 (ikke|aldrig|venligst ikke) ..3 (mere|mig|os|flere|igen|mails|til)",
    "ikke ..2 (kontakt*|send*|skriv*|mail*|ring*|forstyr*) ..2 (mig|os|mere|flere|igen|mails|til mig)",
    "(vil|onsker) ..2 (ikke|ingen) ..5 (modtage|mails|kontaktes|kontakt|hore|nyhedsbrev*|flere|reklame*|have)",
    "(stop|hold op) ..1 (med|venligst med) ..2 (at|sende|skrive|maile|kontakte|spamme|jeres|disse|de)",
    "ingen (flere|mere) (mails|emails|beskeder|henvendelser|reklamer)",
    "lad (mig|os) (vaere|veere|vare)",
    "(gor indsigelse|traekker ..2 samtykke)",
    "(drop|stop) ..1 (mails|spam*)",
  ],
  "request.word": ["(afmeld|stop|frameld|afmelding|slet|fjern|afmeld mig|framelding)"],
  "request.guard": [
    "(tag|ret) ..1 (kontakt|henvendelse) ..1 (igen|med|i|til|naeste|om)",
    "(stop|tov) ikke",
    "(fjern|slet) (afsnittet|linjen|filen|siden|saetningen)",
    "hvis du (ikke|onsker|vil)",
  ],
  "request.later": ["(ikke interesser*|nej tak|ikke nu|ikke lige nu|maske senere)"],
};
