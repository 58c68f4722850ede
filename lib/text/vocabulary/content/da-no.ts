import type { Phrases } from "../phrases.ts";

/**
 * The core words of prohibited content, of offers and of what speaks about them, in Danish and Norwegian: both spellings
 * in one list, since a short text in one is often taken for the other.
 */
export const danishAndNorwegian: Phrases = {
  "offer.call": [
    "(klik|bestil|køb|kjøp|ring|skriv|kontakt|tilmeld|registrer|ansøg|søk|spil|spill|besøg|meld deg) (her|nu|nå|i dag|straks|os|oss|mig|meg|dig|på)",
    "(via|på) (whatsapp|telegram)",
  ],
  "offer.price": [
    "(kun|bare|fra|for) (<money>|<num> kr)|(billig*|gratis|rabat*|laveste pris*|tilbud|<pct> rabat*|hurtig levering|rask levering)",
  ],
  "offer.shady": ["(diskret*|anonym*|garanteret|garantert|risikofri*|uden risiko|uten risiko|<pct> (lovlig*|sikker*))"],
  "mention.trade": [
    "(lov|loven|lovgivning|myndighed*|myndighet*|politi*|domstol*|tilsyn*|regler*|svindel*|forebyg*|opdag*|oppdag*|forskning|artikel|artikkel|nyhedsbrev|nyhetsbrev|rekrutter*|konference|konferanse|seminar|uddannelse|undersøgelse|ansett*|ansæt*)",
  ],
  "mention.denial": [
    "(vi|jeg) (sælger|selger|tilbyder|tilbyr|udlejer|leier ut|videregiver) ..2 (ikke|aldrig|aldri|ingen)",
  ],
  "gambling.offer": [
    "(<num> )?(free spins|gratisspins|gratis spins|gratisspinn|velkomstbonus|indbetalingsbonus|innskuddsbonus|bonus uden indbetaling|bonus uten innskudd) ..8 (casino|kasino|spil|spill|indbetaling|innskudd|registrer|hent|nu|nå|kr|gratis)",
    "(casino|kasino|nettcasino|netcasino|slots|poker|betting|sportsbetting) ..6 (bonus|spil nu|spill nå|vind*|vinn*|indbetaling|innskudd|free spins|uden rofus|uden dansk licens|uten lisens|registrer)",
    "(sikre|gratis|garanterede|garanterte) (spilletips|oddstips|bettingtips)",
  ],
  "gambling.lure": [
    "(netcasino|nettcasino|casino|kasino|free spins|velkomstbonus|jackpot*|betting|spilletips|spilleautomat*)",
  ],
  "pharma.offer": [
    "(køb|kjøp|bestil|billig*|receptfri*|reseptfri*|uden recept|uten resept|sælg*|selg*) ..5 (viagra|cialis|levitra|kamagra|potensmiddel|potenspiller|medicin|medisin|ozempic|tramadol|xanax|steroider|slankepiller|sovepiller|piller)",
    "(viagra|cialis|levitra|kamagra|potenspiller|ozempic|tramadol|xanax|steroider|slankepiller|abortpiller) ..6 (køb|kjøp|bestil|billig*|uden recept|uten resept|receptfri*|reseptfri*|levering|pris*|online|diskret*)",
    "(tab|tabe|gå ned|mist|brænd|forbrenn) ..2 (<num> kg|<num> kilo|fedt|fett) ..6 (hurtigt|raskt|uden|uten|dage|dager|uger|uker|garanteret|garantert|piller)",
    "(penisforlængelse|penisforlengelse|penisforstørrelse|større penis)",
  ],
  "pharma.lure": [
    "(potensmiddel|potenspiller|receptfri*|reseptfri*|uden recept|uten resept|slankepiller|erektion*|ereksjon*|vægttab|vekttap|kosttilskud|kosttilskudd)",
  ],
  "sexual.offer": [
    "(frække|frekke|liderlige|kåte|nøgne|nakne|ensomme|gifte|modne|hete|varme|sexede) (kvinder|kvinner|piger|jenter|damer|singler|husmødre|koner|milfs)",
    "(kvinder|kvinner|piger|jenter|damer|singler|koner) ..6 (søger sex|søker sex|vil mødes|vil møtes|nær dig|nær deg|i dit område|i ditt område|søker sexkontakt|vil have sex|vil ha sex|venter på) ..8 (aften|kveld|gratis|profil|diskret*|nu|nå|område|meld|opret|date*)",
    "(sex|porno|erotik|erotikk|xxx|webcam) (kontakter|film|filmer|videoer|dating|chat|billeder|bilder|cams?|annoncer|annonser|treff)",
    "(sexkontakt*|pornofilm*|sexfilm*|sextreff*|sexdat*|sexlegetøj|sexleketøy|nøgenbilleder|nakenbilder|sexchat*)",
  ],
  "sexual.lure": [
    "(sex|porno*|erotik*|nøgen|naken|nakne|kåt*|liderlig*|fræk*|frekk*|knep*|diskrete|utroskab|utroskap|dating)",
  ],
  "sexual.talk": ["(seksuelle? (chikane|trakassering|sundhed|helse|overgreb|overgrep|orientering))"],
  "escort.offer": [
    "(escort|eskorte|escortpiger|eskortejenter|escortservice|sugardating|sugardaddy|erotisk massage|sensuel massage|sensuell massasje|erotisk massasje) ..8 (book|bestill|time*|hotel*|diskret*|piger|jenter|kr|opret|københavn|oslo|aften)",
  ],
  "escort.lure": ["(escort*|eskorte*|erotisk (massage|massasje)|sugardaddy)"],
  "goods.offer": [
    "(kørekort|førerkort|pas|pass|id kort|diplom|vitnemål|eksamensbevis|eksamensbeviser) ..4 (uden (prøve|teori|køreprøve)|uten (prøve|teori|oppkjøring)|til salg|til salgs|køb|kjøp|registrer*|falske?)",
    "(køb|kjøp|bestil|bestill|sælg*|selger|skaf) ..4 (kørekort|førerkort|falske pas|falske pass|falske penge|falske penger|falske sedler|replika*|kopiure|kopi ure|kopiklokker|kopivarer|kokain|hash|hasj|amfetamin|våben|våpen|vitnemål)",
    "(falske|forfalskede|forfalskede|replika|kopi) (penge|penger|sedler|pas|pass|id kort|ure|klokker|tasker|vesker|rolex|kørekort|førerkort)",
    "(kokain|hash|hasj|cannabis|amfetamin|mdma|lsd) ..5 (til salg|til salgs|køb|kjøp|levering|diskret*|sælges|selges|online)",
    "(iptv|netflix|spotify) ..5 (kanaler|billig*|kr|livstid*|konto*|<money>)",
    "(hacker|hackere) ..3 (leje|leies|hyr|tjeneste*)",
  ],
  "goods.lure": ["(replika*|kopiure|kopiklokker|forfalsk*|uden prøve|uten prøve|sortebørs|piratkop*)"],
  "goods.talk": [
    "(opdag*|oppdag*|genkend*|gjenkjenn*|stopp*|kontroller*) ..4 (falske|forfalskede|replika*|piratkop*|kopivarer)",
  ],
  "list.offer": [
    "(køb|kjøp|sælg*|selger|lej|lei|bestil|tilbyder|tilbyr) ..4 (emailliste*|e-mailliste*|mailliste*|e-postliste*|firmaregister|virksomhedsregister|bedriftsregister|adresseliste*|emailadresser|e-mailadresser|e-postadresser|deltagerliste|deltakerliste|kontaktliste|leads)",
    "(<num>|millioner|tusind|tusen) ..3 (emailadresser|e-mailadresser|e-postadresser|mailadresser|virksomheder|bedrifter|kontakter) ..6 (kr|excel|køb|kjøp|<money>|pris*|sælges|selges|kun)",
    "(vi) (sender|udsender) ..3 (reklame|annonce|annonse|tilbud) ..4 (<num>|millioner|modtagere|mottakere)",
    "(deltagerliste|deltakerliste|besøgsliste) ..8 (købe|kjøpe|pris*|e-mail|e-post|interesse*)",
  ],
  "list.lure": [
    "(emailliste*|e-postliste*|virksomhedsregister|bedriftsregister|masseudsendelse*|masseutsendelse*|leads)",
  ],
  "list.talk": [
    "(jeres|din|deres|vores|vår|deltagere|listen over) (emailliste|e-postliste|kundeliste|kundedatabase|deltagere|deltakere)",
  ],
  "followers.offer": [
    "(køb|kjøp|sælg*|selger|bestil|få|billige|ægte|ekte|danske|norske|<num>) ..3 (følgere|likes|visninger|abonnenter|anmeldelser|omtaler) ..8 (instagram|tiktok|youtube|facebook|kr|levering|hurtig*|google|<money>|garant*|billig*|profiler)",
    "(google anmeldelser|google omtaler|positive anmeldelser|positive omtaler) ..6 (køb|kjøp|kr|sælges|garant*|fra)",
  ],
  "followers.lure": ["(følgere|likes|(instagram|tiktok) (følgere|likes))"],
  "mlm.offer": [
    "(netværksmarkedsføring|nettverksmarkedsføring|network marketing|mlm|multilevel|pyramidespil|pyramidespill) ..8 (team|teamet|provision*|provisjon*|indkomst|inntekt|niveauer|nivåer|tjen|mulighed|mulighet|bliv|bli|partner|passiv|downline)",
    "(bliv|bli|vær|kom) ..5 (team|teamet|forhandler|partner) ..10 (provision*|provisjon*|passiv*|niveauer|nivåer|netværk*|nettverk*|tjen|hjemmefra|downline)",
    "(tjen|provision|provisjon|bonus) ..3 (flere|<num>|alle) (niveauer|nivåer|led|ledd)",
  ],
  "mlm.lure": [
    "(netværksmarkedsføring|nettverksmarkedsføring|downline|passiv (indkomst|inntekt)|flere (niveauer|nivåer)|mlm)",
  ],
  "riches.offer": [
    "(tjen|tjene|tjener|få) ..4 (<num> kr|<num> kroner|<num> euro|<money>|penge|penger) ..4 (om dagen|per dag|pr dag|i ugen|i uken|om måneden|i måneden|hjemmefra|online|hurtigt|raskt|hver dag|nemt|lett)",
    "(tjen penge|tjen penger|ekstra indkomst|ekstra inntekt|passiv indkomst|passiv inntekt|arbejd hjemmefra|jobb hjemmefra|bliv rig|bli rik|bliv millionær|bli millionær|hurtige penge|økonomisk frihed|økonomisk frihet) ..8 (hjemmefra|uden|uten|hurtigt|raskt|nemt|lett|online|i dag|<money>|bitcoin|krypto*|dag|nu|nå|erfaring|metode|system)",
    "(krypto*|bitcoin|trading|aktie*|aksje*) ..2 (robot|bot|system|platform|plattform|tips|signaler) ..8 (tjen|gevinst|garanter*|dag*|<pct>|millionær*)",
    "(garanteret|garantert|risikofri|sikker) (afkast|avkastning|gevinst|indkomst|inntekt)",
    "(fordoble|doble|tredoble) (dine penge|pengene dine|din investering|kapitalen)",
  ],
  "riches.lure": [
    "(tjen penge|tjen penger|hjemmefra|uden erfaring|uten erfaring|ingen erfaring|kryptorobot|bitcoin|millionær*|passiv (indkomst|inntekt)|rig|rik)",
  ],
  "debt.offer": [
    "(bliv|bli) (gældfri|gjeldfri|gældsfri|gjeldsfri)",
    "(saml|samle|refinansier|slet|slett|fjern) ..2 (gæld|din gæld|gjeld|gjelden|lån|dine lån|smålån|betalingsanmerkning*|rki)",
    "(slettet|slett|slet|fjern*) ..2 (fra rki|rki|betalingsanmerkning*|debitor registret)",
  ],
  "debt.lure": ["(gældfri|gjeldfri|gældssanering|gjeldssanering|rki|betalingsanmerkning*|samlelån|inkasso)"],
  "loan.offer": [
    "(kviklån|hurtiglån|smslån|sms lån|forbrukslån|forbrugslån|minilån|lån|lån penge|lån penger) ..5 (uden (sikkerhed|dokumentation|kreditvurdering|rki)|uten (sikkerhet|kredittsjekk|dokumentasjon)|straks|på dagen|minutter|på kontoen|udbetalt|utbetalt|betalingsanmerkning*|<pct> rente|kviklån|til alle)",
    "(vi|jeg) (tilbyder|tilbyr|yder|yter|giver|gir) ..4 (lån|privatlån|kreditt|finansiering)",
    "(mangler du|har du brug for|trenger du) ..3 (lån|penge|penger|kreditt)",
  ],
  "loan.lure": [
    "(kviklån|hurtiglån|smslån|forbrukslån|forbrugslån|lånetilbud|privatlån|uden sikkerhed|uten sikkerhet|lav rente)",
  ],
  "loan.talk": [
    "(som|der|dem|folk|familier|kunder) ..2 (har|hadde|havde) ..1 (tatt opp|tatt|taget|optaget|tegnet) ..2 (forbrukslån|forbrugslån|kviklån|sms lån|lån|smålån)",
    "bank* ..3 (godkendt|godkjent|bevilget|innvilget|afvist|avslått) ..3 (lån|lånet|kredit*)",
  ],
  "fraud.offer": [
    "(enke|kræft|kreft|døende|syg|syk|advokat|afdød|avdød|avdøde|afdøde|arv|arving|begunstiget) ..16 (million*|donere|donasjon|velgørenhed|veldedighet|arv|arving|dollar|euro|begunstiget|testamente*)",
    "(donere|donation|donasjon|skænke|vundet|vunnet) ..10 (million*|lotteri*|gevinst*|e-mailadresse|e-postadresse|præmie*|premie*|dig|deg)",
  ],
  "fraud.lure": ["(enke|kræft|kreft|millioner euro|millioner dollar|afdød|avdød|arv|fortrolig*|begunstiget)"],
  "unlawful.offer": [
    "(købte|kjøpte|skrabede|skrapet|indsamlede|hentede|hentet|stjal) ..4 (din|jeres|deres|dine) (e-mail*|e-post*|adresse|mail|oplysninger|kontakt*) ..6 (fra|liste|internettet|uden|uten)",
    "(intet svar|ingen svar|svarer du ikke|hvis du ikke svarer|tavshed|stillhet) ..6 (samtyk*|godkend*|godkjenn*|accept*|aksept*)",
    "(omgå|ignorere|blæse på) ..2 (gdpr|spamfilter*|databeskyttelse*|personvern*|loven)",
  ],
  "reputation.offer": [
    "(backlinks|links|lenker) ..5 (køb|kjøp|billig*|garanter*|<money>|kr|pakke*)",
    "(spådom|klarsyn*|medium|kærlighedsmagi|kjærlighetsmagi) ..5 (ring|garanter*|gratis|nu|nå)",
  ],
};
