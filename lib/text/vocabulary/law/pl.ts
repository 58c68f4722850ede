import type { Phrases } from "../phrases.ts";

/** Where an address comes from, the right to object, and the privacy notice, in Polish. */
export const polish: Phrases = {
  "law.source": [
    "(adres*|dane|danych|kontakt*|email) ..6 (znalaz*|pozyska*|uzyska*|pochodz*|otrzyma*|zaczerpn*|dostępn*)",
    "(znalaz*|pozyska*|uzyska*|otrzyma*) ..4 (adres*|dane|kontakt*|email) ..4 (na|z|od|ze|w|poprzez|przez)",
    "(znalaz*|zobaczy*|przeczyta*|trafi*|widzia*) ..5 (stron*|linkedin*|profil*|targ*|rejestr*|katalog*)",
    "publicznie dostępn*",
    "(źródło|źródłem|pochodzenie) ..2 (danych|adresu)",
    "(przekazał*|podał*) ..3 (adres|kontakt|dane)",
  ],
  "law.object": ["sprzeciw*", "(cofn*|wycofa*) ..2 zgod*"],
  "law.privacy": [
    "polityk* prywatności",
    "(informacj*|klauzul*) ..2 (przetwarzani*|ochron*) danych",
    "ochron* danych osobowych",
  ],
};
