import type { Phrases } from "../phrases.ts";

/** How people ask in an answer to be written to no more, in Latvian. */
export const latvian: Phrases = {
  "request.stop": [
    "(iznemiet|dzesiet|izdzesiet|svitrojiet|nonemiet|izsledziet|atrakstiet|izraksti*|atsakiet) ..3 (mani|mus|mana*|no|manu|musu|e pastu|adresi|saraksta)",
    "(lugums|ludzu|vairs|vairak) ..3 (nesutiet|nesutit|dzest|dzesiet|iznemt|nerakstiet|nerakstit|nezvaniet|nesazinieties|netraucejiet|nesazinaties)",
    "(nesutiet|nerakstiet|nesazinieties|netraucejiet|nezvaniet|nesutit) ..2 (man|mums|vairs|vairak|mani|mus|ar mani)",
    "(nevelos|negribu|nevelamies) ..4 (sanemt|vestules|epastus|e pastus|jusu|zinas|reklamas|turpmak)",
    "(atrakstities|atrakstos|atteikties|atteikt|atsakos)",
    "(partrauciet|beidziet) ..3 (sutit|rakstit|spam*|traucet|vestules|zinas)",
    "(lieciet|atstajiet) (mani|mus) miera",
  ],
  "request.word": ["(atrakstities|atrakstos|partraukt|dzest|iznemt|beidziet|partrauciet|stop|atteikties)"],
  "request.later": ["(neinterese|ne paldies|nav aktuali)"],
};
