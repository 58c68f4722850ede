import type { Phrases } from "../phrases.ts";

/** How people ask in an answer to be written to no more, in Serbian. */
export const serbian: Phrases = {
  "request.stop": [
    "(odjavite|odjavi|одјавите|одјави) ..2 (me|nas|ме|нас|se|се)",
    "(uklonite|obrisite|izbrisite|skinite|уклоните|обришите|избришите) ..3 (me|nas|moj|moju|ме|нас|мој|моју|sa|са|iz|из)",
    "(nemojte|ne|немојте|не) ..3 (slati|pisati|saljite|pisite|kontaktirajte|kontaktirati|слати|писати|шаљите|пишите|контактирајте|контактирати|узнемиравајте)",
    "(prestanite|престаните) ..3 (da|sa|slati|да|са|слати|писати)",
    "(ne zelim|не желим) ..4 (primati|da primam|vise|poruke|примати|да примам|више|поруке)",
  ],
  "request.word": ["(одјава|одјави|стани|престаните)"],
};
