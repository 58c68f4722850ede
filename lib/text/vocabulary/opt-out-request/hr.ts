import type { Phrases } from "../phrases.ts";

/** How people ask in an answer to be written to no more, in Croatian. */
export const croatian: Phrases = {
  "request.stop": [
    "(ulazem|ulazemo|podnosim) prigovor ..3 (marketing*|obrad*)",
    "(protivim|protivimo) se ..1 (obradi|izravnom|koristenju)",
    "(povlacim|povlacimo|opozivam) ..2 (pristanak|privolu|suglasnost)",
    "(zahtijevam|zahtijevamo|trazim) ..1 brisanje ..1 (podataka|adrese|podatke)",
    "(odjavite|odjavi|odjavljujem|odjava|odjaviti) ..2 (me|nas|se|s|sa|mi|molim|iz|od)",
    "(uklonite|izbrisite|maknite|obrisite|skinite|ukloni|izbrisi|makni) ..3 (me|nas|moj|moju|moje|s|sa|iz|adresu|email)",
    "(nemojte|ne|prestanite|ne zelim da) ..3 (slati|pisati|kontaktirati|saljite|pisite|kontaktirajte|zvati|zovite|gnjaviti|gnjavite|uznemiravati|uznemiravajte|javljati|javljajte)",
    "(prestanite|prestani|dosta) ..3 (slati|pisati|sa|s|kontaktirati|spamati|gnjaviti|uznemiravati|saljete)",
    "ne (zelim|zelimo|zelim vise) ..4 (primati|dobivati|dobijati|emailove|mailove|poruke|vase|biti|kontakt*|vise)",
    "(zelim|hocu|kako) ..3 (odjaviti|odjavim|se odjaviti|otkazati ..1 pretplat*)",
    "(ostavite|pustite) (me|nas) (na miru)",
    "(otkazite|otkazujem) ..2 (pretplat*|moju)",
  ],
  "request.word": ["(odjava|odjavi|odjavite|stop|prekini|prestanite|dosta|odjavi me|odjavite me|ukloni|obrisi)"],
  "request.later": ["(nisam zainteresiran*|nismo zainteresirani|ne hvala|ne sada|ne zanima me)"],
};
