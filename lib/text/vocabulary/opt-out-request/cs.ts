import type { Phrases } from "../phrases.ts";

/** How people ask in an answer to be written to no more, in Czech. */
export const czech: Phrases = {
  "request.stop": [
    "(odhlaste|odhlasit|vyradte|vymazte|smazte|odstrante|vyskrtnete|odhlasuji|odhlas|vyrad|vymaz|smaz|odstran|vyjmete) ..2 (me|nas|mne|ze|z|moji|muj|moje|mou|si|prosim)",
    "(prosim|chci|chtel bych|jak se|zadam|preji si) ..3 (odhlasit|odhlaseni|vyradit|vymazat|o vyrazeni|o vymazani|zrusit odber|o odhlaseni|smazat)",
    "(neposil*|nepiste|nepis|nekontaktujte|nekontaktuj|neotravujte|nezasil*|neobtezujte|nevolejte|neoslovujte) ..2 (mi|nam|me|nas|uz|dalsi|jiz|prosim|vice)",
    "(uz|jiz|dale|prosim) ..2 (neposil*|nepiste|nekontaktujte|neotravujte|nezasil*|neobtezujte|nevolejte)",
    "(nechci|nechceme|nepreji si|neprejeme si|nemam zajem) ..3 (dostavat|zadne|dalsi|vase|emaily|maily|zpravy|zasilani|obchodni|byt|kontakt*)",
    "(zruste|zrusit) ..2 (odber|zasilani|newsletter)",
    "(prestante|prestan) ..2 (psat|posilat|spamovat|mi|obtezovat|zasilat)",
    "(nechte|nech) (me|nas) (na pokoji|byt)",
    "(vznasim namitku|odvolavam souhlas|nesouhlasim se zasilanim)",
    "zadne dalsi (emaily|maily|zpravy|nabidky)",
  ],
  "request.word": [
    "(odhlasit|stop|odhlaste|odhlaseni|vyradit|vymazat|odhlasuji|zrusit odber|smazat|neposilejte|nepiste|neotravujte|nezasilejte|nekontaktujte|neobtezujte)",
  ],
  "request.guard": [
    "(smaz*|odstran*|vymaz*|odeber*) ..3 (priloh*|soubor*|radek|radku|odstavec|strank*|obrazek|obrazky|polozk*|bod|slide|verzi|komentar*|dokument*)",
    "odhlasit ..1 (z|ze) ..1 (systemu|skoleni|kurzu|aplikace|uctu|akce|portalu|schuzky|serveru|pocitace)",
    "odhlasit se ..1 (ze systemu|ze skoleni|z kurzu|z aplikace|z uctu|z akce|z portalu)",
    "(odstrante|vymazte|smazte|zruste) ..1 (prvni|druhy|treti|druhou|druhe|posledni|objednavku|schuzku|termin|rezervaci)",
    "(nevolejte|nepiste|neposilejte) ..3 (pred|do|az)",
    "neprestavejte",
    "(odstrante|vymazte|smazte) (ten|tu|to|radek|odstavec|soubor|stranku|vetu)",
    "pokud (si|nechcete|nemate)",
  ],
  "request.later": ["(nemam zajem|nemame zajem|ne dekuji|ted ne|mozna pozdeji|nyni ne)"],
};
