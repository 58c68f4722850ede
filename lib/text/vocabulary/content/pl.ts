import type { Phrases } from "../phrases.ts";

/** Words of prohibited content, of offers and of what speaks about them in Polish. */
export const polish: Phrases = {
  "offer.call": [
    "(kliknij|zamów|kup|zarejestruj|zadzwoń|napisz|skontaktuj|zagraj|graj|odwiedź|dołącz|pobierz|skorzystaj|odbierz|sprawdź|złóż) (tutaj|teraz|już|dziś|się|do|nasz*|swój|na|z)",
    "(przez|na) (whatsapp|whatsappie|telegram|telegramie)",
  ],
  "offer.price": [
    "(od|tylko|już od|za jedyne) <money>|(tylko|od) <num> zł|<pct> (taniej|zniżki|rabatu)|(za darmo|darmow*|gratis|tanio|tani*|promocj*|zniżk*|rabat*|najniższ* cen*|gwarancja zwrotu)",
  ],
  "offer.own": [
    "(sprzedajemy|sprzedam|oferujemy|oferuję|dostarczamy|wysyłamy|udzielamy|udzielam|polecamy)|(nasz|nasze|naszego|nasza) (sklep*|stron*|oferta|produkt*|dziewczyny|kasyno|pożyczki)",
  ],
  "offer.shady": [
    "(dyskretn*|dyskrecja|anonimow*|bez (ryzyka|recepty|bik|zaświadczeń|pytań|egzaminu|poręczycieli|zobowiązań)|<pct> (legaln*|gwarancji|pewn*|oryginaln*)|gwarantowan*)",
  ],
  "mention.trade": [
    "(zgodnoś* z|regulac*|regulator*|ustaw*|przepis*|policj*|sąd*|prokurat*|śledztw*|zakaz*|aresztowan*|minister*|sejm|senat|zapobieg*|wykryw*|wykrywan*|chron*|ochron*|oszustw*|oszust*|zwalcza*|nadzór|nadzoru)",
    "(oprogramowanie|platforma|rozwiązani*|narzędzi*|doradztwo|szkoleni*|audyt*|usługi|system*) (dla|do) ..3 (operator*|producent*|bank*|aptek*|marek|kasyn*|pożyczkodawc*|laborator*|firm|szpital*|sklep*|bukmacher*)",
    "(szkolimy|pomagamy|doradzamy|wspieramy|współpracujemy z|bronimy) ..3 (operator*|producent*|bank*|aptek*|mark*|kasyn*|pożyczkodawc*|laborator*|zespoł*|szpital*|celnik*|firm*)",
    "(badanie|artykuł*|gazet*|wiadomości|newsletter*|konferencj*|webinar*|rekrutac*|kandydat*|ofert* pracy)",
  ],
  "mention.denial": [
    "(nie|nigdy nie) ..1 (sprzedajemy|oferujemy|wynajmujemy|kupujemy|używamy|pożyczamy|udostępniamy|pracujemy)",
  ],
  "gambling.offer": [
    "<num> (darmowych spinów|darmowe spiny|free spins|darmowych obrotów|spinów)",
    "(darmow* (spin*|obrot*)|bonus powitalny|bonus bez depozytu|bez depozytu|pierwszy depozyt|darmowy zakład|pakiet powitalny) ..8 (kasyn*|zarejestruj|graj|depozyt*|wygraj|odbierz|automat*|<money>|<pct>|kod|zakład*)",
    "(kasyno|kasyna|kasynie|automaty|zakłady bukmacherskie|poker|ruletka|bukmacher) ..6 (online|internetow*|graj|bonus*|zarejestruj|wygraj|prawdziwe pieniądze|spiny|najlepsz*|depozyt)",
    "(typy|kupony|zakłady) ..3 (pewne|pewniaki|bukmacherskie|wygrane|gwarantowane|vip)|(wygraj|wygrać) ..4 (loterii|lotto|kasynie|zakładach|jackpot)",
  ],
  "gambling.lure": [
    "(darmowe spiny|darmowych spinów|bonus powitalny|bez depozytu|automaty do gier|kasyno online|kasyno internetowe|zakłady bukmacherskie|zakłady sportowe|pewniaki|wielkie wygrane|prawdziwe pieniądze|jackpot|spróbuj szczęścia|hazard*)",
  ],
  "gambling.thing": ["(kasyn*|zakład(y|ów)|poker*|ruletk*|loteri*|bukmacher*|depozyt*)"],
  "pharma.offer": [
    "(kup|kupić|zamów|sprzedaż|sprzedajemy|sprzedam|bez recepty|tani*|generyczn*|wysyłka|oferujemy) ..5 (viagr*|cialis|levitr*|kamagr*|leki|leków|tabletki|pigułki|ozempic*|wegovy|tramadol*|xanax|steryd*|anabolik*)",
    "(viagr*|cialis|levitr*|kamagr*|leki|tabletki|pigułki|ozempic*|wegovy|steryd*|kapsułki) ..6 (bez recepty|tani*|online|od <money>|<money>|<num> zł|dyskret*|kup*|zamów*|wysyłk*|sprzedaż)",
    "(powiększ*|wydłuż*) ..3 (penis*|członk*|piersi)|(twardsz*|mocniejsz*|silniejsz*|dłuższ*) erekcj*",
    "(schudn*|zrzuć|zrzucić|spal*|stracić) ..4 (<num> kilo*|<num> kg|kilogram*|kg|wag*|tłuszcz*|brzuch*) ..8 (bez|szybk*|w <num>|dni|tygodni*|łatw*|tabletk*|gwarant*|diet*)",
    "(tabletki|pigułki|kapsułki|krople|plastry|środek) ..3 (odchudzając*|na odchudzanie|cudown*|na potencję|poronn*|wczesnoporonn*|na erekcję)",
    "(leczy|wyleczy|pokonaj) ..3 (raka|cukrzycę|artretyzm|impotencję)",
  ],
  "pharma.lure": [
    "(bez recepty|impotencj*|zaburzeni* erekcji|erekcj*|libido|odchudz*|schudn*|spalacz tłuszczu|cudowny (lek|środek)|anabolik*|apteka internetowa|potencj*)",
  ],
  "pharma.thing": ["(leki|leków|tabletk*|pigułk*|aptek*|recept*|kapsułk*)"],
  "sexual.offer": [
    "(sex|seks|erotyczne|porno|xxx) (anonse|ogłoszenia|kamerki|filmy|randki|czat|oferty|spotkania|zdjęcia|kontakty)",
    "(gorące|napalone|nagie|seksowne|niegrzeczne) (dziewczyny|kobiety|laski|mężatki|nastolatki|studentki|mamuśki)",
    "(dziewczyny|kobiety|mężatki|studentki|mamuśki|singielki|laski|panie) ..6 (szukają|czekają|chcą|z twojej okolicy|w twojej okolicy|bez zobowiązań|nagie|napalone) ..6 (seksu|sex|seks|zobowiązań|spotkania|zarejestruj*|dziś|kamer*|okolicy|ciebie|przygód|darmo*)",
    "(gorące|napalone|nagie|sexy|samotne|zdradzające|młode|niegrzeczne|seksowne) (kobiety|dziewczyny|laski|gospodynie|studentki|mamuśki|singielki|panie|nastolatki|mężatki)",
    "(porno*|seks|sex|xxx|erotyczn*|erotyka|kamerki|kamerka) ..2 (za darmo|darmow*|na żywo|online|filmy|film|zdjęcia|czat|randki|spotkania) ..6 (za darmo|teraz|kliknij|oglądaj|zarejestruj|dostęp|dziewczyny|kobiety|tutaj|seks|porno|nag*)",
    "(filmy porno|filmy erotyczne|sex kamerki|seks kamerki|sex randki|seks randki|seks bez zobowiązań|sekspotkania|sex spotkania|sex oferty|gadżety erotyczne|wibratory|sex shop|seks telefon|numerek|ruchanie) ",
    "(moje|zobacz) ..2 (nagie|intymne|gorące|rozbierane) (zdjęcia|fotki|filmy)",
  ],
  "sexual.lure": [
    "(porno*|seks|sex|erotyczn*|nag(a|ie|ich)|kamerk*|orgazm*|wibrator*|napalon*|niegrzeczn*|zdrad*|xxx|seksown*)",
  ],
  "sexual.talk": [
    "(molestowani* seksualn*|napastowani* seksualn*|edukacj* seksualn*|zdrowi* seksualn*|przemoc* seksualn*|orientacj* seksualn*)",
  ],
  "escort.offer": [
    "(agencja towarzyska|anonse towarzyskie|panie do towarzystwa|pani do towarzystwa|ekskluzywne towarzystwo|call girls?|prostytutk*|dziewczyny do towarzystwa|escort (girl|service|agencja)|luksusowe (escort|dziewczyny|panie))",
    "masaż* (erotyczn*|zmysłow*|tantryczn*|body to body)",
  ],
  "escort.lure": [
    "(escort|towarzysk*|do towarzystwa|masaż (erotyczny|zmysłowy)|sponsoring|sugar daddy|dyskretne spotkania|wyjazdy hotel*)",
  ],
  "goods.offer": [
    "(repliki|replik|podróbki|podróbek|fałszyw*|podrabian*|kolekcjonersk*|lewe) ..3 (zegark*|rolex*|toreb*|mark*|gucci|vuitton|but*|dokument*|banknot*|paszport*|dyplom*|praw* jazdy|dowod*|pieniąd*)",
    "(sprzedajemy|sprzedam|sprzedaż|kup|kupić|zamów|zdobądź|oferujemy) ..4 (replik*|fałszyw*|prawo jazdy|prawa jazdy|paszport*|dyplom*|dow(ó|o)d* osobist*|dowody|kokain*|marihuan*|heroin*|mdma|amfetamin*|sklonowan*|bro(ń|ni)|świadectw*|matur*)",
    "(prawo jazdy|prawa jazdy|paszport|dyplom|dowód osobisty|karta pobytu|matura) ..5 (bez (egzamin*|studi*|kurs*)|zarejestrowan*|na sprzedaż|oryginaln*|kolekcjonersk*)",
    "(rolex|cartier|gucci|louis vuitton|prada|chanel) ..6 (replik*|kopi*|podróbk*|od <money>|tylko <money>|tani*)",
    "(kokain*|marihuan*|heroin*|mdma|amfetamin*|lsd|dopalacz*|ecstasy|broń palna) ..5 (wysyłk*|sprzedam|kup*|zamów*|dyskret*|dostępn*|dostaw*|sklep)",
    "(oprogramowanie|windows|office|photoshop) ..4 (oem|pirack*|scrackowan*|klucz* za grosze|<pct> taniej)|(sklonowane|skradzione) kart*|haker ..3 (wynajm*|do wynajęcia|usługi)",
  ],
  "goods.lure": [
    "(replik*|podróbk*|podrabian*|fałszywe (pieniądze|banknoty|dokumenty)|kokain*|sklonowan* kart*|pirack*|rolex|haker do|dokumenty kolekcjonerskie)",
  ],
  "goods.talk": [
    "(podróbk*|podrób*|replik*|fałszyw*) ..6 (wykry*|rozpozna*|chron*|przeciw*|zgłasz*|usuw*|celn*|zwalcz*)",
    "(przeciw*|wykry*|rozpozna*|chron*|zwalcz*) ..4 (podróbk*|podrób*|replik*|fałszyw*)",
  ],
  "list.offer": [
    "(sprzedam|sprzedaje|sprzedajemy|oferuje|oferujemy) ..3 (baze|bazy|bazami) ..3 (mail*|email*|adres*|firm*|kontakt*)",
    "(sprzedam|sprzedamy|sprzedajemy|oferujemy|odsprzedam|odsprzedamy) ..1 baz(e|y|a) ..5 (adresow|maili|e mail|emaili|firm|kontaktow|klientow|telefonow|rekordow)",
    "(adresów email|adresów e-mail|adresów mailowych|adresy email) ..8 (telefonami|excel|plik|zł|mln|tys)",
    "(sprzedam|sprzedaż|kup|kupię|oferujemy) ..3 (bazę|bazy|baza|listę) ..3 (mailingow*|firm|adresów|e-mail*|klientów|danych)",
    "(baza|bazę|bazy|lista|listę) (firm|mailingow*|adresów|e-mail*|email*|klientów|danych|teleadres*|b2b) ..10 (zł|<money>|sprzed*|kup*|mln|excel|tys*|adresów|telefon*|aktualn*|odbiorców|cena)",
    "(sprzedaż|sprzedajemy|sprzedam|wynajem|kup|kupno|zakup|oferujemy|wynajmę|posiadamy) ..5 (baz* (danych|e-mail*|adres*|firm*|klient*|mailing*)|list* (mailing*|e-mail*|uczestnik*)|adres* e-mail|lead*|kontakt* b2b)",
    "(baz* (e-mail*|adres*|firm*|mailing*|kontakt*)|baza danych firm|list* uczestników|adresy e-mail|adresów e-mail) ..8 (kup*|sprzeda*|<money>|<num> zł|zweryfikowan*|aktualn*|opt in|cena|cennik|wynaj*|rekord*)",
    "(<num>|<num> milion*|milion*|tysi*) ..2 (adresów e-mail|adresów|maili|e-maili|kontaktów|rekordów) ..8 (<money>|zł|zweryfikowan*|baz*|sprzeda*|tylko|aktualn*|wysył*)",
    "(zainteresowan*|zainteresuje) ..6 (listą uczestników|lista uczestników|bazą danych|baza kontaktów|bazą kontaktów)",
    "(masow* (mailing*|wysyłk*|e-mail*)|mailing* do (naszej|własnej)|wysyłka masowa) ..6 (maili|e-maili|milion*|adres*|cen*|<money>|bazy)",
  ],
  "list.lure": [
    "(baza (e-mail|adresowa|firm|mailingowa|kontaktów)|bazy (e-mail|adresowe|firm|mailingowe|danych firm)|lista uczestników|zweryfikowane (adresy|kontakty|e-maile)|masowy mailing|mailing masowy|leady)",
  ],
  "list.talk": [
    "(państwa|twoją|naszą|waszą|wasz*) baz* ..1 (klientów|danych)",
    "(twoj*|państwa|własn*|swoj*|wasz*) ..1 (baz*|list*|kontakt*|adres*)",
  ],
  "followers.offer": [
    "(kup|kupić|sprzedam|sprzedaż|sprzedajemy|zdobądź|zamów|<num>) ..4 (obserwuj*|followers*|lajk*|polubie*|wyświetle*|opinii|opinie|subskrypcj*|subskrybent*|komentarz*) ..8 (instagram*|tiktok*|youtube|facebook*|google|<money>|zł|gwarant*|natychmiast*|szybk*|prawdziw*|tani*|za|dostaw*)",
    "(obserwuj*|lajki|followersi|opinie google|pozytywne opinie|subskrypcje|wyświetlenia) ..6 (kup*|od <money>|<money>|<num> zł|tani*|gwarant*|na sprzedaż|prawdziw*)",
  ],
  "followers.lure": [
    "(obserwujący|obserwujących|followersi|lajki|wyświetlenia|opinie|subskrypcje) (instagram*|tiktok*|youtube|facebook*|google|na instagramie)|(więcej|prawdziwi|tysiące) (obserwując*|lajków|followersów|opinii)|opinie 5 gwiazdek",
  ],
  "mlm.offer": [
    "(dołącz|dołączcie|zostań) ..4 (zespołu|teamu|struktury|partnerem|dystrybutorem) ..10 (mlm|struktur*|prowizj*|dochód|pasywn*|poziom*|zarabia*|marketing sieciowy)",
    "(marketing sieciowy|marketingu sieciowego|network marketing|mlm|marketing wielopoziomowy|piramida) ..8 (dołącz|okazja|dochód|zespół|zarab*|zostań|niezależn*|biznes|pasywn*)",
    "(poleca*|poleć|zaproś|zapraszaj|rekrutuj|sponsor*) ..8 (prowizj*|zarab*|poziom*|bonus*|każd*|zespoł*|struktur*)",
    "(dołącz) ..3 (mojego|naszego) zespołu ..10 (zarab*|prowizj*|dom*|okazj*|niezależn*|dochód|dochod*)",
    "(zostań) ..2 (dystrybutor*|konsultant*|partner*) ..10 (prowizj*|zarab*|dom*|niezależn*|zespoł*|dodatkow*|dochód)",
  ],
  "mlm.lure": [
    "(marketing sieciowy|network marketing|mlm|dochód pasywny|dodatkowy dochód|swoim własnym szefem|okazja biznesowa|praca w domu|struktura poleceń|piramida finansowa)",
  ],
  "riches.offer": [
    "(zarab*|zarobi*) ..4 (<money>|<num> (zł|złotych|euro|dolarów)|do <money>|nawet <num>) ..4 (dziennie|tygodniowo|miesięcznie|na (dzień|godzinę|tydzień)|za godzinę|w (tydzień|miesiąc))",
    "(<money>|<num> (zł|złotych|euro|dolarów)) (dziennie|tygodniowo|na godzinę|miesięcznie) ..8 (dom*|bez|łatw*|internet*|automat*|zarab*|online|gwarant*)",
    "(zarabiaj|zarabiać|zarabianie|zarób) (pieniądze )?..6 (łatw*|internet*|online|w domu|z domu|szybk*|bez|śpisz|teraz|automat*|doświadczeni*)",
    "(łatwe pieniądze|szybkie pieniądze|dochód pasywny|dodatkowy dochód|wolność finansow*|zostań milionerem|jak zostać (milionerem|bogatym)|praca (w domu|z domu|zdalna bez)) ..8 (zarab*|bez|łatw*|dziś|teraz|<money>|metod*|sekret*|internet*|doświadczeni*|gwarant*|bitcoin*|miesi*|dzie*|szybk*|system*|odkryj)",
    "(podwój|potrój|pomnóż|podwoi*) ..3 (pieniądze|kapitał|inwestycj*|bitcoin*|oszczędności|wkład)",
    "(gwarantowan*|pewn*|bez ryzyka) ..2 (zysk*|zwrot*|dochód) ..6 (<pct>|dziennie|miesięcznie|krypto*|bitcoin*|trading|inwest*)",
    "(bitcoin*|krypto*|trading|forex) ..6 (robot*|zarab*|gwarant*|automat*|milioner*|dziennie|sygnał*|zysk*|bogat*)",
  ],
  "riches.lure": [
    "(łatwe pieniądze|zarabianie w internecie|zarabiaj|dochód pasywny|wolność finansow*|milioner*|praca w domu|bez wychodzenia z domu|bez doświadczenia|bitcoin*|krypto*|gwarantowany zysk|dodatkowy dochód)",
  ],
  "debt.offer": [
    "(oddłuż*|umorz*|usun*|pozbądź|pozbyć|wyjdź|zmniejsz*|skonsoliduj|anuluj*) ..4 (dług*|długów|bik|zadłużeni*|krd|komornik*|wierzyciel*|kredyt*)",
    "(konsolidacj* (długów|kredytów)|oddłużani*|upadłość konsumencka|czyszczenie bik|długi) ..8 (zadzwoń|rozwiązani*|darmow*|za darmo|pomo*|rat*|szybk*|konsultacj*|złóż|umorz*|skuteczn*)",
    "(popraw*|napraw*|wyczyść|wyczyścimy) ..3 (bik|historię kredytową|zdolność kredytową|scoring)",
  ],
  "debt.lure": [
    "(oddłużani*|oddłużeni*|konsolidacja długów|czyszczenie bik|upadłość konsumencka|długi|komornik*|wierzyciel*|zadłużeni*|bez długów)",
  ],
  "loan.offer": [
    "(pożyczk*|kredyt*|chwilówk*|gotówk*|finansowani*) ..5 (bez (bik|zaświadczeń|poręczycieli|zabezpieczeń|weryfikacji|krd|baz)|w <num> minut|w (24|48) godzin*|na <pct>|oprocentowani* <pct>|od ręki|natychmiast*|prywatn*|dla zadłużonych|jeszcze dziś|pozabankow*)",
    "(oferujemy|udzielamy|udzielam|dajemy) ..5 (pożycz*|kredyt*) ..8 (prywatn*|<money>|<pct>|osob*|oprocentowani*|bez|każd*|firm*|szybk*|potrzebuj*|wszystk*)",
    "(potrzebujesz|potrzebują|szukasz|potrzebuje) ..3 (pożyczki|kredytu|pieniędzy|gotówki|finansowania)",
    "(chwilówk*|szybk* pożyczk*|pożyczk* (online|na dowód|prywatn*|chwilówk*)|kredyt bez bik) ..6 (bez|minut*|godzin*|złóż|<money>|online|konto|dziś|od ręki)",
  ],
  "loan.lure": [
    "(chwilówk*|szybka pożyczka|szybkie pożyczki|bez bik|bez zaświadczeń|oferta pożyczki|oprocentowani*|prywatny pożyczkodawca|pożyczka na dowód|kredyt bez)",
  ],
  "fraud.offer": [
    "(przed smiercia|chce|chcialabym|chcialbym|pragne) ..10 (euro|dolar*|<money>|milion*|majatek|zlotych) ..6 (przekaz*|podarow*|darow*|ofiarow*)",
    "(przed smiercia|chce|chcialabym|chcialbym|pragne) ..4 (przekaz*|podarow*|darow*|ofiarow*) ..6 (euro|dolar*|<money>|milion*|majatek|zlotych|kwot*)",
    "(oplat*|kaucj*|prowizj*) ..3 (weryfikac*|wstepn*|przygotowawcz*|gwarancyjn*|ubezpieczeni*) ..12 (pozyczk*|kredyt*|wyplat*|srodk*|zwroc*|<money>)",
    "(pozyczk*|kredyt*|srodk*) ..14 (oplat*|kaucj*) ..2 (weryfikac*|wstepn*|przygotowawcz*|gwarancyjn*)",
    "(darowizn*|spadek|spadku|fundusz*|kwot*|sum(a|y|ę)|pomoc*) ..10 (milion*|<money>|euro|dolar*|zmarł*|beneficjent*|wdow*|rak*|dobroczynn*|sierot*|charytatywn*) ..12 (ci|ciebie|twoj*|milion*|bank*|kontakt*|konto|euro|dolar*|beneficjent*|przel*|świat*|państw*|roszcz*|zwycięzc*)",
    "(milion*) ..2 (dolarów|euro|funtów|usd) ..12 (beneficjent*|wypłac*|darowizn*|zwycięzc*|przekaz*|fundusz*|spadk*|bank*|organizac*|charytatywn*|zmarł*)",
    "(zostałeś|zostałaś|twój (e-mail|adres)|zwycięzc*|gratulacje) ..8 (wybran*|wylosowan*|wygrał*|zwyci*|loteri*|nagrod*|losow*) ..12 (milion*|<money>|nagrod*|loteri*|fundusz*|euro|dolar*|darowizn*|wygran*|kontakt*|roszcz*)",
    "(nazywam się|jestem|mam na imię) ..20 (wdow*|rak*|chor*|zmarł*|bankier*|adwokat*|prawnik*|szpital*) ..40 (milion*|darowizn*|fundusz*|spad*|sum*|kont*|euro|dolar*|sierot*|dobroczynn*|pieniądz*|zmarł*|depozyt*)",
    "(zmarł*|nieżyj*) ..6 (klient*|mąż|mąża|męż*|ojciec|ojca) ..25 (milion*|fundusz*|konto|bank*|spad*|sum*|dziedzic*|depozyt*|pieni*)",
    "(piszę do ciebie|kontaktuję się z tobą|kontakt z tobą) ..20 (łzami|smutk*|szpital*|bóg|bożej|zaufan*|poufn*|zmarł*|milion*|nie mam innego)",
    "(odzysk*) ..4 (pieniądze|pieniędzy|środk*|bitcoin*|krypto*) ..4 (utracon*|skradzion*|oszust*|stracon*)",
  ],
  "fraud.lure": [
    "(wdow*|zmarł*|spadek|beneficjent*|darowizn*|loteri*|sierot*|dobroczynn*|charytatywn*|milion* (euro|dolarów)|poufn*|najbliższy krewny|drogi zwycięzco|drogi boży|burkina faso|niech bóg|losowego e-maila)",
  ],
  "unlawful.offer": [
    "(bez (ich |twojej |państwa )?zgody|obejść rodo|omijamy rodo|zescrapowan*|kupione adresy) ..8 (e-mail*|adres*|dan*|wysył*|kontakt*|rodo|linkedin|baz*)",
    "(brak odpowiedzi|jeśli nie odpowiesz|milczenie) ..8 (zgod*|akcept*|faktur*|umow*)",
  ],
  "reputation.offer": [
    "(black hat|linki|backlinki) ..5 (gwarant*|<money>|tani*|kup*|tysi*|dofollow)|(pierwsza strona|pierwsze miejsce|pierwszą stronę|top 10) ..3 google ..4 gwarant*",
    "(wróżka|wróżby|tarot|jasnowidz*|rytuał* miłosn*|urok*|zaklęci*) ..8 (za darmo|zadzwoń|gwarant*|kontakt*|skuteczn*|miłoś*|minut*)",
    "(wygraj|odbierz|zgarnij) ..3 (iphone*|ipad*|bon|kartę podarunkową|voucher) ..8 (ankiet*|odpowie*|kliknij|darmow*|wysyłk*|teraz)",
    "(papierosy|tytoń|vape|e papierosy) ..5 (tani*|bez akcyzy|kup*|zamów*|online|sprzedaż)",
  ],
  "reputation.lure": ["(backlink*|wróżk*|rytuał miłosny|jasnowidz*|łańcuszek szczęścia|urok*)"],
  "loan.talk": [
    "(którzy|którzy|kto|ludziom|ludzie|rodziny|klienci|która|który) ..2 (wzięli|wziął|wzięła|zaciągnęli|podpisali|mają) ..2 (chwilówk*|pożyczk*|kredyt*)",
    "bank ..3 (przyznał|udzielił|zatwierdził|odmówił) ..3 (kredyt*|pożyczk*) ..8 (halę|oprocentowani*|<pct>|na)",
  ],
};
