import type { Phrases } from "../phrases.ts";

/** How people ask in an answer to be written to no more, in Hungarian. */
export const hungarian: Phrases = {
  "request.stop": [
    "(kerem|kerjuk|szeretnem|kerek) ..4 (leiratkozas*|leiratkoztatas*)",
    "(kerem|kerjuk) ..1 (adataim|adataink|szemelyes adataim|szemelyes adataink|emailcimem|cimem) ..1 torles*",
    "(leiratkozom|leiratkozas|leiratkoznek|leiratkozni|iratkoztassanak le|iratkoztasson le|leiratkoznank)",
    "(toroljenek|toroljon|torolje|toroljek|torold|vegyenek|vegyen|vedd|vegye|tavolitsanak|tavolitsa|toroljetek) ..4 (list*|le|cim*|adat*|adatbazis*|nevem*|email*|engem|minket|hirlevel*)",
    "(ne|tobbet ne|tobbe ne|kerem ne) ..3 (irjanak|irjon|irj|kuldjenek|kuldjon|kuldj|keressenek|keressen|keress|zavarjanak|zavarjon|zavarj|hivjanak|hivjon|kuldjetek|irjatok|kuldozgessenek)",
    "nem ..2 (kerek|szeretnek|akarok|kivanok|kerunk|szeretnenk|erdekel) ..4 (tobb*|email*|level*|hirlevel*|uzenet*|kapni|megkeres*|reklam*|ertesites*)",
    "(hagyjanak|hagyjon|hagyj) ..2 (bekeb*|beken)",
    "(hagyjak abba|hagyja abba|fejezzek be|fejezze be)",
    "(tiltakozom|visszavonom ..3 hozzajarul*)",
    "hogyan ..3 leiratkoz*",
    "(kerem|legyen szives) ..1 (toroljenek|toroljon|toroljek|vegyenek le|vegyen le)",
  ],
  "request.word": ["(leiratkozom|leiratkozas|stop|torles|elegem|leiratkoznek|toroljenek|toroljon|ne irjanak|ne irjon)"],
  "request.guard": ["ne (hagyja|hagyjak) abba", "ha nem"],
  "request.later": ["(nem erdekel|nem koszonom|most nem|kosz nem|nem aktualis|kesobb talan)"],
};
