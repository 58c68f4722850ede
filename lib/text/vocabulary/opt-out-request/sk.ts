import type { Phrases } from "../phrases.ts";

/** How people ask in an answer to be written to no more, in Slovak. */
export const slovak: Phrases = {
  "request.stop": [
    "(odhlaste|odhlasit|vyradte|vymazte|odstrante|vyskrtnite|zmazte|odhlasujem) ..2 (ma|nas|mna|zo|z|moju|moj|moje|sa|prosim)",
    "(prosim|chcem|ziadam|ako sa) ..3 (odhlasit|odhlasenie|vyradit|vymazat|o vyradenie|o vymazanie|zrusit odber|zmazat)",
    "(neposielaj*|nepiste|nepis|nekontaktujte|neotravujte|nezasielaj*|neobtazujte|nevolajte) ..2 (mi|nam|ma|nas|uz|dalsie|viac|prosim)",
    "(uz|viac|dalej|prosim) ..2 (neposielaj*|nepiste|nekontaktujte|neotravujte|nezasielaj*|neobtazujte)",
    "(nechcem|nechceme|nezelam si|neprajem si|nemam zaujem) ..3 (dostavat|ziadne|dalsie|vase|emaily|maily|spravy|byt)",
    "(zruste|zrusit) ..2 (odber|zasielanie|newsletter)",
    "(prestante|prestan) ..2 (pisat|posielat|spamovat|mi|obtazovat)",
    "(nechajte|nechaj) (ma|nas) (na pokoji|tak)",
    "(namietam|odvolavam suhlas)",
    "(prestante|prestan|prestante uz)",
  ],
  "request.guard": [
    "(zmaz*|odstran*|vymaz*|odober*) ..3 (priloh*|subor*|riadok|riadku|odsek|stran*|obraz*|polozk*|bod|verzi*|komentar*|dokument*)",
  ],
  "request.word": [
    "(odhlasit|odhlaste|vyradit|vymazat|odhlasujem|zrusit odber|neposielajte|nepiste|neotravujte|nezasielajte|nekontaktujte|neobtazujte)",
  ],
  "request.later": ["(nemam zaujem|nemame zaujem|nie dakujem|teraz nie)"],
};
