import type { Phrases } from "../phrases.ts";

/** Words by which a reader opts out, in Finnish. */
export const finnish: Phrases = {
  "opt-out.wish": [
    "(peruut*|peru*) ..2 (tilau*|viesti*|uutiskirj*|postit*|suostumu*)",
    "(lopet*) ..2 (tilau*|viesti*|postit*|lahett*)",
    "poist* ..4 (lista*|osoite*|tieto*|postituslista*|minut)",
    "(et|ette|en|emme|mikali) ..3 (halua*|toivo*) ..4 (viest*|sahkopost*|yhteydenot*|kuulla|vastaanott*|enaa|uutiskirj*|saada)",
    "(en|emme) (ota|lahet*|haluta) ..4 (uudelleen|enaa|viest*)",
    "(kielt* ..2 suoramarkkinoin*|vastust*)",
    "ei kiinnosta",
    "alkaa ..3 (lahett*|ottako)",
  ],
  "opt-out.reply": ["(vastaa*|lahet*|ilmoit*|kirjoit*|kerro*)"],
  "opt-out.click": ["(klikk*|napsaut*|tasta|linkki*|linkin|painik*|asetuks*)"],
  "opt-out.can": ["(voit|voitte|milloin tahansa)"],
};
