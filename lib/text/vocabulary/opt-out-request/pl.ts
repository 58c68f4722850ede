import type { Phrases } from "../phrases.ts";

/** How people ask in an answer to be written to no more, in Polish. */
export const polish: Phrases = {
  "request.stop": [
    "(zrezygnuj|anuluj|anulowac|rezygnacja|zrezygnowac) ..1 (subskrypcj*|newslett*)",
    "nie wyraza(m|my) ..1 zgody na (przetwarzanie|otrzymywanie|przesylanie|kontakt*)",
    "(zadam|zadamy|domagam sie) ..1 (zaprzestania|usuniecia|zaniechania|wykreslenia)",
    "nie ..1 (zycze|zyczymy) sobie ..3 (dalszej|dalszych|wiecej|kontaktu|korespondencji|wiadomosci|ofert|maili|reklam|kontaktowania)",
    "(jesli|jezeli) ..4 (jeszcze|ponownie|znowu|dalej) ..8 (prawnik*|adwokat*|policj*|uodo|skarg*|sad*|prawne)",
    "(dosc|mam dosc|koniec) ..1 (waszych|tych|twoich|panskich) (maili|wiadomosci|emaili|spamu|reklam)",
    "prosze ..3 (wypisac|o usuniecie|o wypisanie|o wykreslenie|nie pisac|nie wysylac|nie kontaktowac|nie przysylac|nie dzwonic|przestac|o zaprzestanie|nie niepokoic|o niewysylanie|o nieprzesylanie|o niekontaktowanie|o zaniechanie)",
    "(wypisz*|usun*|wykresl*|skresl*) ..3 (mnie|nas|moj*|nasz*) ..5 (list*|bazy|adres*|dane|mail*|newsletter*|kontakt*)",
    "(usun*|wykresl*|skresl*) ..1 z ..2 (list*|bazy|baz|newsletter*|mailing*|wysylk*)",
    "(wypisz|wypiszcie|usun|usuncie|wykreslcie|wypisac|usunac) (mnie|nas)",
    "(wypisuje sie|chce sie wypisac|jak sie wypisac)",
    "(rezygnuje|rezygnujemy) ..3 (newsletter*|subskrypcj*|mailing*|wiadomosci|maili|otrzymywania)",
    "nie ..2 (piszcie|pisz|wysylajcie|wysylaj|kontaktujcie|przysylajcie|dzwoncie|kontaktuj|przysylaj|wysylac|pisac|kontaktowac|zawracajcie|niepokojcie)",
    "nie ..2 (zycze|zyczymy|chce|chcemy|zgadzam) ..4 (otrzymywac|dostawac|mail*|wiadomosci|kontakt*|wiecej|na|otrzymywania|byc|zadnych)",
    "(przestancie|przestan|skonczcie|prosze przestac) ..2 (pisac|wysylac|spamowac|dzwonic|mi|nekac|przysylac)",
    "(zadnych|bez|dosc) (wiecej)? ..1 (maili|wiadomosci|spamu|emaili|reklam)",
    "(dajcie|daj) ..1 (spokoj)",
    "(sprzeciw|wnosze sprzeciw|cofam zgode|wycofuje zgode|sprzeciwiam sie)",
    "(zglos*|zglasza*) ..3 (uodo|spam|rodo)",
  ],
  "request.origin": [
    "skad ..3 (macie|ma|masz|maja|wzieli*|wzial*) ..3 (moj|nasz|moje|nasze) ..1 (adres|mail*|email*|dane|kontakt*)",
  ],
  "request.refusal": [
    "(usuncie|usun|skasujcie|skasuj|usunac|skasowac) (go|je|to|wszystko)",
    "nie (prosilem|prosilam|prosilismy|zamawialem|zamawialam|wyrazalem|wyrazalam)",
  ],
  "request.word": [
    "(wypisz|stop|rezygnuje|usun|wypisz mnie|rezygnacja|wypis|wypisac|usuncie|anuluj|nie piszcie|nie pisz|nie wysylajcie|prosze usunac|prosze wypisac)",
  ],
  "request.guard": [
    "nie rezygnuj*",
    "(usun*|wykresl*|skresl*) ..1 (akapit|linie|plik|wiersz|strone|zdanie|kolumne|pozycje)",
    "(jesli|jezeli) ..2 (nie|chce*|zycz*)",
    "nie (wysylajcie|wysylaj|wysylac|przysylac) ..1 (jeszcze|tego|faktur*|paczk*|towar*|umow*|zamowien*|dokument*|ofert* przed)",
  ],
  "request.later": [
    "(nie jestesmy zainteresowani|nie jestem zainteresowan*|nie dziekuje|nie teraz|moze pozniej|brak zainteresowania)",
  ],
};
