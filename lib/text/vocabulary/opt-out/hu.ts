import type { Phrases } from "../phrases.ts";

/** Words by which a reader opts out, in Hungarian. */
export const hungarian: Phrases = {
  "opt-out.wish": [
    "(leiratkoz*)",
    "(lemond*|torol*|torol) ..4 (list*|adat*|cim*|feliratkoz*|hirlevel*)",
    "nem ..2 (szeretn*|kivan*|ker*|akar*) ..4 (kap*|level*|uzenet*|megkeres*|ertesit*|tobb*|emailt)",
    "tobbet ne* ..2 (keres*|ir*|zavar*)",
    "(ne kuldj*|ne irj*)",
    "(tiltakoz*|hozzajarulas* ..2 visszavon*)",
    "nem erdekel*",
  ],
  "opt-out.reply": ["(valaszol*|valasz|valaszban|irj*|kuldj*|jelezze|jelezd|eleg)"],
  "opt-out.click": ["(kattint*|itt|ide|link*)"],
  "opt-out.can": ["(barmikor|lehet)"],
};
