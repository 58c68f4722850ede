import type { Phrases } from "../phrases.ts";

/** Words by which a mail says why it comes to its reader, in Polish. */
export const polish: Phrases = {
  "reason.marker": [
    "(pisze|kontaktuje|zwracam|piszemy|kontaktujemy|zwracamy|odzywam) ..6 (poniewaz|gdyz|bo|w sprawie|w zwiazku|odnosnie|aby|zeby|z pytaniem|po)",
    "(powod|powodem|przyczyn*|cel|celem) ..3 (kontaktu|wiadomosci|maila|jest)",
    "jako (dyrektor*|kierownik*|wlasciciel*|osoba|prezes*|zalozyciel*|szef*|ceo|cto|klient*|subskrybent*|uczestnik*)",
    "(zauwazylem|zauwazylam|widzialem|widzialam|przeczytalem|przeczytalam|zobaczylem|zobaczylam|widze|trafilem|trafilam|natknalem|natknelam|slyszalem) (ze|na|o|w|sie|panstwa|pana|pani)",
    "(otrzymujesz|otrzymuja|otrzymal*|dostajesz) ..6 (poniewaz|gdyz|bo|jako)",
    "(poniewaz|gdyz|bo|skoro) (panstwo|pan|pani|twoja|twoj|panstwa|jestes|szukacie|macie|prowadzisz)",
    "(chcialem|chcialam|chcialbym|chcialabym|chcielibysmy|pragne) (zapytac|dowiedziec|zaproponowac|zaprosic|poinformowac|wrocic|nawiazac|podzielic|porozmawiac|przypomniec)",
    "(gratulacje|gratuluje)",
    "(panstwa|pana|pani|twoj|twoja) (artykul|post|ogloszenie|wystapienie|profil|podcast|zapytanie|zamowienie|firma|oferta) (o|na|w|dla|z|dotycz*)",
    "(szukacie|zatrudniacie|rekrutujecie|rozwijacie|otwieracie|planujecie|poszukuja|poszukujecie)",
    "(w nawiazaniu|nawiazujac|w odpowiedzi|w zwiazku|odnosnie) (do|na|z)",
    "(jak|zgodnie z) (ustaleniami|rozmawialismy|obiecalem|umawialismy|ustalilismy)",
    "z (polecenia|rekomendacji)",
    "(polecil|polecila|zasugerowal|zasugerowala|przekazal) (mi|nam|kontakt)",
    "(szukam|szukamy|wracam|wracamy|ponawiam)",
  ],
  "reason.complete": [
    "(dziekuje|dziekujemy|dzieki) za (zainteresowanie|rozmowe|wiadomosc|zapytanie|zgloszenie|rejestracje|spotkanie|kontakt|zamowienie)",
    "(poznalismy|spotkalismy|rozmawialismy) (sie|na|w)",
    "(czy to|czy jest|jest) ..2 (odpowiednia osoba|wlasciwa osoba|osoba odpowiedzialna)",
    "(panstwa|pana|pani|twoj*) (adres|dane|kontakt) ..4 (znalaz*|pozyska*|uzyska*|pochodz*)",
  ],
  "reason.generic": ["(chcialem|chcialam|chcialbym|chcialabym) (sie )?(przedstawic|skontaktowac|odezwac)"],
  "reason.hollow": ["(sie )?(przedstawic|skontaktowac)"],
};
