import type { Phrases } from "../phrases.ts";

/** Words by which a reader opts out, in Polish. */
export const polish: Phrases = {
  "opt-out.name": [
    "(wypis*|wyrejestr*|odsubskryb*)",
    "(anulow*|anuluj|anulowanie|zakoncz) ..1 (subskrypcj*|zapis*|prenumerat*)",
    "(rezygn*|zrezygn*) (z|ze) ..2 (subskrypcj*|newsletter*|otrzymyw*|mailingu|prenumerat*|wiadomosc*|uslug*|list*)",
    "(zarzadzaj|zmien|edytuj|zaktualizuj|zmiana) ..2 (subskrypcj*|preferencj*|ustawieni*)",
    "(nie chce|przestan) (juz)? (otrzymywac|dostawac)",
  ],
  "opt-out.wish": [
    "(rezygn*|zrezygn*)",
    "(usun*|wykresl*|skresl*|wypis*) ..5 (bazy|listy|adres*|danych|dane|liste|mail*|kontakt*)",
    "(nie|jesli nie) ..2 (chc*|zycz*|chce|zyczy) ..5 (otrzymyw*|wiadomo*|kontakt*|dostawa*|maili|mailingu|wiecej|otrzymac|informacj*|ofert*|zebym|abym)",
    "nie ..1 (bede|bedziemy) ..3 (pisa*|kontaktowa*|niepokoi*|wysyla*|przeszkadza*|pisal*|kontaktowal*)",
    "nie (napisze|napiszemy|odezwe|odezwiemy) ..1 (wiecej|ponownie|juz)",
    "(prosze|prosimy) ..2 nie (pisac|wysylac|kontaktowac|przysylac)",
    "(sprzeciw*|cofn* zgod*|wycofa* zgod*|wycofanie zgody|cofniecie zgody|odwola* zgod*)",
    "nie (jestem|jestes|jestesmy|jest pan|jest pani|sa panstwo) zainteresowan*",
    "brak zainteresowania",
    "(zaprzesta*|wstrzym*) ..2 (wysyl*|przesyl*|otrzymyw*)",
  ],
  "opt-out.offer": [
    "(mozesz|mozna|moga|moze|chcesz|chce|chca|aby|zeby|kazdej chwili|dowolnym momencie) ..4 (wypis*|zrezygn*|rezygn*|anulow*|wyrejestr*)",
    "(aby|zeby|by|w celu) ..1 (wypis*|zrezygn*|anulow*|nie otrzymywac|przestac otrzymywac|usun*)",
    "(wypisz|wypisac|wypisanie|zrezygnuj|rezygnuje) (sie)? (z|tutaj|tu|klikajac|w kazdej)",
    "(kliknij|klikajac|tutaj|link*) ..4 (wypis*|zrezygn*|rezygn*|anulow*)",
  ],
  "opt-out.by-reply": [
    "(odpisz*|odpisac|odpowie*|odpowiedz*|wysl*|napisz*|przesl*|wpis*) ..5 (stop|nie|wypisz|rezygnuje|usun|wypis|unsubscribe|rezygnacja|remove|wypisuje)",
    "(temat*|tytul*|slowo|slowem|haslo|trescia|tresci) ..2 (stop|nie|wypisz|rezygnuje|usun|wypis|unsubscribe|rezygnacja|remove)",
    "(stop|wypisz|rezygnuje|usun|wypis|rezygnacja|unsubscribe) w (temacie|tytule|tresci)",
  ],
  "opt-out.label": ["(ustawienia|preferencje) (email*|subskrypcji|powiadomien|newslettera)"],
  "opt-out.reply": [
    "(odpisz*|odpisac|odpowie*|odpowiedz*|przesl*|wysl*|napisz*|daj* znac|informacj*|wiadomosc zwrotna|skontaktuj*)",
    "(wystarczy|prosze o|prosimy o)",
    "(temacie|tytule)",
  ],
  "opt-out.click": ["(klik*|tutaj|tu|link|linku|linka|przycisk|ponizszy|formularz*)"],
  "opt-out.phone": ["(zadzwon*|telefon*|dzwon*|faks*)"],
  "opt-out.letter": ["(listownie|pisemnie|poczta|listem|na pismie)"],
  "opt-out.can": ["(mozesz|mozna|moga|moze|kazdej chwili|dowolnym momencie|prawo)"],
  "opt-out.talk": [
    "(zrezygn*|rezygn*|anulow*) (z|ze|z tej)? ..1 (uslug*|umow*|zamowien*|wizyt*|rezerwacj*|planu|pakiet*)",
    "(wskaznik*|liczb*|mniej) ..1 (wypis*|rezygnacji)",
    "nie rezygnuj*",
    "(wypis*) (z|ze) (szpitala|ksiegi|rejestru|konta|karty)",
    "(sprzeciw*) (od|wobec) (wyroku|nakazu|decyzji)",
    "(klienci|uzytkownicy|odbiorcy) ..2 (rezygn*|wypis*)",
  ],
  "opt-out.if": ["(jesli|jezeli|gdyby|aby|w przypadku)"],
};
