import type { Phrases } from "../phrases.ts";

/** Where an address comes from, the right to object, and the privacy notice, in Norwegian. */
export const norwegian: Phrases = {
  "law.source": [
    "(fant|fikk|hentet|funnet|fått|innhentet|så) ..4 (epost|epostadresse|epostadressen|adresse|adressen|kontaktinformasjon|kontaktinformasjonen|opplysninger|navn|navnet|profil) ..4 (på|i|via|fra|av|gjennom|hos)",
    "(dine|din|deres) ..2 (opplysninger|kontaktopplysninger|adresse|epostadresse) ..3 (kommer|stammer|er|står|finnes)",
    "(så|fant|leste|oppdaget|møtte) ..6 (nettside|nettsiden|hjemmeside|hjemmesiden|linkedin|profil|messe|messen|register|registeret|brønnøysund*|blogg)",
    "(offentlig|åpent) tilgjengelig*",
    "offentlig* (kilde*|register)",
    "(kilden|opphavet) til (dine|opplysningene)",
  ],
  "law.object": ["(protestere|protester|innsigelse) ..2 (mot|til)", "reservere (deg|dere)", "(trekke) ..3 samtykke*"],
  "law.privacy": ["(personvernerklæring|personvernerklæringen|personvern|personvernpolicy)"],
};
