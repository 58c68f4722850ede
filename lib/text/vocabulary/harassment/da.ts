import type { Phrases } from "../phrases.ts";

/** Words that insult, demean or threaten, graded, in Danish. */
export const danish: Phrases = {
  "harassment.abuse": [
    "(skide|fucking|forbandede|klamme|dumme|grimme|ulaekre|satans) (idiot*|luder|kaelling|svin|perker*|neger*|jode|joder|muslim*|indvandrer*|bosse*|so|lort|fisse|skid|abe|trunte)",
    "(perker|perkere|perkersvin|perkeren|luder|luderunge|mogkaelling|mogsvin|dumme svin|din idiot|din luder|din so|din klamme|dit svin|dit dumme|din dumme|rovhul|rovhuller|fissehoved|pikhoved|narrov|narhoved|bosserov|bosserover|bossekarl|svans|negerunge|neger|negere|jodesvin|mongol|mongoler|spasser|spassere|evnesvag|evnesvage|afskum|hold kaeft|hold din kaeft|skrid ad helvede|ga ad helvede|rend mig|kys min|fuck dig|fuck jer|braend i helvede|brænd i helvede|landsforraeder|undermenneske*|idiot hoved|kraftidiot|skiderik)",
  ],
  "harassment.insult": [
    "(idiot|idioter|svin|rotte|rotter|parasit|parasitter|lort|taber|tabere|logner|bedrager|kujon|klovn|psykopat|monster|nazist*|fascist*|terrorist*|klam|klamme|vaerdilos|patetisk|patetiske|dum|dumme|grim|hykler|ulaekker|tabermand)",
  ],
  "harassment.slight": ["(dum|vaerdilos|patetisk|klam|grim|syg i hovedet|en skandale|ingenting|en skam|ulaekker)"],
  "harassment.trait": [
    "(kriminelle|tyve|voldtaegtsmaend|terrorister|dovne|beskidte|farlige|klamme|unormale|syge|perverse|dumme|vaerdilose|underlegne|mindrevaerdige|ulaekre)",
  ],
  "harassment.vermin": [
    "(skadedyr|utoj|parasitter|rotter|kakerlakker|dyr|svin|hunde|aber|kraeft|sygdom|pest|plage|afskum|skrald|affald|monstre|undermennesker|insekter|skidt|bakterier|snyltere|lort)",
  ],
  "harassment.inhuman": [
    "(ikke|knap) ..1 (mennesker|menneskelige)",
    "(lavere|mindrevaerdig*|underlegne) (race|vaesener|mennesker)",
    "fortjener ikke ..1 (leve|at leve|eksistere|respekt|rettigheder)",
    "(liv|livet) ..3 (vaerdilost|intet vaerd|ikke noget vaerd)",
  ],
  "harassment.complete": [
    "(jeg|vi|alle) (hader|foragter|afskyr) (dig|jer)",
    "du er ..2 (ingenting|lort|afskum|vaerdilos|en idiot|klam|patetisk|dum|en skam|et nul|en taber)",
    "(ingen|alle) (kan lide|vil have|hader|vil savne) dig",
    "(skrid|rejs|tag) (hjem|tilbage) til (dit|jeres|hvor)",
  ],
  "harassment.group": [
    "(kvinder|kvinderne|feminister|bosser|homoseksuelle|lesbiske|transpersoner|transkonnede|sorte|afrikanere|joder|joderne|muslimer|muslimerne|arabere|romaer|sigojnere|asiater|indvandrere|indvandrerne|flygtninge|flygtningene|asylansogere|udlaendinge|handicappede|somaliere|gronlaendere)",
  ],
  "harassment.despise": ["(hader|foragter|afskyr)", "(verden|landet|danmark|livet) ..3 bedre ..2 uden"],
  "threat.complete": [
    "(jeg|vi|nogen) (skal|vil|burde|kommer til at) ..1 (draebe|dræbe|skyde|sla|stikke|kvaele|haenge|hænge|braende|smadre|knuse|voldtaege|odelaegge|finde|tage|banke|myrde|tæske|taeske) (dig|jer|ham|hende|ihjel|din|dit|dine)",
    "(du|i|han|hun) (fortjener|burde|skal|ma) ..1 (do|doden|lide|skydes|haenges|draebes|slas ihjel|tæskes)",
    "(haber|ønsker|onsker) (at )?(du|i) ..1 (dor|dode|lider|far kraeft|braender)",
    "(verden|livet|alle) ..4 bedre ..2 uden (dig|jer)",
    "(jeg|vi) ved hvor (du|i) bor",
    "(du|i) (kommer til at|skal|vil) ..1 (fortryde|betale for|do)",
    "tag livet af dig",
  ],
  "threat.harm": [
    "(draebe|draebes|draebt|skyde|skydes|sla|slas|ihjel|haenge|haenges|kvaele|braende|braendes|drukne|tortere|torturere|tortureres|voldtaege|voldtages|udrydde|udryddes|eliminere|gasses|gasse|henrette|henrettes|steriliseres|kastreres|deportere|deporteres|udvises|do|dø|lide|forsvinde|banke|tæske|taeske|taeskes|slagte|slagtes|spraenge|halshugges|stikkes ned|stikke ned)",
  ],
  "threat.spied": [
    "(jeg|vi) (har|havde) ..3 (hacket|inficeret|optaget|filmet|faet adgang|installeret|downloadet|kopieret)",
    "(dit|jeres) (webcam|kamera|computer|enhed)",
    "(onanere*|pornoside*|pornosider)",
  ],
  "threat.exposure": [
    "(sende|sender|offentliggore|offentliggor|sprede|dele|deler|laegge ud) ..7 (kontakter|venner|familie|kolleger|internettet|alle|kunder|chef)",
  ],
  "threat.ransom": [
    "(betal|betale|send|overfor|belob) ..6 (bitcoin|btc|krypto*)",
    "(hvis|indtil) (du|i) (ikke )?betaler",
    "(betal|betaler) ..4 (ellers|eller)",
  ],
  "pressure.complete": ["(abenbart|tydeligvis) er (du|i) ligeglad", "(du|i) ignorerer (mig|os|mine|vores)"],
};
