import type { Phrases } from "../phrases.ts";

/** Words by which a reader opts out, in Hungarian. */
export const hungarian: Phrases = {
  "opt-out.name": [
    "(leiratkoz*|leiratkozas)",
    "(feliratkoz*|hirlevel*) ..2 (lemond*|torl*|torol*|megszuntet*)",
    "(beallitasok|feliratkozas*) (modosit*|kezel*)",
    "iratkoz* le",
  ],
  "opt-out.wish": [
    "(lemond*|torol*|torol|toroljuk|torles*|levesz*) ..5 (list*|adat*|cim*|feliratkoz*|hirlevel*|adatbazis*)",
    "(list*|adatbazis*|cim*) ..3 (torol*|torl*|levesz*|lekerul*)",
    "nem ..2 (szeretn*|kivan*|ker*|akar*) ..5 (kap*|level*|uzenet*|megkeres*|ertesit*|tobb*|emailt|hirlevel*|hall*)",
    "(tobbet|tobbe) ne* ..3 (keres*|ir*|zavar*|kap*|kuld*)",
    "(ne kuldj*|ne irj*|ne keress*|ne zavarj*)",
    "(tiltakoz*|hozzajarulas* ..3 visszavon*)",
    "nem (erdekel*|erdekli|aktualis)",
  ],
  "opt-out.offer": [
    "(barmikor|lehet|szeretne|kivan|tud|lehetoseg*|ide|itt|kattint*) ..4 (leiratkoz*|lemondhat*)",
    "leiratkoz* ..2 (itt|ide|barmikor|kattint*|link*|lehet*)",
  ],
  "opt-out.by-reply": [
    "(valaszol*|valasz*|irj*|kuldj*|eleg) ..5 (stop|nem|leiratkozas|torles|nem kerem|unsubscribe|leiratkozom|nem kerek)",
    "(targy*|szoval|szot) ..2 (stop|nem|leiratkozas|torles|leiratkozom|unsubscribe)",
    "(stop|leiratkozas|torles|leiratkozom) (targ*|szoval|szot|uzenet*)",
  ],
  "opt-out.label": ["(email|hirlevel) beallitasok"],
  "opt-out.reply": ["(valaszol*|valasz|valaszban|irj*|kuldj*|jelezze|jelezd|targy*|jelezz)", "eleg"],
  "opt-out.click": ["(kattint*|itt|ide|link*|gomb*)"],
  "opt-out.phone": ["(hivj*|telefon*|fax*|hivas*)"],
  "opt-out.letter": ["(levelben|irasban|postai|levelet kuld*)"],
  "opt-out.can": ["(barmikor|lehet|jogosult|joga)"],
  "opt-out.talk": [
    "leiratkozasi (arany|rata)",
    "(kevesebb|tobb) leiratkoz*",
    "(ugyfelek|felhasznalok|feliratkozok) ..2 leiratkoz*",
  ],
  "opt-out.if": ["(ha|amennyiben)"],
};
