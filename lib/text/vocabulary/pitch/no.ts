import type { Phrases } from "../phrases.ts";

/** Words that promote something, name a gain for the reader, or claim what a first mail cannot have, in Norwegian. */
export const norwegian: Phrases = {
  "commercial.strong": [
    "(vi|jeg|vår|våre|vårt) ..3 (hjelper|tilbyr|leverer|utvikler|selger|produserer|automatiserer|spesialisert|bygger)",
    "(gratis|kort|rask|uforpliktende) (demo|møte|samtale|prat|gjennomgang|test|prøve|tilbud|analyse|rådgivning)",
    "(har|kunne|ville|kan|hadde) (du|dere) ..4 (tid|minutter|mulighet|interesse|lyst)",
    "<num> (minutter|min|minutters) ..4 (samtale|møte|prat|snakke|uke|tid|demo)",
    "(booke|bestille|avtale|planlegge|sette opp) ..2 (møte|demo|samtale|tid|gjennomgang)",
    "(rabatt|tilbud|kampanje*|prisliste|priser|spesialpris)",
    "(vår|våre|vårt|ny|nye|nytt) (produkt*|tjeneste*|løsning*|programvare|plattform*|verktøy*|byrå|system)",
    "(leads?|kundehistorie|webinar|whitepaper|nye kunder|lenkebygging|seo|søkemotoroptimalisering)",
    "(kjøp|bestill|prøv|test|meld deg på|registrer deg) (nå|her|i dag|gratis|vår|vårt)",
    "vi er ..3 (selskap|bedrift|byrå|leverandør|produsent|konsulentselskap|oppstart)",
  ],
  "commercial.weak": [
    "(våre|vårt|mine) (kunder|team|selskap|bedrift|byrå)",
    "(øke|øker|redusere|spare|sparer|forbedre|effektivisere|automatisere|optimalisere)",
    "(interess*|samarbeid|partnerskap|løsning|plattform|programvare|byrå|mulighet)",
    "<pct>",
    "<money>",
    "(deres|din|ditt|dine) (bedrift|team|selskap|virksomhet|nettside|kunder)",
    "(avmelde|meld deg av|meld av)",
  ],
  "commercial.private": [
    "(mamma|pappa|bestemor|farmor|bursdag|middag|lunsj|helgen|klem|barna|glad i deg)",
    "(faktura*|kontrakt*|referat*|agenda*) ..3 (vedlagt|vedlegg|legger ved)",
    "(min søknad|søker stillingen|min cv)",
  ],
  "value.gain": [
    "(hjelper|hjelpe|hjulpet|lar|gjør det mulig for) (dere|deg|bedrifter|team|kunder|selskaper|byråer|ledere)",
    "(spare|sparer|senke|senker|redusere|reduserer|øke|øker|forbedre|unngå|doble|halvere|automatisere|forenkle|korte) (tid|kostnad*|penger|tiden|deres|din|dine|ditt|opptil|salget|salg|feil|risiko*)",
    "(dere|du) ..3 (sparer|reduserer|øker|slipper|får|vinner|tjener|unngår|senker)",
    "(gratis|uforpliktende) (analyse|guide|rapport|mal|test|prøve|demo|sjekkliste|rådgivning|gjennomgang)",
    "<pct> (mer|mindre|høyere|lavere|raskere|billigere|færre)",
    "(slik at|noe som betyr at|for at|så) (dere|du|deres)",
    "uten ..2 (kostnader|binding|å måtte|ekstra)",
    "(fordel*|verdi|nytte) for (dere|deg|deres)",
  ],
  "claim.contact": [
    "(som|etter) (avtalt|avtale|lovet|diskutert|vi snakket)",
    "(etter|fra|ifølge) (vår|vårt) (samtale|møte)",
    "(din|deres) (bestilling|booking|ordre|forespørsel) (nr|nummer|<num>)",
  ],
  "claim.alarm": [
    "(siste|andre|tredje) (påminnelse|purring|advarsel|varsel)",
    "(konto*|tilgang*) ..2 (sperret|låst|stengt|begrenset|deaktivert)",
    "(faktura*|betaling*) ..2 (forfalt|ubetalt|forsinket|utestående)",
    "umiddelbar handling (kreves|påkrevd)?",
  ],
};
