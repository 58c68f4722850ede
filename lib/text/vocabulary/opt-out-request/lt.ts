import type { Phrases } from "../phrases.ts";

/** How people ask in an answer to be written to no more, in Lithuanian. */
export const lithuanian: Phrases = {
  "request.stop": [
    "daugiau ..2 (nerasyti|nesiusti|nesiuskite|nerasykite|netrukdyti|netrukdykite|nebesiusti)",
    "(prasau|prasome|noriu|norime) ..1 (pasalinti|istrinti|isbraukti|isimti|isregistruoti) ..1 (mane|mus|mano|musu)",
    "(istrinkite|pasalinkite|isbraukite|ismeskite|isimkite|isregistruokite|istrink|pasalink|atsaukite) ..3 (mane|mus|mano|is|musu|el|adresa|prenumerata)",
    "(nesiuskite|nerasykite|nebesiuskite|neberasykite|nebesikreipkite|nesikreipkite|nebetrikdykite|netrukdykite|netrikdykite|neskambinkite|nebeskambinkite|nesusisiekite|nebesusisiekite|nebesiusti) ..2 (man|mums|daugiau|manes|mus|el|laisku|su)",
    "(daugiau|prasau|prasome|man) ..2 (nesiuskite|nerasykite|nebesiuskite|neberasykite|nebesikreipkite|netrukdykite|nebesusisiekite|nesusisiekite)",
    "(nenoriu|nebenoriu|nepageidauju|nenorime|nebepageidauju) ..4 (gauti|laisku|jusu|naujienlaisk*|el|pranesim*|reklam*|daugiau)",
    "(atsisakau|atsisakyti|noriu atsisakyti|kaip atsisakyti)",
    "(nustokite|liaukites|baikite) ..3 (siusti|rasyti|siuntin*|trukdyti|siuntineti|spam*)",
    "(palikite|duokite) (mane|mus|man) (ramybe|ramybeje)",
  ],
  "request.word": ["(atsisakyti|atsisakau|stop|nutraukti|istrinkite|pasalinkite|nebesiuskite|baikite|gana)"],
  "request.guard": ["atsisak* ..2 (susitikim*|pasiulym*|dalyv*|paslaug*|projekt*)"],
  "request.later": ["(nedomina|ne aciu|neaktualu|neidomu)"],
};
