import type { Phrases } from "../phrases.ts";

/** The core words of prohibited content, of offers and of what speaks about them, in Czech. */
export const czech: Phrases = {
  "offer.call": [
    "(klikněte|objednejte|kupte|volejte|pište|kontaktujte|registrujte se|přihlaste se|zažádejte|hrajte|navštivte|klikni|objednej|kup|piš|přidej se|registrace) (zde|teď|ihned|dnes|nás|hned|nyní|zdarma|mi)",
    "(whatsapp*|telegram*)",
  ],
  "offer.price": [
    "(jen|pouze|od|za) (<money>|<num> kč)|(levn*|zdarma|sleva|slevy|nejnižší cena|nabídka|<pct> sleva|rychlé dodání|akce)",
  ],
  "offer.shady": ["(diskrétn*|anonymn*|zaručen*|garantovan*|bez rizika|bez otázek|<pct> (legální|bezpečné))"],
  "mention.trade": [
    "(zákon*|úřad*|polici*|soud*|dohled*|regula*|podvod*|prevenc*|odhal*|výzkum*|článek|newsletter|nábor*|konference|seminář|školení|studie|zpravodaj)",
  ],
  "mention.denial": ["(ne(prodáváme|nabízíme|pronajímáme|předáváme)|neprodáváme|nenabízíme|nepronajímáme|nepředáváme)"],
  "gambling.offer": [
    "(<num> )?(free spinů|volných zatočení|zatočení zdarma|free spiny|uvítací bonus|vstupní bonus|bonus bez vkladu|vkladový bonus) ..8 (casin*|kasin*|hraj*|vklad*|registr*|získej*|hned|kč|zdarma)",
    "(casino|kasino|online casino|automaty|poker|ruleta|sázky|sázení) ..6 (bonus*|hraj*|vyhraj*|vklad*|free spin*|registr*|zdarma|skutečné peníze)",
    "(jisté|zaručené|zdarma) (tipy na (zápasy|sázky)|sázkové tipy|tikety)",
  ],
  "gambling.lure": ["(online casino|casino|kasino|volných zatočení|uvítací bonus|jackpot*|sázky|sázkov*|automaty)"],
  "pharma.offer": [
    "(kup*|koupit|objedn*|levn*|bez předpisu|bez receptu|prodej|prodám) ..5 (viagr*|cialis*|levitr*|kamagr*|léky|prášky|ozempic*|tramadol*|xanax*|steroid*|anabolik*|tablety na hubnutí|rivotril*|pilulky)",
    "(viagr*|cialis*|levitr*|kamagr*|ozempic*|tramadol*|xanax*|steroid*|anabolik*|pilulky na hubnutí) ..6 (kup*|koupit|objedn*|levn*|bez předpisu|bez receptu|doručení|cena|online|diskrétn*|prodej)",
    "(zhubn*|shoďte|shoď) ..3 (<num> kg|<num> kilo|kila) ..6 (rychle|bez|dní|týdn*|zaručeně|tablet*|kapsl*)",
    "(zvětšení penisu|prodloužení penisu|větší penis|tvrdší erekce)",
  ],
  "pharma.lure": ["(bez předpisu|bez receptu|erekc*|impotenc*|hubnutí|potenc*|doplněk stravy|pilulky)"],
  "sexual.offer": [
    "(nadržené|žhavé|nahé|osamělé|vdané|zralé|sexy|mladé nahé|nevěrné) (holky|ženy|dívky|paničky|nezadané|manželky|studentky|milfky|mamky)",
    "(holky|ženy|dívky|paničky|nezadané) ..6 (hledají|chtějí|čekají|z tvého okolí|ve tvém okolí|z tvého města) ..6 (sex|zábavu|setkání|bez závazků|seznámení|dnes|zdarma|registr*)",
    "(sex|porno|erotick*|xxx|webcam) (videa|filmy|seznamka|inzeráty|kontakty|chat|fotky|kamery|schůzky)",
    "(sex bez závazků|sexseznamka|pornofilm*|porno zdarma|pornovidea|sexchat|erotické pomůcky|nahé fotky|erotická seznamka)",
  ],
  "sexual.lure": ["(sex|porno*|erotick*|nahá|nahé|nadržen*|šuk*|nevěra|seznamka|vibrátor*)"],
  "sexual.talk": ["(sexuální (obtěžování|zdraví|výchova|orientace|násilí))"],
  "escort.offer": [
    "(escort|eskort|společnice|eskortní služby|sugar daddy|erotické masáže|tantra masáž*|sexuální služby) ..8 (rezerv*|hodin*|hotel*|diskrétn*|dívky|kč|prah*|večer|objedn*)",
  ],
  "escort.lure": ["(escort*|eskort*|společnice|erotické masáže|sugar daddy)"],
  "goods.offer": [
    "(řidičsk* průkaz*|řidičák*|pas|pasy|občansk* průkaz*|diplom*|vysokoškolsk*|titul*|maturitní vysvědčení) ..4 (bez (zkoušky|zkoušek|studia)|na prodej|koupit|kup|registrovan*|falešn*)",
    "(kup*|koupit|objedn*|prodej|prodám|prodáváme) ..4 (řidičsk*|řidičák|falešn*|padělan*|replik*|kokain*|marihuan*|hašiš*|pervitin*|zbraně|diplom*|titul)",
    "(falešn*|padělan*|replika|repliky) (bankovky|peníze|pasy|doklady|hodinek|hodinky|kabelky|rolex*|průkaz*|diplom*)",
    "(kokain*|marihuan*|hašiš*|pervitin*|mdma|lsd) ..5 (na prodej|koupit|dodání|diskrétn*|prodej|online)",
    "(iptv|netflix|spotify) ..5 (kanál*|levn*|kč|účet|účty|<money>|doživotn*)",
    "(hacker*|hackera) ..3 (najm*|pronájem|služb*)",
  ],
  "goods.lure": ["(replik*|falešn*|padělan*|bez zkoušek|bez zkoušky|černý trh|pirátsk*)"],
  "goods.talk": ["(odhal*|rozpozn*|kontrol*|zastav*) ..4 (falešn*|padělk*|padělan*|replik*)"],
  "list.offer": [
    "(prodám|prodej|koup*|kup|nabízíme|prodáváme|pronájem) ..4 (databázi|databáze|databází|seznam|email databáz*) ..3 (firem|emailů|e-mailů|kontaktů|emailov* adres|klientů|zákazníků|účastníků|podnikatelů)",
    "(<num>|milion*|tisíc*) ..2 (emailových adres|e-mailových adres|emailů|e-mailů|firem|kontaktů) ..6 (kč|excel*|koup*|<money>|cena|prodej|databáz*)",
    "(rozešleme|rozesíláme|hromadné rozesílání|hromadn* emailing) ..5 (reklam*|nabídk*|milion*|adres*|<num>)",
    "(seznam účastníků|seznam návštěvníků) ..8 (koup*|cena|e-mail*|zájem*)",
  ],
  "list.lure": ["(databáz* firem|databáz* emailů|hromadn* emailing|emailových adres|leady|kontaktů)"],
  "list.talk": ["(vaši|vaše|naši|vlastní) (databázi|databáze|seznam) ..1 (zákazníků|klientů)"],
  "followers.offer": [
    "(prodám|koup*|kup|levn*|skuteční|čeští|získej|<num>) ..3 (sledující*|followers|lajk*|zhlédnutí|odběratel*|recenz*|hodnocení) ..8 (instagram*|tiktok*|youtube*|facebook*|kč|dodání|rychl*|google*|<money>|lajk*|levn*)",
    "(google recenze|pozitivní recenze|5 hvězdičkové recenze) ..6 (koup*|kč|prodej|zaručen*|od)",
  ],
  "followers.lure": ["(sledující*|lajky|(instagram|tiktok) (sledující|lajky))"],
  "mlm.offer": [
    "(síťový marketing|síťového marketingu|multi level|mlm|network marketing|pyramid*) ..8 (tým*|proviz*|příjem|úrovn*|vydělávej*|příležitost|přidej*|partner*|pasivn*)",
    "(přidej se|staň se|připoj se) ..5 (tým*|distributor*|partner*) ..10 (proviz*|pasivn*|příjem|úrovn*|síť*|vyděl*|domova)",
    "(proviz*|bonus*|vydělávej*) ..3 (z více|<num>|všech|více) (úrovní|úrovních|stupňů)",
  ],
  "mlm.lure": ["(síťový marketing|pasivní příjem|více úrovní|downline|mlm)"],
  "riches.offer": [
    "(vydělávej*|vydělejte|vydělat|vydělej|získejte) ..4 (<num> kč|<num> korun|<num> eur|<money>|peníze) ..4 (denně|týdně|měsíčně|z domova|online|rychle|snadno|každý den)",
    "(vydělávat peníze|přivýdělek|pasivní příjem|práce z domova|zbohatněte|zbohatnout|staňte se milionářem|rychlé peníze|finanční svoboda|finanční nezávislost) ..8 (z domova|bez|rychle|snadno|online|dnes|<money>|bitcoin*|krypto*|zkušenost*)",
    "(krypto*|bitcoin*|trading|akcie) ..2 (robot|bot|systém|platforma|tipy|signály) ..8 (vydělá*|zisk|zaručen*|denně|<pct>|milionář*)",
    "(zaručený|garantovaný|bezrizikový|jistý) (výnos|zisk|příjem)",
    "(zdvojnásob*|ztrojnásob*) (své peníze|svůj kapitál|svou investici|peníze)",
  ],
  "riches.lure": [
    "(vydělávej*|přivýdělek|z domova|bez zkušeností|krypto robot|bitcoin*|milionář*|pasivní příjem|zbohatn*)",
  ],
  "debt.offer": [
    "(oddlužení|oddlužte|oddlužíme) ..8 (konsolidac*|zdarma|exekuc*|výmaz*|insolvenc*|pomůžeme|registr*|rychle|dluh*)",
    "(konsolidac*|zbavte se|zbav se|vymaž*|výmaz) ..3 (dluhů|dluhy|půjček|exekuc*|registru|registrů|úvěrů)",
  ],
  "debt.lure": ["(oddlužení|konsolidace|exekuc*|výmaz z registru|dluhy|dluhů)"],
  "loan.offer": [
    "(půjčk*|půjčka|úvěr*|mikropůjčk*) ..5 (bez (registru|registrů|doložení|ručitele|příjmu|nahlížení)|ihned|minut*|na účet|pro každého|<pct> úrok*|od soukrom*|do <num>|na ruku|i s exekuc*)",
    "(nabízíme|poskytujeme|nabízím|poskytnu) ..4 (půjčk*|úvěr*|financování)",
    "(potřebujete|potřebuješ|hledáte) ..3 (půjčk*|peníze|úvěr)",
  ],
  "loan.lure": ["(rychlá půjčka|bez registru|nebankovní|nabídka půjčky|půjčka|nízký úrok)"],
  "loan.talk": [
    "(kteří|který|která|lidem|lidé|rodiny|klienti) ..2 (si )?(vzali|vzal|vzala|podepsali|mají|nemohou splácet) ..2 (rychlou |drahou )?(půjčku|půjčky|úvěr|úvěry)",
    "bank* ..3 (schválila|poskytla|zamítla) ..3 (úvěr|půjčku|hypotéku)",
  ],
  "fraud.offer": [
    "(vdova|rakovin*|umíraj*|advokát|zesnul*|dědictví|dědic|příjemce) ..16 (milion*|darovat|charit*|dědictví|dolar*|eur|příjemce)",
    "(darovat|dar|vyhrál|vyhráli) ..10 (milion*|loteri*|výhr*|e-mailová adresa|cen*|vám)",
  ],
  "fraud.lure": ["(vdova|rakovin*|milionů|miliony|zesnul*|dědictví|důvěrn*|příjemce)"],
  "unlawful.offer": [
    "(koupili|stáhli|posbírali|získali|ukradli) ..4 (vaši|váš|vaše) (email*|e-mail*|adres*|údaje|kontakt*) ..6 (z|internetu|databáze|seznamu|bez)",
    "(neodpovíte|mlčení|pokud neodpovíte|žádná odpověď) ..6 (souhlas*|přijet*|objednávk*)",
    "(obej*|obcház*|ignor*) ..2 (gdpr|spamov*|ochran* údajů|zákon)",
  ],
  "reputation.offer": [
    "(zpětné odkazy|zpětných odkazů|backlink*) ..5 (koup*|levn*|zaručen*|kč|<money>|balíč*)",
    "(věštění|věštba|kartářka|milostná magie) ..5 (volejte|zaručen*|zdarma|hned)",
  ],
};
