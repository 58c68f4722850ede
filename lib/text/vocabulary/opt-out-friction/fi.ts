import type { Phrases } from "../phrases.ts";

/** Words that make an opt-out harder, in Finnish. */
export const finnish: Phrases = {
  "friction.login": [
    "(kirjaudu*|kirjautu*|kirjaut*)",
    "(omalle|omassa|tilillesi|tilisi|profiilisi|tilille|profiilissa*)",
    "(luo|luomalla) ..2 (tili*|tunnus*)",
    "salasana*",
  ],
  "friction.fee": ["(maksu*|maksullinen|kulu*|palkkio*)"],
  "friction.explain": [
    "(kerro*|ilmoit*|peruste*|mainit*) ..3 (syy*|miksi|perustelu*)",
    "(tayta*|tayttam*) ..3 (lomak*|kysely*)",
    "kopio ..3 (henkilo*|passi*)",
  ],
  "friction.days": ["<num> (paivan|paivassa|paivaa|paivan)"],
  "friction.workdays": ["<num> (arkipaiv*|tyopaiv*)"],
  "friction.weeks": ["<num> (viikon|viikossa|viikkoa)"],
  "friction.months": ["<num> (kuukauden|kuukaudessa|kuukautta)"],
  "friction.slow": [
    "(kahden|kolmen|neljan|kuuden|parin|usean) viikon",
    "(kahdeksan|kymmenen|neljantoista|kolmenkymmenen) ..1 paivan",
    "kuukauden (kuluessa|sisalla|aikana)",
  ],
  "friction.without": ["(ilman|ei)"],
};
