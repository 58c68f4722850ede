import type { Phrases } from "../phrases.ts";

/** Where an address comes from, the right to object, and the privacy notice, in Swedish. */
export const swedish: Phrases = {
  "law.source": [
    "(hittade|fick|hämtat|hämtade|fann|hittat|fått|såg) ..4 (mejl|mejladress|mailadress|epostadress|adress|adressen|kontaktuppgifter|uppgifter|namn|profil) ..4 (på|i|via|från|av|genom)",
    "(dina|din|era|er) ..2 (uppgifter|kontaktuppgifter|adress|mejladress) ..3 (kommer|finns|hämtades|är|står)",
    "(såg|hittade|läste|upptäckte|träffade|fann) ..6 (hemsida|webbplats|sajt|linkedin|profil|mässa|mässan|register|blogg|sida)",
    "offentlig* (källa|källor|register)",
    "(allmänt|offentligt) tillgänglig*",
    "(källan|ursprunget) till (dina|era|uppgifterna)",
  ],
  "law.object": ["invänd*", "(återkalla*) ..3 samtycke"],
  "law.privacy": [
    "(integritetspolicy|integritetspolicyn|dataskyddspolicy|integritetsinformation|personuppgiftspolicy)",
    "(behandlar|hanterar) ..3 personuppgifter",
  ],
};
