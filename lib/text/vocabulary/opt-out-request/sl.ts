import type { Phrases } from "../phrases.ts";

/** How people ask in an answer to be written to no more, in Slovenian. */
export const slovenian: Phrases = {
  "request.stop": [
    "(zelim|zahtevam|prosim za) ..1 (izbris|izbrisati) ..1 podat*",
    "(ugovarjam|nasprotujem) ..1 (obdelavi|trzenju)",
    "(odjavite|odjavi|odjavljam|odjava|odjaviti) ..2 (me|nas|se|prosim|od|iz|mojo)",
    "(odstranite|izbrisite|umaknite|crtajte|odstrani|izbrisi) ..3 (me|nas|moj|mojo|moje|s|z|iz|seznama|naslov)",
    "(ne|nehajte|prosim ne) ..3 (posiljajte|pisite|kontaktirajte|klicite|nadlegujte|posiljati|pisati|kontaktirati|vznemirjajte)",
    "(nehajte|prenehajte|dovolj) ..3 (posiljati|pisati|s|z|kontaktirati|nadlegovati)",
    "ne zelim ..4 (prejemati|vec|sporocil|eposte|e poste|vasih|biti)",
    "(zelim|kako) ..3 (odjaviti|se odjaviti|preklicati ..1 narocnino)",
    "(pustite) (me|nas) (pri miru)",
  ],
  "request.guard": ["zdaj ..1 (pisite|pisi|poklicite|oglasite)"],
  "request.word": ["(odjava|odjavi|odjavite|prenehajte|nehajte|odstrani)"],
  "request.later": ["(ne zanima me|ne hvala|nas ne zanima)"],
};
