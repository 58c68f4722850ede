import type { Phrases } from "../phrases.ts";

/** Words by which a reader opts out, in Czech. */
export const czech: Phrases = {
  "opt-out.wish": [
    "(odhlasi*|odhlas*|odhlaseni)",
    "(zrusit|zruseni|zruste) ..2 (odber*|zasilani|newsletter*)",
    "(vyrad*|vymaz*|odstran*|smaz*) ..5 (databaze|seznamu|adres*|udaj*|evidence|kontakt*)",
    "(nepreje*|nechce*|nemate zajem|nemam zajem|nezadam|nezadouci)",
    "(uz|jiz|dale|vice) ..2 (nekontakt*|nepis*|neobtez*|nezasil*|neposil*)",
    "(nezasil*|neposil*|nekontakt*|nepis*) ..3 (dalsi|uz|jiz|mi|nam|vice)",
    "(namitk*|odvolat souhlas|odvolani souhlasu)",
    "(neposielajte|odhlas*|nezelate|nechcete)",
  ],
  "opt-out.reply": ["(odpove*|odpovid*|odepis*|staci|napis*|zasl*|posl*|sdel*|dejte vedet)"],
  "opt-out.click": ["(klikn*|zde|odkaz*|tlacitk*|nastaveni)"],
  "opt-out.can": ["(muzete|kdykoli)"],
};
