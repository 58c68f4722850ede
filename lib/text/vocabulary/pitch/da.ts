import type { Phrases } from "../phrases.ts";

/** Words that promote something, name a gain for the reader, or claim what a first mail cannot have, in Danish. */
export const danish: Phrases = {
  "commercial.strong": [
    "(vi|jeg|vores) ..3 (hjælper|tilbyder|leverer|udvikler|sælger|producerer|automatiserer|specialiseret|bygger)",
    "(gratis|kort|kortvarig|hurtig|uforpligtende) (demo|møde|samtale|snak|gennemgang|test|prøve|tilbud|analyse|rådgivning)",
    "(har|kunne|ville|kan|havde) (du|i) ..4 (tid|minutter|mulighed|interesse|lyst)",
    "<num> (minutter|min|minutters) ..4 (samtale|møde|snak|tale|uge|tid|demo|opkald)",
    "(book|booke|aftale|planlægge) ..2 (møde|demo|samtale|opkald|tid|gennemgang)",
    "(rabat|tilbud|kampagne*|prisliste|priser|specialpris)",
    "(vores|ny|nye|nyt) (produkt*|service*|ydelse*|løsning*|software|platform*|værktøj*|bureau|system)",
    "(leads?|kundecase|webinar|whitepaper|nye kunder|linkbuilding|seo|søgemaskineoptimering)",
    "(køb|bestil|prøv|test|tilmeld dig|registrer dig) (nu|her|i dag|gratis|vores)",
    "vi er ..3 (virksomhed|bureau|leverandør|producent|konsulenthus|startup|firma)",
  ],
  "commercial.weak": [
    "(vores|mine) (kunder|team|virksomhed|firma|bureau)",
    "(øge|øger|reducere|spare|sparer|forbedre|effektivisere|automatisere|optimere)",
    "(interess*|samarbejde|partnerskab|løsning|platform|software|bureau|mulighed)",
    "<pct>",
    "<money>",
    "(jeres|din|dit|dine) (virksomhed|team|firma|forretning|hjemmeside|kunder)",
    "(afmelde|afmeld)",
  ],
  "commercial.private": [
    "(mor|far|mormor|farmor|fødselsdag|aftensmad|frokost|weekenden|knus|kram|børnene|elsker dig)",
    "(faktura*|kontrakt*|referat*|dagsorden*) ..3 (vedhæft*|vedlagt)",
    "(min ansøgning|søger stillingen|mit cv)",
  ],
  "value.gain": [
    "(hjælper|hjælpe|hjulpet|lader|gør det muligt for) (jer|dig|virksomheder|teams?|kunder|firmaer|bureauer|ledere)",
    "(spare|sparer|sænke|sænker|reducere|reducerer|øge|øger|forbedre|undgå|fordoble|halvere|automatisere|forenkle|forkorte) (tid|omkostning*|penge|tiden|jeres|din|dine|dit|op|salget|salg|fejl|risiko*)",
    "(i|du) ..3 (sparer|reducerer|øger|slipper|får|vinder|tjener|undgår|sænker)",
    "(gratis|uforpligtende) (analyse|guide|rapport|skabelon|test|prøve|demo|tjekliste|rådgivning|gennemgang)",
    "<pct> (mere|mindre|højere|lavere|hurtigere|billigere|færre)",
    "(så|hvilket betyder at|for at) (i|du|jeres)",
    "uden ..2 (omkostninger|binding|at skulle|ekstra)",
    "(fordel*|værdi|gavn) for (jer|dig|jeres)",
  ],
  "claim.contact": [
    "(som|efter) (aftalt|aftale|lovet|drøftet|vi talte)",
    "(efter|fra|ifølge) vores (samtale|møde)",
    "(din|jeres) (bestilling|booking|ordre|forespørgsel) (nr|nummer|<num>)",
  ],
  "claim.alarm": [
    "(sidste|anden|tredje) (påmindelse|rykker|advarsel)",
    "(konto*|adgang*) ..2 (spærret|låst|lukket|begrænset|deaktiveret)",
    "(faktura*|betaling*) ..2 (forfalden|ubetalt|forsinket|udestående)",
    "øjeblikkelig handling (kræves|påkrævet)?",
  ],
};
