import type { Phrases } from "../phrases.ts";

/** Words that insult, demean or threaten, graded, in Polish. */
export const polish: Phrases = {
  "harassment.abuse": [
    "(kurw(a|o|y|om|ami) (jebana|jeban*|pierdolon*|ty|glupia|stara)|ty kurwo|kurwo|skurwysyn*|skurwiel*|skurwiel|sukinsyn*|chuju|chuj ci|chuja warty|chujek|huju|jebany|jebana|jebani|jebane|jebaniec|jebancy|pojeb|pojeby|pojebany|pojebana|pojebani|popierdolon*|pierdolony|pierdolona|pierdoleni|pierdolone|zjeb|zjeby|zjebie|zjebany|debil*|idiota|idioto|idiotka|idiotko|idioci|idiotki|idiotow|kretyn*|imbecyl*|polglowek|polglowk*|tepak*|tlumok*|przyglup*|glupek|glupku|glupki|glupia (cipa|pizda|krowa|baba|kurwa|suka|dziwka)|glupi (chuj|pajac|ciul|frajer|cwel)|cwel|cwelu|cwele|frajerze|frajerzy|dziwka|dziwko|dziwki|dziwek|szmato|szmaty|szmata jedna|szmaciarz*|suko|suka jedna|zdzir(a|o|y)|lafirynda|kurwiszon*|pizdo|pizda|pizdy|cipo|ciota|cioto|cioty|pedzio|lesba|lesby|zboczen(iec|cu|cy)|czarnuch*|brudas|brudasy|brudasow|brudasem|ciapat(y|e|ych|ego|a)|zydek|zydki|zydkow|zydostwo|parch|parchy|parchow|parszyw(y|e|a|i) (zyd*|zydy)|kacap*|ukrainiec pierdolony|banderowc*|skosnooki*|arabus*|ciapak*|kozojeb*|gnida|gnido|gnidy|gnojek|gnoju|gnoje|scierwo|scierwa|smiec jeden|smieciu|padlin(o|a)|mend(o|a|y)|kanalia|kanalie|bydlak*|bydle jebane|lajza|lajzo|palant*|dupek|dupku|dupki|gowniarz*|gownojad*|pokurcz*|uposledzony (debil|idiota)|downie|mongol(e|ow)|szumowin(a|o|y)|smierdziel*|lewactwo|pisior*|oszolom*|podczlowiek*|podludzie|podludzi)",
    "(kawal|kawalek|kupa) (gowna|scierwa|smiecia|chuja)",
    "(jebac|pierdol|pierdole) (cie|was|sie|to scierwo|zydow|pedalow|ciebie|ukraincow|arabow|czarnuch*|kobiety|muzulmanow|imigrantow|ich)",
    "(spierdalaj*|wypierdalaj*|wypierdalac|spierdalac|odpierdol sie|odpierdolcie|zapierdalaj|pierdol sie|pierdolcie sie|spadaj na drzewo|idz (do diabla|w chuj|do piekla|sie jebac|sie zabij)|zamknij (sie|morde|ryj|pysk|gebe)|stul (pysk|ryj|morde|dziob)|zdechnij|zdychaj*|zdychajcie|(gincie|gin) (w|smiec*|szmat*)|pocaluj mnie w dupe|wal sie|chuj ci w dupe|w dupe jeban*|smaz sie w piekle)",
    "(brudn(y|a|i|e|ych)|smierdzac(y|a|e|ych)|pieprzon(y|a|e|ych)|jeban(y|a|e|ych)|cholern(y|a|e|ych)|zasran(y|a|e|ych)|parszyw(y|a|e|ych)|obrzydliw(y|a|e|ych)|glup(i|ia|ie|ich)) (zyd*|arab*|ukrain*|ruski*|pedal*|gej*|muzulman*|imigrant*|uchodz*|czarn*|azjat*|cygan*|kobiet*|bab(a|y|o)|feminist*|suk*|dziwk*|swini*|szmat*|kurw*|pies|psy|szczur*|trans*|kalek*|murzyn*|kacap*)",
  ],
  "harassment.insult": [
    "(pedal|pedale|pedalem|pedalami|swinia|swinie|swinio|swin|pies|psy|krowa|krowo|szczur|szczury|robak|robaki|pasozyt*|smiec|smieci|smieciem|smieciami|gowno|gownem|zero|nikim|wariat*|psychol*|psychopat*|chory psychicznie|oszust*|klamca|klamco|klamcy|zlodziej*|zdrajca|zdrajcy|tchorz*|nieudacznik*|pajac*|blazen|blaznie|potwor*|nazist*|faszyst*|terroryst*|zboczen*|obrzydliw*|zalosn*|glupi|glupia|glupie|glupszy|tepy|tepa|brzydk*|grub(y|a|as)|beznadziejn*|bezwartosciow*|hanba|wstyd|hipokryt*|kuternog*|wstretn*|odrazajac*|paskud*|scierwem|szmata|suka|suki|menda|uposledzon*|niedorozwiniet*|chwast|hiena|debilny)",
  ],
  "harassment.slight": [
    "(glupi|glupia|glupie|glupszy|tepy|tepa|zalosny|zalosna|zalosni|obrzydliwy|obrzydliwa|beznadziejny|beznadziejna|bezwartosciowy|bezwartosciowa|bezuzyteczny|bezuzyteczna|nikim|zerem|smieciem|hanba|pomylka|porazka|chory na glowe|chora na glowe|walniety|nienormalny|nienormalna|brzydki|brzydka|odrazajacy|wstretny|gorszy|zbyt glupi)",
  ],
  "harassment.trait": [
    "(przestepc*|kryminalist*|zlodziej*|gwalciciel*|terroryst*|leniw(i|e|y|a|ych)|brudn(i|e|y|a|ych)|gors(i|ze|zy|za)|niebezpieczn(i|e|y|a)|agresywn(i|e|y|a)|klamc(y|a)|klamcami|zboczenc(y|ami)|zboczen(i|iec)|chorzy|chore|chora|nienormaln(i|e|y|a)|nienaturaln(i|e|y|a)|obrzydliw(i|e|y|a)|obrzydzenie|wstretn(i|e|y|a)|ohydn(i|e|y|a)|bezwartosciow(i|e|y|a)|bezuzyteczn(i|e|y|a)|glup(i|ie|ia|sze)|tep(i|e)|prymitywn(i|e)|dzicy|dzikie|barbarzync(y|ami)|najezdzc(y|ami)|smierdz(a|i)|slab(e|i)|niemoraln(i|e)|zdegenerowan(i|e)|zagrozenie|zagrozeniem|ciezarem?|zaraza|zdradliw(i|e)|chciw(i|e)|dziwk(i|ami)|rozwiazl(e|i)|blad|bledem|abominacj(a|e))",
  ],
  "harassment.vermin": [
    "(smiec|smieci|smiecie|smieciami|smieciem|robactwo|robactwem|robaki|robakami|karaluch*|szkodnik*|pasozyt*|szczur|szczury|szczurami|swinie|swiniami|psy|psami|zwierzeta|zwierzetami|zwierze|zwierzeciem|bydlo|bydlem|malpy|malpami|malpa|dzikus*|bestie|bestiami|insekt*|owady|owadami|rak|rakiem|nowotwor*|choroba|chorobami|plaga|zaraza|dzuma|wirus*|brud|brudem|syf|syfem|szumowin*|gowno|gownem|gowna|odpad*|potwory|potworami|demony|demonami|wszy|pijawk*|weze|wezami|podludzi*|podczlowiek*|przedmiot(y|ami|em)|niewolnik*|chwast*|scierwo|scierwem|odchod*|nieczystosci*|holota|zgnilizna|plugastwo|hanba|barbarzync*|pomiot|zwierzyna)",
  ],
  "harassment.inhuman": [
    "(gorsz(a|y|e|ego|ej|ym|ymi)|nizsz(a|y|e|ego|ej|ym|ymi)|podrzedn*) (ras(a|y|e)|istot(a|y|ami)|gatun*|ludzi*|ludzmi|sort*|kategori*|stworzeni*|form*|rodzaj*|byt*)",
    "(nie (sa|jest|jestes|jestescie)|nie zasluguje na miano|to nie) ..2 (ludzmi|czlowiekiem|ludzie|czlowiek|czlowieka|ludzi)",
    "(nic|niczym) (wiecej |innego |innym )?(niz|jak|tylko) ..1 (smieci*|robactw*|zwierzet*|pasozyt*|brud*|gown*|szkodnik*|odpad*|bydl*|przedmiot*|scierw*|szczur*|dziwk*)",
    "nie zasluguj(e|a|esz|ecie) ..2 (zyc*|na zycie|istniec|na istnienie|na szacunek|na prawa|na prawo|zeby zyc|by zyc|na to by)",
    "(zycie|zycia|istnienie) ..5 (nic nie warte|nie jest nic warte|bezwartosciowe|nie ma (wartosci|znaczenia)|nie maja wartosci|jest mniej warte|nic nie znaczy|nie maja znaczenia)",
    "nie (powinn(i|y|a|o)|powinien|powinnas|powinienes) ..2 (istniec|zyc|sie urodzic|miec praw|glosowac|oddychac|rozmnazac*)",
    "(powinn(i|y)|miejsce|nalez(y|a)) ..4 (zoo|klatce|klatkach|kuchni|smietniku|rynsztoku|dzungli|wysypisku|scieku)",
  ],
  "harassment.complete": [
    "(nienawidze|nienawidzimy|gardze|brzydze sie) (cie|ciebie|was|toba|wami)",
    "(rzygac|niedobrze|wymiotowac) mi sie (chce|robi) ..2 (ciebie|toba|was|wami|ciebie widze|na ciebie)",
    "(nikt|wszyscy) ..1 (cie|was|ciebie) (nie (lubi|chce|kocha|znosi|potrzebuje|teskni)|nienawidza|maja dosc)",
    "(jestes|jestescie) ..2 (nikim|zerem|smieciem|gownem|niczym|pomylka|porazka|hanba|bezwartosciow*|nic niewart*|smieciami|scierwem|debilem|idiota|idiotka|kretynem|glupi|glupia|szmata|suka|kurwa|dziwka)",
    "(wracaj|wracajcie|wypierdalaj|spadaj) (do|skad) ..1 (siebie|kraju|kuchni|garow|afryki|ukrainy|izraela|jaskini|przyszedles)",
    "(jestes|jestescie) (taki|taka|tak|az tak) (glup*|tep*|zalosn*)",
    "(na|do) (stos|gaz|piach|gazu) (z wami|z toba|z nimi|z zydami)",
  ],
  "harassment.sexual": [
    "(wyslij|przeslij|pokaz) ..2 (nagie|nudesy|gole zdjecia|cycki|nagie zdjecia)",
    "(chce|chcialbym) ..1 (cie|pania) ..1 (zerznac|wyruchac|przeleciec|pieprzyc)",
    "(niezle|fajne|piekne) (cycki|cyce|dupa|dupsko)",
    "(ssij|obciagnij|zrob mi loda)",
  ],
  "harassment.group": [
    "(kobiet(a|y|om|ami|ach)?|bab(y|om)|feminist(ka|ki|ek)|gej|geje|gejow|gejom|gejami|homoseksualist(a|y|ow|om|ami)|homoseksualn(i|e|ych|ym)|homo|lesbijk(a|i|om|ami)|lesbijek|trans|transplciow(i|e|ych|a|y|ym|ymi)|transseksual(isci|istow|ny|ni|nych|istom|istami)|osoby? trans|lgbt*|pedal*)",
    "(czarn(i|ych|ym|ymi|oskorz*|oskor*)|czarnoskor(y|a|zy|ych|ym|ymi)|murzyn(i|ow|y|om|ami)?|afrykan*|zyd(zi|ow|om|ami|a|owka|owki)?|zydowsk*|muzulman*|islam*|arab(owie|ow|om|ami|a)?|cygan(ie|ow|om|ami|ka)?|rom(owie|ow)|azjat(a|ow|om|ami|ka|ki|ek)|azjaci|chinczy(cy|kow|kom)|ukrain(cy|cow|com|cami|iec|ka|ki|ek)|rosjan(ie|om|ami)?|ruskich|ruscy|niemc(y|ow)|wietnamcz*|turk(ow|om))",
    "(imigrant(a|ow|om|ami|ka|ki)?|imigranci|migrant(ow|om|ami)?|migranci|uchodzc(a|y|ow|om|ami)|obcokrajowc(y|ow|om|ami)|cudzoziemc(y|ow)|obcych|niepelnosprawn(i|y|a|ych|ym|ymi|e)|kalek(i|a|om|ami)?|inwalid(a|zi|ow|om|ami)|osoby? niepelnosprawn(e|ych)|autyst(yk|ycy|ykow|a)|starcy|biedni|grubi)",
  ],
  "harassment.despise": [
    "(nienawidze|nienawidzimy|gardze|gardzimy|brzydze sie|nie znosze|nie cierpie|nie trawie|wstret do)",
    "(obrzydzaja|brzydza|obrzydza|brzydzi|odrzuca|odrzucaja|wkurwiaja) (mnie|nas)",
    "(swiat|kraj|polska|zycie|nam|wszystkim|miejsce) ..4 (lepiej|lepszy|lepsze|lepsza|lepszym|piekniejszy) ..3 bez",
    "bez ..5 (lepiej|lepszy|lepsze|lepszym|lepsza)",
    "(lubie|uwielbiam|ciesze|cieszy|milo|fajnie|przyjemnosc) ..4 (cierpi*|cierpienie|umieraja|umiera|placza|placz)",
    "(wynocha|wyrzucic|deportowac|wygonic|wypedzic|wypad|precz|won)",
  ],
  "threat.complete": [
    "(zabij(e|emy|cie)|zastrzel(e|imy)|zamorduj(e|emy)|zadzgam|zadzgamy|udusz(e|imy)|powiesz(e|imy)|spal(e|imy)|pobij(e|emy)|utop(ie|imy)|zgwalc(e|imy)|zniszcz(e|ymy)|zajebie|zajebiemy|rozjebie|rozpierdole|rozwale|dorwe|dopadne|dopadniemy|znajde|skrzywdze|poderzne|okalecze|torturowal|storturuje|wykoncze|wykonczymy|zatluke|otruje|pchne|dziabne|przejade|potne|zlamie|polamie|zarzne|zaciukam|ubije|ujebie|zgnoje|odstrzele|ukatrupie|zmiazdze|sprzatne|utluke|zmasakruje) (cie|was|ciebie|go|ja|jego|ci|wam|twoj*|twoja|mu|jej|ich)",
    "(chce|chcemy|chcialbym|chcialabym|mam ochote|zamierzam|pojde|musze|powinienem|powinnismy|bym|moglbym|ktos (powinien|musi|mial)|trzeba|nalezy|mozna|by sie|moglby) ..2 (cie|was|ciebie|go|ja|jego|ci|mu|jej) ..2 (zabic|zastrzelic|zamordowac|zadzgac|udusic|powiesic|spalic|pobic|utopic|zgwalcic|zniszczyc|zajebac|torturowac|dzgnac|pchnac|uderzyc|wykonczyc|otruc|walnac|skrzywdzic|dobic|odstrzelic|zatluc|potraktowac nozem|rozstrzelac|zamknac|uspic|okaleczyc|ukamienowac|zlac)",
    "(zabic|zastrzelic|zamordowac|udusic|powiesic|spalic|utopic|zgwalcic|zadzgac|torturowac) (cie|was|ciebie|go|jego|ja)",
    "(ktos|ktokolwiek) ..1 powinien ..1 (cie|go|was|ciebie) (zabic|zastrzelic|pobic|uderzyc|powiesic|dobic|dzgnac|uspic)",
    "(zaslugujesz|zasluguje|zaslugujecie|powinienes|powinnas|powinniscie|powinien|powinna|musisz) ..2 (smierc|smierci|zdechnac|umrzec|cierpiec|zginac|wisiec|zostac (zabit*|zgwalcon*|pobit*|zastrzelon*|powieszon*|spalon*|zadzgan*|rozstrzelan*)|byc (zabit*|martw*|pobit*|zastrzelon*)|kulke|kule|na cierpienie|tortur*|sie zabic|gnic)",
    "(mam nadzieje|oby|zebys|obys|zycze ci|zycze wam|obyscie|niech) ..3 (zdechniesz|umrzesz|umarl|umarla|zdechl|zdechla|zdychal*|zginiesz|cierpial|cierpiala|cierpisz|raka|zdechniecie|smierci|umrzecie|cie zabij*|szlag trafi|cierpieli)",
    "(swiat|wszystkim|zycie|miejsce|nam) ..5 (lepiej|lepszy|lepsze|lepszym|piekniejszy) ..3 bez (ciebie|was|niego|niej|takich jak)",
    "bez (ciebie|was) ..5 (lepiej|lepszy|lepsze|lepszym)",
    "(zabij|powies|zastrzel) sie",
    "(wiem|wiemy) ..1 (gdzie|kiedy|o ktorej) (mieszkasz|mieszkacie|pracujesz|twoj*|twoje|spisz|chodza|wracasz)",
    "(zaplacisz za to|zaplacicie za to|bedziesz (cierpial*|zalowal*|blagal*|plakal*)|juz nie zyjesz|twoje dni sa policzone|jestes (martwy|martwa|trupem)|zginiesz|zginiecie|zdechniesz|umrzesz|nie zyjesz)",
    "(zniszcze|zniszczymy|zrujnuje|zrujnujemy|zniszczyc|zrujnowac) (twoja|twoje|twoj|wasza|panska|pana|ci) (zycie|kariere|reputacje|firme|rodzine|zyciu|biznes)",
    "(kulk(a|e)|noz|cegla|piescia|w) (w|prosto w|miedzy) (leb|ryj|morde|oczy|twarz|glowe|zeby)",
    "(dac|dam|dostac|dostaniesz|przywalic|przywale|przypierdole|jebne|walne) ..1 (w (ryj|morde|leb|pysk|twarz|zeby|gebe)|po (ryju|mordzie|pysku|lbie))",
  ],
  "threat.veiled": [
    "(pozalujesz|pozalujecie) (tego|ze)",
    "pilnuj plecow",
    "uwazaj na (siebie|rodzine|swoja rodzine|plecy)",
  ],
  "threat.harm": [
    "(zabi(c|je|jemy|ci|te|ty|ta|tych|jac|to|jania|jac)|zabij(ac|ania|aja)|wybi(c|te|ci|jemy)|zamordowa(c|ni|ne|ny)|zastrzel(e|ic|imy|eni|one|ony)|strzela(c|l|m)|rozstrzela(c|ni|ne|ny|m)|zadzga(c|ni|ne|m)|dzgac|dzgnac|udusi(c|my)|dusic|udusze|powiesi(c|my)|powiesze|powieszen(i|ie)|powieszone|wieszac|spali(c|my)|spale|spaleni|spalone|palic|pobi(c|ci|te|jemy|je)|bic|utopi(c|my|e)|utopieni|topic|zgwalc(ic|e|ony|one|eni)|gwalc(ic|one|eni|ony)|gwalt|torturowa(c|ni|ne|l)|tortury|eksterminac*|eksterminowa*|wytepi(c|my|eni|one)|tepic|zlikwidowa(c|ni)|eliminowa*|wyeliminowa*|unicestwi*|zniszczy(c|my)|zniszcze|gazowa*|zagazowa*|do gazu|komor* gazow*|rozjecha*|przejechac|rozjade|ukamienowa*|ukrzyzowa*|wykastrowa*|kastrowa*|wysterylizowa*|sterylizowa*|otru*|deportowa*|wypedzi*|umrzec|umra|umieraja|umierac|zdechnac|zdychac|zdychaja|zdechna|zginac|zgina|cierpiec|cierpia|cierpieli|zniknac|znikna|znikneli|pozby(c|li|cie)|skonczyc z|koniec z|kres|uspic|uspieni|zlinczowa*|linczowa*|wychlosta*|biczowa*|sciac|scieci|obciac|obcinac|poderzn*|wysadz*|zamkn(ac|ieci)|ukara*|smierc|smierci|zmiazdzy*|zarznac|zarzne|wyrznac|odstrzeli*|dobic|skrzywdzic|krzywdzic|zrzucic z|zniewol*|atakowac|napasc|lac|tluc|walnac)",
  ],
  "threat.spied": [
    "(zhakowal*|wlamal*|zainfekowal*|uzyskal*|przejal*|nagral*|sfilmowal*|skopiowal*|pobral*|zainstalowal*|zaszyfrowal*) ..5 (twoj*|twoje|pana|panstwa|wasz*|dostep|kontrole|kamer*|kontakt*|urzadzen*|danych|dane|trojan*|wirus*)",
    "(mam|mamy|uzyskalem|uzyskalam) (pelny )?(dostep|kontrole) (do|nad) (twoj*|wszystkich|pana|panstwa|wasz*)",
    "(trojan|trojana|wirus|wirusa|malware|keylogger|zlosliwe oprogramowanie) ..4 (zainstalow*|urzadzen*|system*|komputer*)",
    "(masturb*|stron* dla doroslych|stron* porno*|filmy porno*|pornografi*)",
    "(twoje|panstwa|wasze) (dane|pliki|serwery) (zostaly|sa) (zaszyfrowane|skradzione|skopiowane)",
  ],
  "threat.exposure": [
    "(wysle|wyslac|wyslemy|udostepnie|udostepnic|udostepnimy|opublikuje|opublikowac|opublikujemy|rozesle|rozeslac|pokaze|ujawnie|ujawnic|ujawnimy|wrzuce|przesle) ..8 (kontakt*|znajomym|znajomych|rodzin*|wspolpracownik*|zonie|mezowi|szef*|internet*|publicznie|wszystkim|klient*|mediach|media*|prasie|konkurencji|przyjacio*)",
    "(wystawi*|napisze*|zamiescimy|zamieszcze|opublikuj*|dodam|dodamy|zostawi*) ..4 (negatywn*|zle|fatalne|falszywe) (opini*|recenzj*|komentarz*|oceny)",
    "(zniszczyc|zniszcze|zniszczymy|zrujnuje*|zepsuje*) (twoja|panska|wasza|twoje) (reputacj*|wizerun*|zycie|firme)",
    "(atak ddos|polozyc (twoja|wasza) strone)",
  ],
  "threat.ransom": [
    "(zaplac*|przelej*|przeslij|wyslij|wplac*|przekaz*|kwote|kwota|zadam|wplaty) ..8 (bitcoin*|btc|kryptowalut*|monero|ethereum)",
    "(portfel*|adres*) (bitcoin|btc|krypto*|monero)",
    "(jesli|jezeli|dopoki|chyba ze) ..2 (nie )?(zaplac*|otrzymam|dostane|wplac*|zastosuj*)",
    "(po|gdy|kiedy|jak tylko) ..3 (otrzyman*|wplat*|platnosc*|zaplac*|przelew*)",
    "(okup|okupu|moje milczenie|za milczenie)",
    "(zaplac|zaplaccie|plac|placcie) ..5 (albo|inaczej|bo)",
    "<num> (godzin*|dni) na",
  ],
  "pressure.complete": [
    "(najwyrazniej|widocznie|ewidentnie|widac) (panu|pani|panstwu|ci|ciebie|pana) ..2 (nie (zalezy|obchodzi|interesuje))",
    "(ignoruje|ignorujesz|ignoruja) (pan|pani|mnie|panstwo|nas|moje)",
    "(chociaz|przynajmniej) tyle (moze|mozna|mozesz|moglby) ..2 odp*",
    "(marnuje|marnujesz|zmarnowal*) ..1 (moj|nasz) czas",
    "(brak (szacunku|kultury)) ..3 (odpowiedzi|odpowiadac|ignorowac)",
  ],
};
