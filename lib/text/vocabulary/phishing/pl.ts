import type { Phrases } from "../phrases.ts";

/** What phishing mails tell and ask, in Polish. */
export const polish: Phrases = {
  "phish.threat": [
    "(odlaczeni*|wylaczeni*|wstrzymani*|odciecie) ..4 (pradu|energii|gazu|dostaw*|uslug*)",
    "(prosba|zadanie|wniosek) ..3 (dezaktywacje|dezaktywacji|usuniecie|zamkniecie) ..4 (konta|skrzynki|poczty)",
    "(konto|konta|dostep|karta|skrzynka|profil|usluga|subskrypcja|portfel) ..5 (zablokowan*|zawieszon*|ograniczon*|wylaczon*|zamkniet*|usuniet*|dezaktywowan*|wstrzyman*)",
    "(blokada|zawieszenie|ograniczenie|dezaktywacja|zamkniecie|usuniecie) ..4 (konta|dostepu|karty|skrzynki|uslugi|profilu)",
    "(zdjecia|pliki|dane|wiadomosci) ..4 (usuniet*|utracon*|skasowan*)",
    "(zostanie|zostanie|bedzie|zostalo|zostal) (zablokowan*|zawieszon*|usuniet*|dezaktywowan*|odlaczon*)",
  ],
  "phish.loss": [
    "(trwale|na zawsze|bezpowrotnie) (usuniet*|utracon*|zablokowan*|zamkniet*)",
    "(utrata|utraty|utracic|utracisz|stracic) ..4 (dostepu|danych|plikow|konta|srodkow)",
    "(aby|by|celem) ..3 (uniknac|unikniecia)",
    "(w przeciwnym (razie|wypadku)|jesli nie|brak reakcji|niewykonanie)",
  ],
  "phish.verify": [
    "(potwierdz|potwierdzic|zweryfikuj|zweryfikowac|zaktualizuj|zaktualizowac|sprawdz|aktywuj|odblokuj|uzupelnij|potwierdzenie|zaktualizowanie) ..3 (konto|konta|dane|danych|tozsamosc|informacje|dostep|karte|haslo|adres|platnosc|skrzynke|profil|przesylke|dostawe)",
    "(weryfikacja|aktualizacja|potwierdzenie) ..4 (konta|danych|tozsamosci|wymagan*|konieczn*|niezbedn*|karty)",
    "(wymagane|wymagana|konieczne|konieczna) ..2 (dzialanie|potwierdzenie|weryfikacja|aktualizacja)",
  ],
  "phish.access": [
    "(podejrzan*|nietypow*|nieautoryzowan*|nieznan*) ..2 (aktywnosc*|logowani*|transakcj*|dostep*|operacj*|prob*|urzadzen*)",
    "(nowe logowanie|nowe urzadzenie)",
    "(wykrylismy|zauwazylismy|nasz system wykryl) ..5 (konto|konta|aktywnosc*|logowan*|problem|dane)",
    "(ze wzgledow|wzgledy) bezpieczenstwa",
  ],
  "phish.mailbox": [
    "(skrzynka|skrzynki|konto pocztowe|konto email|webmail|outlook) ..8 (dezaktywowan*|zablokowan*|zamkniet*|usuniet*|zawieszon*|migracj*|nieaktualn*)",
    "(migracja|migracji|konserwacja|aktualizacja) ..6 (serwera poczty|serwer pocztowy|webmail|skrzynek|outlook web)",
    "(wiadomosci|maile) ..5 (kwarantann*)",
    "(administrator|zespol|dzial) ..2 (poczty|webmail|it|wsparcia)",
    "(skrzynka|skrzynki|pamiec|miejsce|icloud|chmura|limit|poczta) ..5 (pelna|pelne|przekroczon*|wyczerpan*|zapelnion*|konczy)",
    "(oczekujace|zatrzymane|niedostarczone) ..1 (wiadomosci|emaile)",
    "haslo ..4 (wygasa|wygaslo|wygasnie)",
  ],
  "phish.parcel": [
    "(paczka|przesylka|paczki|przesylki|dostawa|zamowienie) ..6 (wstrzyman*|oczekuj*|zatrzyman*|nie zostal*|nieudan*|clo|celn*|opozni*|czeka|niedostarczon*|zwrocon*)",
    "(oplata|oplaty|doplata|doplate|koszty) ..3 (celn*|przesylk*|dostaw*|wysylk*|paczk*)",
    "adres ..3 (niekompletny|nieprawidlowy|bledny)",
  ],
  "phish.refund": [
    "(zwrot|nadplata|zwrotu|rekompensata) ..6 (<money>|zl|pln|podatk*|dostepn*|oczekuj*|przyslugu*|odbierz|otrzymac)",
    "(srodki|platnosc|wyplata) ..4 (dostepn*|oczekuj*|odebrac|zatwierdzon*)",
  ],
  "phish.prize": [
    "(zostales|zostala|wygrales|wygrala|panstwo|zostal) ..4 (wybran*|wylosowan*|wygral*|zwyciezc*|nagrodzon*)",
    "(odbierz|odebrac|wygraj|zdobadz|otrzymaj) ..5 (nagrode|nagroda|prezent|karte podarunkowa|bon|voucher|iphone|bonus|punkty|zestaw)",
    "(karta podarunkowa|loteria|konkurs|losowanie)",
    "(ankieta|ankiete) ..6 (nagrod*|prezent|wygra*)",
    "gratulacje",
  ],
  "phish.renewal": [
    "(uregulow*|oplac*|zaplac*) ..4 (zaleglosc*|naleznosc*|niedoplat*|zadluzeni*)",
    "(subskrypcja|abonament|licencja|ochrona|antywirus|certyfikat|domena) ..6 (wygasl*|wygasa|konczy|odnowi*|przedluz*|anulowan*|zakonczy*|zawieszon*)",
    "(platnosc|karta|faktura) ..5 (odrzucon*|nieudan*|wygasl*|nieoplacon*|zalegl*|nie powiodla)",
    "(odnow|zaktualizuj|przedluz) ..4 (subskrypcje|platnosc|abonament|ochrone|licencje)",
  ],
  "phish.wallet": [
    "(polacz|zweryfikuj|zsynchronizuj) ..3 (portfel|wallet)",
    "(fraza (odzyskiwania|seed)|klucz prywatny)",
    "(airdrop|staking|krypto*|bitcoin*|tokeny) ..5 (darmow*|odbierz|otrzymaj|zablokowan*)",
  ],
  "phish.charge": [
    "(zostanie|zostalo|zostanie) ..2 (obciazon*|pobran*|naliczon*)",
    "(zadzwon|skontaktuj) ..6 (anulowac|infolini*|numer)",
  ],
  "phish.payee": [
    "(wynagrodzeni*|pensj*|wyplat*) ..12 (nowe|nowy|inne|nowego) (konto|rachunek|konta|rachunku|numer)",
    "(zmian*|zmieni*|aktualiz*) ..5 (konta|konto|rachunku|rachunek|banku|bank) ..12 (wynagrodzeni*|pensj*|wyplat*)",
    "(faktur*|platnosc*|przelew*|naleznosc*) ..12 (nowe|nowy|inne|inny|ponizszy|ponizsze) (konto|rachunek|numer rachunku|numer konta)",
    "(dotychczasow*|obecn*|star*) (konto|rachunek) ..6 (audyt*|zablokowan*|nie|zamkniet*|kontrol*)",
  ],
  "phish.errand": [
    "(kup|kupic|kupi|kupila|potrzebuje) ..8 (kart* (podarunkow*|upominkow*|google play|steam|itunes)|bon* podarunkow*)",
    "(wykonac|wykonaj|zrobic|zlecic|zrealizowac) ..4 (przelew*|platnosc*) ..10 (dzis*|piln*|poufn*|<money>|zagrani*)",
    "(pozyczyc|pozycz|przelac|zaplacic|blik*) ..10 (oddam|zwroce)",
  ],
  "phish.shy": [
    "(nie moge|nie mogę) ..2 (rozmawiac|dzwonic|odebrac|odbierac)",
    "(nie dzwon*|prosze nie dzwonic)",
    "(tylko|wylacznie|jedynie) (mailowo|mailem|przez (mail|email|whatsapp)|na whatsapp)",
    "(poufn*|dyskret*|miedzy nami|nikomu nie)",
    "(telefon|komork*|telefony) ..5 (zepsu*|zgubi*|nie dziala*|uszkodz*|ukrad*|wpadl*)",
    "(to|oto) (moj|jest moj) nowy numer",
    "(spotkaniu|zebraniu|naradzie) ..4 (nie|do)",
  ],
  "phish.borrowed": ["(mailem|e-mailem|e-mail) i (hasl*)"],
  "phish.urgency": [
    "(w ciagu|przez|w terminie) ..2 (24|48|72|<num>) (godzin|godziny|h|dni)",
    "(natychmiast|niezwlocznie|pilne|pilnie|jak najszybciej)",
    "(ostatnie|ostatnia|ostateczne) (ostrzezenie|szansa|przypomnienie|wezwanie)",
    "(wygasa|konczy sie) ..3 (dzis|dzisiaj|jutro|wkrotce|dnia)",
    "(wazne|uwaga|ostrzezenie|wazna informacja)",
  ],
  "phish.secret": [
    "(haslo|pin|kod bezpieczenstwa|numer karty|cvv|dane logowania|dane karty|numer konta|bankowosc)",
    "(zaloguj|zalogowac|logowanie)",
  ],
  "phish.ask": [
    "(podaj|podac|wyslij|przeslij|wpisz|wprowadz|wprowadzic) ..4 (haslo|pin|kod bezpieczenstwa|numer karty|cvv|dane logowania|dane karty|fraze odzyskiwania)",
  ],
  "phish.ask-not": [
    "(nigdy|nie) ..7 (haslo|hasla|pin|kod|kodow|cvv|dane logowania|danych karty)",
    "(nowe|zmien) ..2 haslo",
  ],
  "phish.greeting": [
    "^(szanowny|szanowna|drogi|droga|witaj|szanowni) ..3 (kliencie|klientko|uzytkowniku|klient|klienci|podatniku|abonencie|czlonku|zwyciezco)",
    "^(witaj|szanowny|drogi) ..1 <mail>",
  ],
  "phish.nobody": ["^(dzien dobry|szanowni panstwo|witam|witaj)"],
  "phish.button": [
    "^(doplac|zaplac|oplac|odbierz|zaloguj|potwierdz|sprawdz)",
    "(kliknij|klikajac|nacisnij) ..3 (tutaj|link|przycisk|ponizej|tu|ponizszy)",
    "^(potwierdz|zweryfikuj|zaktualizuj|zaloguj|oplac|zaplac|odbierz|aktywuj|odblokuj|sledz|odnow|pobierz|zobacz) ..2 (teraz|tutaj|konto|dane|sie|paczke|przesylke|platnosc|nagrode|fakture)",
  ],
  "phish.attached": [
    "(w zalaczniku|w zalaczeniu|zalaczam|zalaczona|przesylam) ..6 (faktura|fakture|faktury|potwierdzenie|rachunek|zamowienie|przelew*)",
    "(faktura|fakture|rachunek|potwierdzenie przelewu) ..5 (zalacz*)",
  ],
  "phish.talk": [
    "(falszywe|falszywych) (maile|maili|wiadomosci)",
    "nie (klikajcie|klikaj)",
    "(phishing|oszust*|oszustw*|wyludza*|cyberprzestepc*|podszywa*|symulacj*)",
  ],
  "phish.role": ["(konto|karta|klient|klienci|uzytkownik|dostep|subskrypcja|portfel|skrzynka|profil|punkty)"],
};
