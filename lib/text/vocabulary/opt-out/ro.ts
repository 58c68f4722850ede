import type { Phrases } from "../phrases.ts";

/** Words by which a reader opts out, in Romanian. */
export const romanian: Phrases = {
  "opt-out.wish": [
    "(dezabon*)",
    "renunt* ..3 (la|abonament*|newsletter*)",
    "(sterge*|elimina*|elimin*|scoate*|sterg*) ..5 (lista|liste|baza|adresa*|date*)",
    "nu (mai )?(doriti|doresti|vreti|vrei|doresc|vreau|dorim) ..4 (primi*|contact*|mesaje|emailuri|sa)",
    "nu (va )?(voi|vom) mai (contacta|deranja|scrie)",
    "(va opune*|retrag* ..2 consimtamant*)",
  ],
  "opt-out.reply": ["(raspunde*|raspuns*|trimite*|reply|scrie*)"],
  "opt-out.click": ["(click|clic|aici|link*|butonul)"],
  "opt-out.can": ["(puteti|poti|oricand)"],
};
