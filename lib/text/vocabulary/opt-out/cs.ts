import type { Phrases } from "../phrases.ts";

/** Words by which a reader opts out, in Czech. */
export const czech: Phrases = {
  "opt-out.name": [
    "(odhlasi*|odhlas*|odhlaseni|odhlaste)",
    "(zrusit|zruseni|zruste|zrusite|ukoncit) ..3 (odber*|zasilani|newsletter*|odberu|registrac*)",
    "odber* ..2 (zrus*|ukonc*|zrusit)",
    "(upravit|zmenit|spravovat|nastaveni) ..2 (odber*|preferenc*|zasilani)",
  ],
  "opt-out.wish": [
    "(vyrad*|vymaz*|odstran*|smaz*|vyskrtn*|vyjm*) ..5 (databaze|seznamu|adres*|udaj*|evidence|kontakt*|databazi|listu)",
    "(nepreje*|nechce*|nemate zajem|nemam zajem|nezadam|nezadouci|nemate li zajem|neprejete li)",
    "(uz|jiz|dale|vice|nadale) ..3 (nekontakt*|nepis*|neobtez*|nezasil*|neposil*|nedostavat|nechc*|nepreje*|nenapis*|neozv*|nebud*)",
    "(nezasil*|neposil*|nekontakt*|nepis*|neobtez*|nenapise*|nebudeme|nebudu) ..4 (dalsi|uz|jiz|mi|nam|vice|vas|psat|kontaktovat|obtezovat)",
    "(namitk*|odvolat ..2 souhlas|odvolani souhlasu|souhlas ..2 odvolat)",
    "(neposielajte|nezelate|nechcete|neprajete)",
    "(ukoncit|prestat|prestaneme) ..2 (zasila*|posila*|dostava*)",
  ],
  "opt-out.offer": [
    "(muzete|lze|kdykoli|kdykoliv|pokud|chcete|chcete li|moznost) ..5 (odhlasit|zrusit ..2 (odber*|zasilani)|odhlaste|ukoncit ..2 (odber*|zasilani)|odhlaseni)",
    "(zde|klikn*|kliknutim|odkaz*|pro) ..3 (odhlas*|zrusit ..1 (odber*|zasilani)|zruseni ..1 (odber*|zasilani))",
    "(odhlasit|odhlaste|odhlaseni|zrusit odber) (se)? (zde|z|ze|kdykoli*|muzete|kliknutim)",
  ],
  "opt-out.by-reply": [
    "(odpove*|odpovid*|odepis*|napis*|posl*|zasl*) ..5 (stop|ne|odhlasit|nezajem|vyradit|odhlaseni|nemam zajem|unsubscribe|odhlaste)",
    "(predmet*|slovo|slovem|textem|heslem) ..2 (stop|ne|odhlasit|nezajem|vyradit|odhlaseni|unsubscribe)",
    "(stop|odhlasit|odhlaseni|nezajem|unsubscribe) (do|v) (predmetu|textu)",
  ],
  "opt-out.label": ["nastaveni (emailu|zasilani|odberu)"],
  "opt-out.reply": ["(odpove*|odpovid*|odepis*|napis*|zasl*|posl*|sdel*|dejte vedet|dejte mi vedet|predmet*)", "staci"],
  "opt-out.click": ["(klikn*|zde|odkaz*|tlacitk*|nastaveni|formular*)"],
  "opt-out.phone": ["(zavolej*|telefon*|volej*|fax*)"],
  "opt-out.letter": ["(dopis*|pisemn*|postou|postovni)"],
  "opt-out.can": ["(muzete|kdykoli|kdykoliv|pravo|lze)"],
  "opt-out.talk": [
    "(mira|miru|pocet|mene) odhlas*",
    "nevahejte",
    "(odhlas*) ..2 (konference|kurzu|skoleni|webinare|akce|systemu|obeda|auta)",
    "(zakaznici|uzivatele|odberatele) ..2 odhlas*",
  ],
  "opt-out.if": ["(pokud|jestlize|kdyz|chcete li|nechcete li|neprejete li|nemate li)"],
};
