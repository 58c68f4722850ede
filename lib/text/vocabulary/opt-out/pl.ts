import type { Phrases } from "../phrases.ts";

/** Words by which a reader opts out, in Polish. */
export const polish: Phrases = {
  "opt-out.wish": [
    "(wypis*|wyrejestr*)",
    "(rezygn*|zrezygn*)",
    "(anulow* subskrypcj*|anuluj subskrypcj*|odsubskryb*)",
    "(usun*|wykresl*|skresl*) ..5 (bazy|listy|adres*|danych|dane|liste|mail*)",
    "(nie|nie chce|jesli nie) ..2 (chc*|zycz*|chce) ..4 (otrzymyw*|wiadomo*|kontakt*|dostawa*|maili|mailingu|wiecej)",
    "nie ..1 (bede|bedziemy) ..3 (pisa*|kontaktowa*|niepokoi*|wysyla*)",
    "(prosze|prosimy) ..2 nie (pisac|wysylac|kontaktowac|przysylac)",
    "(sprzeciw*|cofn* zgod*|wycofa* zgod*)",
    "nie (jestem|jestes|jestesmy|jest pan|jest pani|sa panstwo) zainteresowan*",
  ],
  "opt-out.reply": [
    "(odpisz*|odpisac|odpowie*|odpowiedz*|przesl*|wysl*|wystarczy|napisz*|prosze o|prosimy o|daj* znac|informacj*)",
    "(temat*|tresci|slowo)",
  ],
  "opt-out.click": ["(klik*|tutaj|tu|link*|przycisk|ponizszy)"],
  "opt-out.can": ["(mozesz|mozna|moga panstwo|moze pan|moze pani|kazdej chwili)"],
};
