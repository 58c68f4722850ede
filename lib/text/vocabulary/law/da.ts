import type { Phrases } from "../phrases.ts";

/** Where an address comes from, the right to object, and the privacy notice, in Danish. */
export const danish: Phrases = {
  "law.source": [
    "(fandt|fundet|fået|fik|indhentet|hentet|så) ..4 (mail|mailadresse|emailadresse|adresse|kontaktoplysninger|oplysninger|navn|profil) ..4 (på|i|via|fra|af|gennem|hos)",
    "(dine|din|jeres) ..2 (oplysninger|kontaktoplysninger|adresse|mailadresse) ..3 (kommer|stammer|er|står|findes)",
    "(så|fandt|læste|opdagede|mødte) ..6 (hjemmeside|website|side|linkedin|profil|messe|messen|register|registeret|blog)",
    "(offentligt|frit) tilgængelig*",
    "offentlig* (kilde*|register)",
    "(kilden|oprindelsen) til (dine|jeres|oplysningerne)",
  ],
  "law.object": ["(gøre|gør) ..2 indsigelse", "indsigelse mod", "(trække|tilbagekalde) ..3 samtykke"],
  "law.privacy": [
    "(privatlivspolitik|persondatapolitik|databeskyttelsespolitik|privatlivspolitikken)",
    "(behandler|håndterer) ..3 personoplysninger",
  ],
};
