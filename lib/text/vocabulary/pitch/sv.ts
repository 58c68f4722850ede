import type { Phrases } from "../phrases.ts";

/** Words that promote something, name a gain for the reader, or claim what a first mail cannot have, in Swedish. */
export const swedish: Phrases = {
  "commercial.strong": [
    "(vi|jag|vår*|vårt) ..3 (hjälper|erbjuder|levererar|tillhandahåller|utvecklar|säljer|tillverkar|automatiserar|specialiserade|bygger)",
    "(kostnadsfri*|gratis|kort|snabb|snabbt|förutsättningslös*) (demo|möte|samtal|genomgång|test|provperiod|offert|analys|rådgivning|konsultation)",
    "(har|skulle|kan|hade) (du|ni) ..4 (tid|minuter|möjlighet|intresse|lust)",
    "<num> (minuter|min) ..4 (samtal|möte|snack|prata|vecka|tid|demo)",
    "(boka|bokar|schemalägg*) ..2 (möte|demo|samtal|tid|genomgång)",
    "(rabatt|erbjudande*|kampanj*|prislista|offert|priser|specialpris)",
    "(vår|våra|vårt|ny|nya) (produkt*|tjänst*|lösning*|programvara|plattform*|verktyg*|byrå|system)",
    "(leads?|kundcase|webbinarium|whitepaper|nya kunder|länkbygge|seo|sökmotoroptimering)",
    "(köp|beställ|prova|testa|anmäl dig|registrera dig) (nu|här|idag|gratis|vår|vårt)",
    "vi är ..3 (företag|byrå|leverantör|tillverkare|konsultbolag|startup)",
  ],
  "commercial.weak": [
    "(våra|vårt|mina) (kunder|team|företag|bolag|byrå)",
    "(öka|öka*|minska|spara|förbättra|effektivisera|automatisera|optimera)",
    "(intress*|samarbete|partnerskap|lösning|plattform|mjukvara|byrå|möjlighet)",
    "<pct>",
    "<money>",
    "(ert|er|era|ditt|din) (företag|team|bolag|verksamhet|hemsida|webbplats|kunder)",
    "(avregistrera|avprenumerera)",
  ],
  "commercial.private": [
    "(mamma|pappa|mormor|farmor|födelsedag|middag|lunch|helgen|kram|puss|barnen|älskar dig)",
    "(faktura*|avtal*|protokoll*|dagordning*) ..3 (bifoga*|bilaga)",
    "(min ansökan|söker tjänsten|mitt cv)",
  ],
  "value.gain": [
    "(hjälper|hjälpa|hjälpt|låter|gör det möjligt för) (er|dig|företag|team|kunder|bolag|byråer|chefer)",
    "(spara|sparar|sänka|sänker|minska|minskar|öka|ökar|förbättra|undvika|fördubbla|halvera|automatisera|förenkla|korta) (tid|kostnad*|pengar|tiden|er|ert|era|din|dina|ditt|upp|försäljning*|fel|risk*)",
    "(ni|du) ..3 (sparar|minskar|ökar|slipper|får|vinner|tjänar|undviker|sänker)",
    "(kostnadsfri*|gratis) (analys|guide|rapport|mall|test|prov|demo|checklista|rådgivning|genomgång)",
    "<pct> (mer|mindre|högre|lägre|snabbare|billigare|färre)",
    "(så att|vilket gör att|för att) (ni|du|ert|era)",
    "utan ..2 (kostnad|bindningstid|att behöva|extra)",
    "(nytta|fördel*|värde) för (er|dig|ert)",
  ],
  "claim.contact": [
    "(som|enligt) (överenskommet|överenskommelse|avtalat|vi pratade|utlovat|diskuterat)",
    "(efter|från|enligt) vårt (samtal|möte)",
    "(din|er) (beställning|bokning|order|förfrågan) (nr|nummer|<num>)",
  ],
  "claim.alarm": [
    "(sista|andra|tredje) (påminnelse*|varning*|krav)",
    "(konto*|åtkomst*) ..2 (spärrat|låst|avstängt|begränsat|inaktiverat)",
    "(faktura*|betalning*) ..2 (förfallen|obetald|försenad|utestående)",
    "omedelbar åtgärd (krävs)?",
  ],
};
