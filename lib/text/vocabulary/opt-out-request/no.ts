import type { Phrases } from "../phrases.ts";

/** How people ask in an answer to be written to no more, in Norwegian. */
export const norwegian: Phrases = {
  "request.stop": [
    "^meld deg av",
    "(avslutt|avslutte|avslutter|si opp|stopp) ..2 abonnement*",
    "(reservere|reserverer) (meg|oss)",
    "(trekke|trekker) ..2 samtykke*",
    "(fjern|slett|stryk|ta) ..1 (meg|oss|min|mine|vare) ..5 (list*|epostadresse*|adresse*|data|opplysninger|register*|epost*|av|bort)",
    "(fjern|slett|avmeld) (meg|oss)",
    "(meld|melde) (meg|oss) av",
    "(vil|onsker|hvordan|gjerne) ..4 (avmelde*|melde meg av|meldes av|slettes|fjernes|avslutte ..2 abonnement*)",
    "(kontakt|skriv|send|mail|ring) ..3 (ikke|aldri) ..3 (mer|meg|oss|flere|igjen|epost*|til)",
    "(ikke|ikkje|aldri) ..2 (kontakt*|send*|skriv*|mail*|ring*|forstyrr*) ..2 (meg|oss|mer|flere|igjen|epost*|til)",
    "(vil|onsker) ..2 (ikke|ikkje|ingen) ..5 (motta|epost*|kontaktes|bli kontaktet|kontakt|hore|nyhetsbrev*|flere|reklame|ha)",
    "(slutt|stopp|slutte) ..1 (med|a|vennligst) ..2 (a|sende|skrive|maile|kontakte|spamme|disse|epost*)",
    "slutt a (sende|skrive|maile|kontakte|spamme)",
    "ingen (flere|mer) (eposter|epost|mail|meldinger|henvendelser|reklame)",
    "la (meg|oss) vaere ..1 i fred",
    "la (meg|oss) (vaere|vare|veere)",
    "(trekker ..2 samtykke|reserverer meg)",
  ],
  "request.word": ["(avmeld|stopp|stop|avmelding|slett|fjern|avslutt|avmeld meg)"],
  "request.guard": [
    "ta ..1 kontakt ..1 (igjen|med|i|til|neste|om)",
    "(slutt|nol) ikke",
    "(fjern|slett) (avsnittet|linjen|filen|siden|setningen)",
    "hvis du (ikke|onsker|vil)",
  ],
  "request.later": ["(ikke interessert*|nei takk|ikke na|ikke akkurat na|kanskje senere)"],
};
