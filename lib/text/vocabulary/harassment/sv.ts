import type { Phrases } from "../phrases.ts";

/** Words that insult, demean or threaten, graded, in Swedish. */
export const swedish: Phrases = {
  "harassment.abuse": [
    "(javla|jävla|forbannade|helvetes|dumma|fula|aeckliga|ackliga) (idiot*|hora*|fitta*|svin|as|kärring|karring|bog*|blatte*|neger*|jude|judar|muslim*|invandrare|svartskalle*|avskum|kossa|gubbe|fan)",
    "(idiotjävel|fittansikte|horunge*|horjavel|hora du|din hora|din fitta|din idiot|din javel|din jävla|dra at helvete|dra åt helvete|far at helvete|brinn i helvetet|hall kaften|håll käften|hall kaft|knulla dig|sug min|bogjavel|bogjavlar|svartskall(e|ar)|blattar|blattejavel|negerjavel|neger|negrer|judesvin|judejavel|mongojavel|cp unge|cpskadad|efterbliven|efterblivna|avskum|kukhuvud|rovhal|arsle|as i*|skitstovel|skitstovlar|markdjavel|landsforradare|pajas din)",
  ],
  "harassment.insult": [
    "(idiot|idioter|svin|ratta|rattor|parasit|parasiter|skit|forlorare|lognare|bedragare|fegis|clown|psykopat|galning|monster|nazist*|fascist*|terrorist*|aecklig|acklig|vardelos|vardelosa|patetisk|patetiska|dum|dumma|korkad|korkade|ful|mes|hycklare|bluffmakare|dumskalle|kratt)",
  ],
  "harassment.slight": [
    "(dum|korkad|vardelos|patetisk|acklig|ful|sjuk i huvudet|en skam|ingenting|dum i huvudet|oduglig)",
  ],
  "harassment.trait": [
    "(kriminella|tjuvar|valdtaktsman|terrorister|lata|smutsiga|farliga|ackliga|avskyvarda|onormala|sjuka|perversa|dumma|vardelosa|underlagsna|mindervardiga|ohyra)",
  ],
  "harassment.vermin": [
    "(ohyra|parasiter|rattor|rattorna|kackerlackor|djur|svin|hundar|apor|cancer|sjukdom|pest|plaga|skadedjur|avskum|skrap|sopor|monster|undermanniskor|insekter|smuts|bakterier|slodder|skit)",
  ],
  "harassment.inhuman": [
    "(inte|knappt|aldrig) ..1 (manniskor|manskliga)",
    "(lagre|mindervardig*|underlagsna) (ras|varelser|manniskor|stående)",
    "(fortjanar|fortjanar) (inte|ej) ..1 (leva|att leva|existera|respekt|rattigheter)",
    "(liv|livet) ..3 (vardelost|inget vart|ar inte vart)",
  ],
  "harassment.complete": [
    "(jag|vi|alla) (hatar|avskyr|foraktar) (dig|er)",
    "du ar ..2 (ingenting|skit|avskum|vardelos|en idiot|acklig|patetisk|dum|korkad|en skam|en nolla)",
    "(ingen|alla) (gillar|vill ha|hatar|kommer sakna) dig",
    "(ak|dra|stick) (hem|tillbaka) till (ditt|ert)",
  ],
  "harassment.group": [
    "(kvinnor|kvinnan|feminister|bogar|homosexuella|gayer|lesbiska|transpersoner|transsexuella|svarta|afrikaner|judar|judarna|muslimer|muslimerna|araber|romer|zigenare|asiater|invandrare|invandrarna|flyktingar|flyktingarna|asylsokande|utlanningar|funktionshindrade|handikappade|somalier|samer)",
  ],
  "harassment.despise": ["(hatar|avskyr|foraktar)", "(varlden|landet|sverige|livet) ..3 battre ..2 utan"],
  "threat.complete": [
    "(jag|vi|nagon) (ska|kommer att|vill|borde) ..1 (doda|skjuta|sla|knivhugga|strypa|hanga|branna|krossa|slakta|valdta|forstora|hitta|ta|sticka|mörda|morda|spöa|spoa) (dig|er|honom|henne|ihjal|din|dina|ditt)",
    "(du|ni|han|hon) (fortjanar|borde|ska|maste) ..1 (do|doden|lida|skjutas|hangas|dodas|slas ihjal)",
    "(hoppas|onskar) (att )?(du|ni) ..1 (dor|dog|lider|far cancer|brinner)",
    "(varlden|livet|alla) ..4 battre ..2 utan (dig|er)",
    "(jag|vi) vet var (du|ni) bor",
    "(du|ni) (kommer att|ska) ..1 (angra|fa betala|do)",
    "ta livet av dig",
    "dod at",
  ],
  "threat.harm": [
    "(doda|dodas|doda|skjuta|skjutas|sla|slas|ihjal|hanga|hangas|strypa|branna|brannas|drunkna|dranka|tortera|torteras|valdta|valdtas|utrota|utrotas|eliminera|gasa|gasas|avratta|avrattas|steriliseras|kastreras|deportera|deporteras|utvisa|do|lida|forsvinna|misshandla|slakta|spranga|halshuggas|halshugga|knivhugga)",
  ],
  "threat.spied": [
    "(jag|vi) (har|hade) ..3 (hackat|infekterat|spelat in|filmat|fatt tillgang|installerat|laddat ner|kopierat)",
    "(din|er) (webbkamera|dator|enhet|kamera)",
    "(onanera*|porrsida*|porrsidor)",
  ],
  "threat.exposure": [
    "(skicka|skickar|publicera|publicerar|sprida|sprider|dela|lagga ut) ..7 (kontakter|vanner|familj|kollegor|internet|alla|kunder|chef)",
  ],
  "threat.ransom": [
    "(betala|skicka|overfora|belopp) ..6 (bitcoin|btc|krypto*)",
    "(om|tills) (du|ni) (inte )?betalar",
    "(betala|betalar) ..4 (annars|eller)",
  ],
  "pressure.complete": ["(uppenbarligen|tydligen) bryr (du|ni) (dig|er) inte", "(du|ni) ignorerar (mig|oss|mina|vara)"],
};
