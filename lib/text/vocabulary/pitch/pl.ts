import type { Phrases } from "../phrases.ts";

/** Words that promote something, name a gain for the reader, or claim what a first mail cannot have, in Polish. */
export const polish: Phrases = {
  "commercial.strong": [
    "(pomagamy|oferujemy|dostarczamy|tworzymy|sprzedajemy|produkujemy|automatyzujemy|wspieramy|specjalizujemy)",
    "(bezplatn*|darmow*|krotk*) (demo|rozmow*|konsultacj*|wycen*|audyt*|test*|prezentacj*|analiz*)",
    "(czy|moze) ..3 (znajdzie|znajdziesz|mialby|mialaby|maja|masz) ..4 (minut*|czas|chwil*)",
    "<num> (minut*|min) ..4 (rozmow*|rozmowe|tygodniu|spotkani*|demo)",
    "(umowic|zaplanowac|zarezerwowac) ..2 (rozmowe|spotkanie|demo|termin|prezentacje)",
    "(rabat|promocja|znizka|oferta specjalna|cennik|wycena)",
    "(nasze|nasz|nasza|nowy|nowa) (rozwiazani*|oprogramowani*|platform*|produkt*|uslug*|narzedzi*|agencj*)",
    "(leady|leadow|pozyskiwanie klientow|case study|webinar|pozycjonowanie|sprzedaz)",
    "(kup|zamow|sprawdz|zapisz sie|wyprobuj) (teraz|juz|dzis|za darmo)",
  ],
  "commercial.weak": [
    "(nasi|naszych|nasz|moi) (klienci|klientow|zespol)",
    "(zwiekszyc|zmniejszyc|zaoszczedzic|poprawic|zautomatyzowac|usprawnic|obnizyc)",
    "(zainteresowan*|wspolprac*|partnerstw*|rozwiazani*|platform*|agencj*)",
    "<pct>",
    "<money>",
    "(panstwa|pana|pani|twoj|twoja|twoje) (zespol*|firm*|stron*|klient*)",
  ],
  "commercial.private": [
    "(mama|tata|babcia|dziadek|urodziny|obiad|kolacja|weekend|buziaki|dzieci|kocham)",
    "(faktura|umowa|protokol) ..3 (zalacz*)",
    "(moja aplikacja|cv na stanowisko)",
  ],
  "value.gain": [
    "(pomaga|pomagamy|pozwala|pozwalamy|umozliwia) (panstwu|firmom|zespolom|klientom|ci|wam|na|w)",
    "(zaoszczedzic|oszczedzic|obnizyc|zmniejszyc|zwiekszyc|poprawic|uniknac|podwoic|zautomatyzowac|skrocic|oszczedzaja|oszczedzasz) (czas|koszt*|pieniadze|sprzedaz|do|o|swoj*|liczbe|bled*)",
    "(panstwo|panstwa|twoj*|ty|pan|pani) ..4 (oszczed*|zysk*|zwieksz*|unikn*|otrzym*)",
    "(bezplatn*|darmow*) (audyt*|analiz*|przewodnik*|probk*|test*|demo|raport*|konsultacj*)",
    "<pct> (wiecej|mniej|oszczednosci|szybciej|taniej)",
    "(dzieki czemu|aby|zeby) (panstwo|panstwa|twoj*)",
    "bez (koniecznosci|kosztow|zobowiazan|zatrudniania|zmiany)",
  ],
  "claim.contact": [
    "(jak|zgodnie z) (ustaleniami|rozmawialismy|obiecalem|umawialismy|ustalilismy)",
    "(po|w nawiazaniu do) (naszej|naszym) (rozmowy|rozmowie|spotkania|spotkaniu)",
    "(zamowienie|rezerwacja) (nr|numer|<num>)",
  ],
  "claim.alarm": [
    "(ostatnie|ostateczne|drugie) (wezwanie|przypomnienie|ostrzezenie)",
    "konto ..2 (zablokowane|zawieszone|ograniczone)",
    "(faktura|platnosc) ..2 (przeterminowana|zalegla|nieoplacona)",
    "(natychmiastowe|pilne) (dzialanie|wezwanie)",
  ],
};
