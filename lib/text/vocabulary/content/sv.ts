import type { Phrases } from "../phrases.ts";

/** The core words of prohibited content, of offers and of what speaks about them, in Swedish. */
export const swedish: Phrases = {
  "offer.call": [
    "(klicka|beställ|köp|ring|skriv|kontakta|anmäl dig|registrera dig|ansök|spela|besök) (här|nu|idag|direkt|oss|mig|på)?",
    "(via|på) (whatsapp|telegram)",
  ],
  "offer.price": [
    "(endast|bara|från|för) (<money>|<num> kr)|(billig*|gratis|rabatt*|lägsta pris*|erbjudande|<pct> rabatt|snabb leverans)",
  ],
  "offer.shady": ["(diskret*|anonym*|garanterat|riskfri*|utan risk|utan frågor|<pct> (lagligt|säkert))"],
  "mention.trade": [
    "(lag|lagen|lagar|myndighet*|polis*|domstol*|tillsyn*|regelverk*|efterlevnad|bedrägeri*|förebygg*|upptäck*|forskning|artikel|nyhetsbrev|rekryter*|konferens|seminarium|utbildning|studie|anställ*)",
  ],
  "mention.denial": ["(vi|jag) (säljer|erbjuder|hyr ut|lämnar) ..2 (inte|aldrig|inga|ingen)"],
  "gambling.offer": [
    "(<num> )?(free spins|gratissnurr|freespins|välkomstbonus|insättningsbonus|bonus utan insättning) ..8 (casino|kasino|spela|insättning|registrera|hämta|nu|kr|gratis|idag)",
    "(casino|kasino|nätcasino|slots|poker|betting|sportspel) ..6 (bonus|spela nu|vinn*|insättning|gratissnurr|free spins|utan svensk licens|utan spelpaus|registrera)",
    "(säkra|gratis|garanterade) (speltips|oddstips|bettingtips)",
  ],
  "gambling.lure": [
    "(nätcasino|casino|kasino|free spins|gratissnurr|välkomstbonus|jackpott*|betting|speltips|spelautomat*)",
  ],
  "pharma.offer": [
    "(köp|beställ|billig*|receptfri*|utan recept|sälj*) ..5 (viagra|cialis|levitra|kamagra|potensmedel|läkemedel|ozempic|tramadol|xanax|steroider|bantningspiller|sömntabletter|piller)",
    "(viagra|cialis|levitra|kamagra|potensmedel|ozempic|tramadol|xanax|steroider|bantningspiller|abortpiller) ..6 (köp|beställ|billig*|utan recept|receptfri*|leverans|pris*|online|diskret*)",
    "(gå ner|tappa|bränn) ..2 (<num> kg|<num> kilo|fett|i vikt) ..6 (snabbt|utan|dagar|veckor|garanterat|kapslar|piller)",
    "(penisförstoring|större penis|längre penis|hårdare erektion)",
  ],
  "pharma.lure": [
    "(potensmedel|receptfri*|utan recept|bantningspiller|erektion*|impotens|viktminskning|kosttillskott)",
  ],
  "sexual.offer": [
    "(heta|kåta|nakna|ensamma|gifta|mogna|sexiga|snuskiga) (tjejer|kvinnor|fruar|singlar|flickor|damer|hemmafruar|milfs)",
    "(tjejer|kvinnor|singlar|damer|fruar) ..6 (söker sex|vill träffas|nära dig|i din stad|vill ha sex|väntar på dig) ..6 (ikväll|gratis|registrera*|diskret*|sex|nu|registrering|dejt*)",
    "(sex|porr|erotik|xxx|webcam) (kontakter|filmer|videor|dejting|chatt|bilder|cams?|träffar|annonser)",
    "(sexkontakt*|porrfilm*|sexfilm*|sexträff*|sexdejt*|knullkontakt*|sexleksak*|nakenbild*|sexchatt*)",
  ],
  "sexual.lure": ["(sex|porr*|erotik*|naken|nakna|kåt*|knulla*|het|heta|diskreta|otrohet*|dejt*)"],
  "sexual.talk": ["(sexuella? (trakasserier|hälsa|övergrepp|läggning))"],
  "escort.offer": [
    "(eskort|escort|eskortflickor|eskorttjejer|eskortservice|sugardejting|sugardaddy|erotisk massage|sensuell massage) ..8 (boka|timme*|hotell|diskret*|tjejer|kr|registrera*|i (stockholm|göteborg|malmö)|kväll*)",
  ],
  "escort.lure": ["(eskort*|escort*|erotisk massage|sugardaddy)"],
  "goods.offer": [
    "(körkort|pass|falska pass|id kort|diplom|examen|betyg|examensbevis) ..4 (utan (prov|teori|uppkörning|studier)|till salu|köp|registrer*|falska?|äkta och falska)",
    "(köp|beställ|sälj*|skaffa) ..4 (körkort|falska pass|falska pengar|falska sedlar|replika*|kopior|kokain|cannabis|hasch|amfetamin|vapen|piratkopi*|examensbevis)",
    "(falska|förfalskade|replika|kopia|kopior|piratkopierad*) (pengar|sedlar|pass|id kort|klockor|väskor|rolex|märkesväskor|programvara|körkort)",
    "(kokain|cannabis|hasch|amfetamin|mdma|lsd|tramadol) ..5 (till salu|köp|leverans|diskret*|säljes|online)",
    "(iptv|netflix|spotify) ..5 (kanaler|billig*|kr|livstid*|konton?|<money>|test)",
    "(hackare|hacker) ..3 (hyra|att hyra|tjänst*|anlita)",
  ],
  "goods.lure": ["(replika*|förfalsk*|utan prov|svart marknad|piratkop*)"],
  "goods.talk": ["(upptäck*|känna igen|kontroller*|stoppa*) ..4 (falska|förfalskade|replika*|piratkop*)"],
  "list.offer": [
    "(köp|sälj*|hyr|beställ|erbjuder) ..4 (företagsregister|e-postlista|e-postlistor|mejllista|adressregister|e-postadresser|mailadresser|adresslist*|deltagarlista|kontaktlista|leads|kontakter)",
    "(<num>|miljoner|tusen) ..2 (e-postadresser|mejladresser|mailadresser|företagskontakter|företag) ..6 (kr|excel|köp|<money>|pris*|registret|säljes)",
    "(vi|massutskick*) ..3 (skickar|utskick) ..3 (reklam|annons|erbjudande) ..4 (<num>|miljoner|mottagare)",
    "(deltagarlista|besökslista|mässlista) ..8 (köpa|pris*|e-post|kostnad|intresse*)",
  ],
  "list.lure": ["(företagsregister|e-postlist*|adressregister|massutskick*|e-postadresser|leads)"],
  "list.talk": ["(er|din|ert|vår) (e-postlista|kundregister|lista|kunddatabas)"],
  "followers.offer": [
    "(köp|sälj*|beställ|få|billiga|riktiga|svenska|<num>) ..3 (följare|likes|visningar|prenumeranter|gilla markeringar|recensioner|omdömen) ..8 (instagram|tiktok|youtube|facebook|kr|leverans|snabb*|google|<money>|garant*|billig*)",
    "(google recensioner|positiva recensioner|femstjärniga omdömen) ..6 (köp|kr|säljes|garant*|från)",
  ],
  "followers.lure": ["(följare|likes|(instagram|tiktok) (följare|likes))"],
  "mlm.offer": [
    "(nätverksmarknadsföring|network marketing|mlm|multilevel|pyramidspel) ..8 (team|provision*|inkomst*|led|tjäna|möjlighet|bli|partner|återförsäljare|frihet)",
    "(bli|gå med|häng på) ..5 (team|återförsäljare|partner) ..10 (provision*|passiv*|inkomst|flera led|nätverk*|tjäna|hemifrån|downline)",
    "(provision*|bonus|tjäna) ..3 (flera|<num>|alla) (led|nivåer)",
  ],
  "mlm.lure": ["(nätverksmarknadsföring|downline|passiv inkomst|flera led|mlm)"],
  "riches.offer": [
    "(tjäna|tjänar|få|generera) ..4 (<num> kr|<num> kronor|<num> euro|<money>|pengar) ..4 (om dagen|per dag|i veckan|i månaden|hemifrån|online|snabbt|varje dag|lätt)",
    "(tjäna pengar|extrainkomst|passiv inkomst|jobba hemifrån|bli rik|bli miljonär|snabba pengar|ekonomisk frihet) ..8 (hemifrån|utan|snabbt|enkelt|online|idag|<money>|bitcoin|krypto*|dagen|nu|förkunskaper|metod|system)",
    "(krypto*|bitcoin|trading|aktie*) ..2 (robot|bot|system|plattform|tips|signaler) ..8 (tjäna|vinst|garanter*|dag*|<pct>|miljonär*)",
    "(garanterad|riskfri|säker) (avkastning|vinst|inkomst)",
    "(dubbla|tredubbla) (dina pengar|ditt kapital|din insats|din investering)",
  ],
  "riches.lure": [
    "(tjäna pengar|extrainkomst|hemifrån|inga förkunskaper|utan erfarenhet|kryptorobot|bitcoin|miljonär*|passiv inkomst|rik)",
  ],
  "debt.offer": [
    "(skuldfri*|skulder|lån|krediter) ..5 (samla|saner*|avskriv*|ta bort|slipp*|bli av med|betalningsanmärkning*)",
    "(bli|blir) skuldfri",
    "(ta bort|radera|slipp) ..2 (betalningsanmärkning*|skulder|inkasso*|kronofogden)",
    "(samla|baka ihop) ..2 (lån|lånen|skulder|krediter)",
  ],
  "debt.lure": ["(skuldfri*|skuldsanering|betalningsanmärkning*|samlingslån|inkasso)"],
  "loan.offer": [
    "(låna|lån) ..8 utan (uc|kreditupplysning|säkerhet)",

    "(snabblån|smslån|sms lån|mikrolån|lån|krediter?) ..5 (utan (uc|säkerhet|kreditupplysning|inkomst)|direkt|minuter|på kontot|betalningsanmärkning*|till alla|<pct> ränta|privatperson*|inom <num>)",
    "(vi|jag) (erbjuder|beviljar|ger) ..4 (lån|privatlån|krediter|finansiering)",
    "(behöver du|söker du) ..3 (lån|pengar|kredit)",
  ],
  "loan.lure": ["(snabblån|smslån|utan uc|låneerbjudande|privatlån|kreditupplysning|låg ränta)"],
  "loan.talk": [
    "(som|de|personer|familjer|kunder) ..2 (har|hade) ..1 (tagit|tecknat) ..2 (snabblån|sms lån|lån|kredit)",
    "bank* ..3 (beviljat|godkänt|beviljade|nekat) ..3 (lån|lånet|kredit*)",
  ],
  "fraud.offer": [
    "(avgift|forsakringsavgift|deposition) ..6 (innan|fore) ..4 (lanet|utbetalning*|pengarna)",
    "(innan jag dor|vill|onskar|skulle vilja) ..4 (donera|skanka|testamentera|ge bort) ..6 (euro|dollar|<money>|miljon*|kronor|formogenhet)",
    "(änka|cancer|döende|sjuk|advokat|avliden|avlidne|arv|arvinge|arvtagare|förmånstagare) ..16 (miljon*|donera|välgörenhet|arv|arvinge|dollar|euro|förmånstagare|testament*)",
    "(donera|donation|skänka|vunnit|vann) ..10 (miljon*|lotteri*|vinst*|e-postadress|pris*|dig)",
  ],
  "fraud.lure": ["(änka|cancer|miljoner euro|miljoner dollar|avliden|arv|konfidentiell*|förmånstagare)"],
  "unlawful.offer": [
    "(köpte|skrapade|samlade in|hämtade|stal) ..4 (din|ditt|dina|er) (e-post*|adress|mejl|uppgifter|kontakt*) ..6 (från|lista|internet|utan)",
    "(inget svar|svarar du inte|tystnad|om du inte svarar) ..6 (samtyck*|godkänn*|accepter*|medgivande)",
    "(kringgå|strunta i|ignorera) ..2 (gdpr|spamfilter|skräppostfilter|dataskydd*|lagen)",
  ],
  "reputation.offer": [
    "(bakåtlänkar|backlinks|länkar) ..5 (köp|billig*|garanter*|<money>|kr|paket)",
    "(spådom|medium|kärleksmagi|trolldom) ..5 (ring|garanter*|gratis|återfå|nu)",
  ],
};
