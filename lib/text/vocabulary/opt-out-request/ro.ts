import type { Phrases } from "../phrases.ts";

/** How people ask in an answer to be written to no more, in Romanian. */
export const romanian: Phrases = {
  "request.stop": [
    "(stergeti|scoateti|dezabonati|eliminati|sterge|scoate|elimina|dezaboneaza|dezabonare|excludeti) ..2 (ma|ne|adresa|din|mi|imi|datele|emailul)",
    "(stergeti|scoateti|dezabonati|eliminati) (ma|ne)",
    "(vreau|doresc|dorim|as dori|cum|rog) ..4 (dezabon*|fiu sters|fiu scos|ma dezabonez|sa ma stergeti|sa ma scoateti|sa nu ma mai|sa nu mai)",
    "nu ..3 (contactati|contacta|contactezi|trimiteti|trimite|scrieti|scrie|deranjati|deranja|sunati|suna) ..2 (mai|emailuri|mesaje|nimic|mailuri|pe|va rog)",
    "nu (ma|ne|imi|mi|mai|ni) ..2 (contactati|trimiteti|scrieti|deranjati|sunati|contacta|trimite|scrie|deranja)",
    "nu (mai)? (vreau|doresc|dorim|vrem) ..4 (primesc|primi|mesaje|emailuri|mailuri|contact*|mai|de la)",
    "(opriti|incetati|terminati|opreste|inceteaza) ..3 (emailuri*|mesaje*|trimite*|spam*|scri*|mai|cu|mailuri*)",
    "(lasati|lasa) ..1 (ma|ne) (in pace)",
    "(retrag ..2 consimtamant*|ma opun)",
  ],
  "request.word": [
    "(dezabonare|stop|stergeti ma|dezabonati ma|dezabonati|stergeti|dezabonez|opriti|ajunge|anulare|dezaboneaza ma)",
  ],
  "request.guard": ["nu (ezitati|va opriti)", "stergeti (paragraful|linia|fisierul|randul|pagina)", "daca nu"],
  "request.later": ["(nu sunt interesat*|nu suntem interesat*|nu multumesc|nu acum|mai tarziu)"],
};
