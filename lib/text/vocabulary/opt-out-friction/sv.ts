import type { Phrases } from "../phrases.ts";

/** Words that make an opt-out harder, in Swedish. */
export const swedish: Phrases = {
  "friction.login": [
    "(logga|loggar|loggat|inlogg*) ..2 (in|konto)",
    "(ditt|mitt|dina) (konto|profil|mina sidor)",
    "skapa ..2 konto",
    "losenord",
  ],
  "friction.fee": ["(avgift*|kostnad pa|kostnadsbelag*)"],
  "friction.price": ["(betala*|kostar) ..3 (<money>|<num>)"],
  "friction.explain": [
    "(ange|anger|uppge|beratta|motivera|forklara) ..3 (anledning*|skal*|varfor|orsak*)",
    "(fyll*) ..3 (formular*|enkat*|blankett*)",
    "kopia ..3 (legitimation|pass)",
  ],
  "friction.days": ["(inom|upp till|tar|ta|efter|senast) ..3 <num> ..1 (dagar|dag)"],
  "friction.workdays": ["(inom|upp till|tar|ta|efter|senast) ..3 <num> ..1 (arbetsdagar|vardagar)"],
  "friction.weeks": ["(inom|upp till|tar|ta|efter|senast) ..3 <num> ..1 (veckor|vecka)"],
  "friction.months": ["(inom|upp till|tar|ta|efter|senast) ..3 <num> ..1 (manader|manad)"],
  "friction.slow": [
    "(inom|upp till|tar|ta|efter|senast) ..2 (tva|tre|fyra|sex|nagra|flera) ..1 (veckor|vecka)",
    "(inom|upp till|tar|ta|efter|senast) ..2 (atta|tio|fjorton|femton|tjugo|trettio|sextio) ..2 (dagar|dag)",
    "(inom|upp till|tar|ta|efter|senast) ..2 (en manad)",
    "(inom|upp till|tar|ta|efter|senast) ..2 (sex|sju|atta|tio|fjorton) (arbetsdagar|vardagar)",
  ],
  "friction.without": ["(utan|ingen|inga|inte|inget)"],
};
