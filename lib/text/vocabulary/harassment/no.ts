import type { Phrases } from "../phrases.ts";

/** Words that insult, demean or threaten, graded, in Norwegian. */
export const norwegian: Phrases = {
  "harassment.abuse": [
    "(jaevla|jævla|faens|helvetes|forbanna|dritt|dumme|stygge|ekle) (idiot*|hore*|kjerring|svin|pakkis*|neger*|jode*|joder|muslim*|innvandrer*|homse*|homo*|fitte|dritt|rasshol|taper)",
    "(hore|horer|horunge|horeunge|fitte|fittetryne|kuktryne|rasshol|rasshull|drittsekk*|pakkis|pakkiser|svarting*|neger|negere|jodesvin|joedesvin|jodejavel|homofaen|homojavel|soper|sopere|mongo tryne|mongis|tilbakestaende|evneveik|avskum|hold kjeft|hold kjeften|dra til helvete|ryk og reis|ga til helvete|brenn i helvete|fuck deg|fuck dere|knull deg|kyss meg i|sug pikken|landssviker*|undermenneske*|din idiot|ditt svin|din hore|din dust|ditt rasshol|din taper|dritthue)",
  ],
  "harassment.insult": [
    "(idiot|idioter|svin|rotte|rotter|parasitt|parasitter|dritt|taper|tapere|logner|bedrager|feiging|klovn|psykopat|monster|nazist*|fascist*|terrorist*|ekkel|ekle|verdilos|patetisk|patetiske|dum|dumme|stygg|hykler|dust|dustete|kjeltring)",
  ],
  "harassment.slight": ["(dum|verdilos|patetisk|ekkel|stygg|syk i hodet|en skam|ingenting|ubrukelig|avskyelig)"],
  "harassment.trait": [
    "(kriminelle|tyver|voldtektsmenn|terrorister|late|skitne|farlige|ekle|unormale|syke|perverse|dumme|verdilose|underlegne|mindreverdige|motbydelige)",
  ],
  "harassment.vermin": [
    "(skadedyr|utoy|parasitter|rotter|kakerlakker|dyr|svin|hunder|aper|kreft|sykdom|pest|plage|avskum|soppel|avfall|monstre|undermennesker|insekter|skitt|bakterier|snyltere|dritt)",
  ],
  "harassment.inhuman": [
    "(ikke|knapt) ..1 (mennesker|menneskelige)",
    "(lavere|mindreverdig*|underlegne) (rase|vesener|mennesker)",
    "fortjener ikke ..1 (leve|a leve|eksistere|respekt|rettigheter)",
    "(liv|livet) ..3 (verdilost|ingenting verdt|ikke verdt noe)",
  ],
  "harassment.complete": [
    "(jeg|vi|alle) (hater|forakter|avskyr) (deg|dere)",
    "du er ..2 (ingenting|dritt|avskum|verdilos|en idiot|ekkel|patetisk|dum|en skam|et null|en taper)",
    "(ingen|alle) (liker|vil ha|hater|kommer til a savne) deg",
    "(dra|reis|stikk) (hjem|tilbake) til (ditt|landet ditt|der)",
  ],
  "harassment.group": [
    "(kvinner|kvinnene|feminister|homser|homofile|lesbiske|transpersoner|transkjonnede|svarte|afrikanere|joder|jodene|muslimer|muslimene|arabere|rom|sigoynere|asiater|innvandrere|innvandrerne|flyktninger|flyktningene|asylsokere|utlendinger|funksjonshemmede|handikappede|somaliere|samer)",
  ],
  "harassment.despise": ["(hater|forakter|avskyr)", "(verden|landet|norge|livet) ..3 bedre ..2 uten"],
  "threat.complete": [
    "(jeg|vi|noen) (skal|vil|burde|kommer til a) ..1 (drepe|skyte|sla|knivstikke|kvele|henge|brenne|knuse|voldta|odelegge|finne|ta|banke|slakte|myrde|stikke) (deg|dere|ham|henne|ihjel|din|ditt|dine|livet)",
    "(du|dere|han|hun) (fortjener|burde|skal|ma) ..1 (do|doden|a do|lide|skytes|henges|drepes|slas ihjel|bli (drept|skutt|hengt|slatt))",
    "(haper|onsker) (at )?(du|dere) ..1 (dor|dode|lider|far kreft|brenner)",
    "(verden|livet|alle) ..4 bedre ..2 uten (deg|dere)",
    "(jeg|vi) vet hvor (du|dere) bor",
    "(du|dere) (kommer til a|skal|vil) ..1 (angre|betale for|do)",
    "ta livet av deg",
  ],
  "threat.harm": [
    "(drepe|drepes|drept|skyte|skytes|skutt|sla|slas|ihjel|henge|henges|hengt|kvele|brenne|brennes|drukne|torturere|tortureres|voldta|voldtas|utrydde|utryddes|eliminere|gasses|henrette|henrettes|steriliseres|kastreres|deportere|deporteres|utvises|do|lide|forsvinne|banke|bankes|slakte|slaktes|sprenge|halshugges|knivstikke|knivstikkes)",
  ],
  "threat.spied": [
    "(jeg|vi) (har|hadde) ..3 (hacket|infisert|spilt inn|filmet|fatt tilgang|installert|lastet ned|kopiert)",
    "(webkameraet|datamaskinen|enheten|kameraet) (ditt|din|deres)",
    "(onanere*|pornoside*|pornosider)",
  ],
  "threat.exposure": [
    "(sende|sender|publisere|publiserer|spre|dele|deler|legge ut) ..7 (kontakter|kontaktene|venner|familie|kolleger|internett|alle|kunder|sjef)",
  ],
  "threat.ransom": [
    "(betal|betale|send|overfor|belop) ..6 (bitcoin|btc|krypto*)",
    "(hvis|til) (du|dere) (ikke )?betaler",
    "(betal|betaler) ..4 (ellers|eller)",
  ],
  "pressure.complete": [
    "(apenbart|tydeligvis) bryr (du|dere) (deg|dere) ikke",
    "(du|dere) ignorerer (meg|oss|mine|vare)",
  ],
};
