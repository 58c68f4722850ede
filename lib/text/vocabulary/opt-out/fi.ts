import type { Phrases } from "../phrases.ts";

/** Words by which a reader opts out, in Finnish. */
export const finnish: Phrases = {
  "opt-out.name": [
    "(peruut*|peru|perua|perumaan|peruminen) ..3 (tilau*|viesti*|uutiskirj*|postit*|suostumu*|sahkopost*|uutiskirje*)",
    "(tilauksen|uutiskirjeen|postituksen|postitusten) (peruut*|peruminen|lopet*)",
    "(lopet*) ..2 (tilau*|viesti*|postit*|lahett*|uutiskirj*)",
    "(hallitse|muokkaa|paivita|muuta) ..2 (tilau*|asetuk*|sahkopostiasetuk*)",
    "(poistu*|eroa|erota) ..3 (lista*|postituslista*|uutiskirj*)",
    "peruuta tilaus",
  ],
  "opt-out.wish": [
    "poist* ..4 (lista*|osoite*|tieto*|postituslista*|minut|itsesi|yhteystie*|osoitte*|tiedot)",
    "(et|ette|en|emme|mikali) ..3 (halua*|toivo*|tahdo*) ..5 (viest*|sahkopost*|yhteydenot*|kuulla|vastaanott*|enaa|uutiskirj*|saada|mainoks*|postia)",
    "(en|emme) (ota|lahet*|haluta|kirjoita|hairitse) ..4 (uudelleen|enaa|viest*|sinulle)",
    "(kielt* ..4 (suoramarkkinoin*|markkinoin*|kayto*|viest*)|vastust*)",
    "ei (kiinnosta|ole kiinnostunut)",
    "(et|ette) (ole|olet) ..1 kiinnostun*",
    "alkaa ..3 (lahett*|ottako)",
  ],
  "opt-out.offer": [
    "(voit|voitte|milloin tahansa|haluat|haluatte|halutessasi) ..5 (peruut*|perua|lopettaa|poistaa ..3 (lista*|osoit*)|poistua ..2 lista*|erota|kieltaa)",
    "(tasta|taalla|klikk*|linkist*|linkki*) ..3 (peruut*|perua|poistu*|peru)",
    "(peruut*|peru|perua) ..3 (tasta|taalla|klikkaamalla|milloin|taalta)",
  ],
  "opt-out.by-reply": [
    "(vastaa*|lahet*|kirjoit*|vastaukse*) ..5 (stop|ei|peru|poista|lopeta|peruuta|unsubscribe|ei kiitos)",
    "(otsikko*|aihe*|aihekent*|sana*) ..2 (stop|ei|peru|poista|lopeta|peruuta|unsubscribe)",
  ],
  "opt-out.label": ["(sahkopostiasetukset|viestiasetukset)"],
  "opt-out.reply": ["(vastaa*|lahet*|ilmoit*|kirjoit*|kerro*|otsikko*|aihe*|aihekent*)"],
  "opt-out.click": ["(klikk*|napsaut*|tasta|linkki*|linkin|linkista|painik*|asetuks*|taalta|taalla|lomak*)"],
  "opt-out.phone": ["(soita|soitta*|puhelim*|puhelinnum*)"],
  "opt-out.letter": ["(kirjeitse|kirjallis*|postitse|kirjeella)"],
  "opt-out.can": ["(voit|voitte|milloin tahansa|oikeus)"],
  "opt-out.talk": [
    "(peruutus|perumis)(aste|prosentti)",
    "(varauksen|ajan|tapaamisen|matkan|lennon) (peruut*|peruminen)",
    "(asiakkaat|kayttajat|tilaajat|vastaanottajat) ..2 (peruut*|peruvat)",
  ],
  "opt-out.if": ["(jos|mikali|halutessasi)"],
};
