import type { Phrases } from "../phrases.ts";

/** How people ask in an answer to be written to no more, in Finnish. */
export const finnish: Phrases = {
  "request.stop": [
    "(en|emme) halua ..1 (posti*|viest*|maile*|mainos*|yhteydenot*)",
    "(poistakaa|poista|poistatte|poistaisitteko) ..2 (minut|meidat|osoitteeni|tietoni|sahkopostiosoitteeni|sahkopostini|yhteystietoni|nimeni|osoitteemme)",
    "(poistakaa|poista) ..3 (list*|postituslist*|rekister*)",
    "(alkaa|ala|ette|et) ..2 (lahett*|lahettak*|ottako|laheta|ota|kirjoit*|soitt*|hairit*|lahettako) ..3 (minulle|viest*|sahkopost*|yhteytta|enaa|meille|enempaa|mainoks*|uutiskirj*)",
    "(alkaa|ala) (hairitko|hairitse|ottako yhteytta|ota yhteytta)",
    "(en|emme) ..1 (halua|haluamme|haluaisi|toivo) ..3 (viest*|sahkopost*|yhteydenot*|enaa|saada|vastaanott*|postia|mainoks*|uutiskirj*|kuulla|teidan)",
    "(lopettakaa|lopeta|lopettaisitteko) ..2 (lahett*|viest*|sahkopost*|postit*|spamm*|hairin*|yhteydenot*|nama|tama)",
    "(peruuta*|peru|perukaa|haluan perua|peruutan) ..2 (tilaus*|tilauk*|uutiskirj*|postitus*|tilaukseni)",
    "(kiellan|vastustan|peruutan suostumuk*)",
    "(jattakaa|jata) ..1 (rauhaan)",
    "ei ..1 (enaa|enempaa) ..1 (viest*|sahkopost*|posteja|mainoks*)",
  ],
  "request.word": [
    "(peruuta|lopeta|lopettakaa|poista|poistakaa|peru|stop|seis|poistu|peruutus|alkaa lahettako|poistakaa minut)",
  ],
  "request.guard": [
    "(ala|alkaa) (lopeta|lopettako|epairo)",
    "poista (kappale|rivi|tiedosto|sivu|lause)",
    "jos (et|ette|haluat)",
  ],
  "request.later": ["(ei kiinnosta|ei kiitos|emme ole kiinnostuneita|en ole kiinnostunut|ei nyt|ehka myohemmin)"],
};
