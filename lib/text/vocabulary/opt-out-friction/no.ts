import type { Phrases } from "../phrases.ts";

/** Words that make an opt-out harder, in Norwegian. */
export const norwegian: Phrases = {
  "friction.login": [
    "(logg|logge|logger) ..2 (inn|pa)",
    "(din|min|ditt) (konto|profil|side)",
    "(opprett*) ..2 (konto|profil|bruker)",
    "passord",
  ],
  "friction.fee": ["(gebyr*|kostnad pa|avgift*)"],
  "friction.price": ["(betal*|koster) ..3 (<money>|<num>)"],
  "friction.explain": [
    "(oppgi*|angi*|fortell*|begrunn*|forklar*) ..3 (arsak*|grunn*|hvorfor|begrunnelse)",
    "(fyll*) ..3 (skjema*|sporreskjema*)",
    "kopi ..3 (pass|id|legitimasjon)",
  ],
  "friction.days": ["(innen|opptil|inntil|tar|ta|etter|senest) ..3 <num> ..1 (dager|dag)"],
  "friction.workdays": ["(innen|opptil|inntil|tar|ta|etter|senest) ..3 <num> ..1 (virkedager|arbeidsdager|hverdager)"],
  "friction.weeks": ["(innen|opptil|inntil|tar|ta|etter|senest) ..3 <num> ..1 (uker|uke)"],
  "friction.months": ["(innen|opptil|inntil|tar|ta|etter|senest) ..3 <num> ..1 (maneder|maned)"],
  "friction.slow": [
    "(innen|opptil|inntil|tar|ta|etter|senest) ..2 (to|tre|fire|seks|noen|flere) ..1 (uker|uke)",
    "(innen|opptil|inntil|tar|ta|etter|senest) ..2 (atte|ti|fjorten|femten|tjue|tretti|seksti) ..2 (dager|dag)",
    "(innen|opptil|inntil|tar|ta|etter|senest) ..2 (en maned)",
    "(innen|opptil|inntil|tar|ta|etter|senest) ..2 (seks|sju|atte|ti|fjorten) (virkedager|arbeidsdager)",
  ],
  "friction.without": ["(uten|ingen|ikke)"],
};
