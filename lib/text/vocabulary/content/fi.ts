import type { Phrases } from "../phrases.ts";

/** The core words of prohibited content, of offers and of what speaks about them, in Finnish. */
export const finnish: Phrases = {
  "offer.call": [
    "(klikkaa|tilaa|osta|soita|kirjoita|ota yhteyttä|rekisteröidy|liity|hae|pelaa|käy) (tästä|tässä|nyt|heti|tänään|meille|mukaan|ilmaiseksi)",
    "(whatsapp*|telegram*)",
  ],
  "offer.price": [
    "(vain|alkaen|alk|hinta) (<money>|<num> (euroa))|(halpa*|halvalla|edullise*|ilmainen|ilmaiseksi|alennus*|tarjous*|nopea toimitus)",
  ],
  "offer.shady": [
    "(huomaamaton*|huomaamattomasti|nimettömä*|anonyym*|taattu*|riskitön|riskittömä*|ilman riskiä|<pct> (laillinen|turvallinen))",
  ],
  "mention.trade": [
    "(laki|lain|laissa|viranomai*|poliisi*|tuomioistuin*|valvonta*|sääntely*|huijau*|petos*|ehkäis*|tunnist*|tutkimus*|artikkeli|uutiskirje*|rekryto*|konferenssi|seminaari|koulutus*|palkka*)",
  ],
  "mention.denial": ["(emme|en|eivät) (myy|tarjoa|vuokraa|luovuta)"],
  "gambling.offer": [
    "(<num> )?(ilmaiskierros*|ilmaispyöräytys*|free spins|tervetuliaisbonus*|talletusbonus*|bonus ilman talletusta) ..8 (kasino*|pelaa|talletu*|rekisteröi*|lunasta|nyt|<money>|euro*|heti)",
    "(kasino*|nettikasino*|casino|slotti*|pokeri*|vedonlyönti*) ..6 (bonus*|pelaa|voita*|talletu*|ilmaiskierros*|rekisteröi*|ilman rekisteröintiä|kierros*)",
    "(varmat|ilmaiset) (vetovihje*|pitkävetovihje*)",
  ],
  "gambling.lure": ["(nettikasino*|kasino*|ilmaiskierros*|tervetuliaisbonus*|jackpot*|vedonlyönti*|vetovihje*)"],
  "pharma.offer": [
    "(osta|tilaa|halpa*|reseptittä|ilman reseptiä|myydään) ..5 (viagra*|cialis*|levitra*|kamagra*|potenssilääk*|lääkkei*|ozempic*|tramadol*|xanax*|steroid*|laihdutuspiller*|unilääk*|pillere*)",
    "(viagra*|cialis*|levitra*|kamagra*|potenssilääk*|ozempic*|tramadol*|xanax*|steroid*|laihdutuspiller*) ..6 (osta|tilaa|halpa*|halvalla|ilman reseptiä|toimitus|hinta*|verkosta|huomaamat*)",
    "(laihdu|pudota|polta) ..2 (<num> kiloa|<num> kg|rasvaa|painoa) ..6 (nopeasti|ilman|päivässä|viikossa|taatusti|kapseli*)",
    "(peniksen (suurennus|pidennys)|isompi penis|pidempi penis|kovempi erektio)",
  ],
  "pharma.lure": ["(potenssilääk*|ilman reseptiä|laihdutuspiller*|erektio*|impotenssi*|laihdutus*|ravintolisä*)"],
  "sexual.offer": [
    "(kuumat|kiimaiset|alastomat|yksinäiset|tuhmat|seksikkäät|naimisissa olevat|kypsät) (naiset|tytöt|sinkut|rouvat|vaimot|kotirouvat|milfit)",
    "(naiset|tytöt|sinkut|rouvat) ..6 (etsivät|haluavat|odottavat|lähelläsi|alueellasi) ..6 (seksi*|seuraa|tavata|tänään|ilmaiseksi|rekisteröi*|nyt)",
    "(seksi|porno|eroti*|xxx|webcam) (video*|elokuv*|seura*|treff*|kuvat|kuvia|chat|ilmoituk*|deitti*)",
    "(seksiseura*|seksitreff*|seksideit*|pornovideo*|pornoelokuv*|alastonkuv*|seksilelu*|seksichat*)",
  ],
  "sexual.lure": ["(seksi*|porno*|eroti*|alaston*|kiimai*|panna|salasuhde|deitti*|treffit)"],
  "sexual.talk": ["(seksuaali(nen|sta|sen) (häirin*|terveys*|suuntautu*))"],
  "escort.offer": [
    "(escort|seuralaispalvelu*|seuralaiset|saattajat|sugar daddy|eroottinen hieronta|sensuelli hieronta) ..8 (varaa|tunti*|hotelli*|huomaamat*|tytöt|<money>|euro*|helsinki|ilta*)",
  ],
  "escort.lure": ["(escort*|seuralaispalvelu*|eroottinen hieronta)"],
  "goods.offer": [
    "(ajokort*|passi|passit|henkilökort*|tutkintotodistus*|todistus*|diplomi*) ..4 (ilman (koetta|ajokoetta|opintoja)|myytävänä|osta|rekisteröi*|väärenn*)",
    "(osta|tilaa|myydään|myymme) ..4 (ajokort*|väärenn*|väärää rahaa|replika*|kopio*|kokaiini*|kannabis*|hasis*|amfetamiini*|aseita|tutkintotodistus*)",
    "(väärennet*|väärät|replika|kopio|piraatti) (passit|passi|rahat|setelit|kellot|laukut|rolex*|ajokort*|henkilökort*)",
    "(kokaiini*|kannabis*|hasis*|amfetamiini*|mdma|lsd) ..5 (myytävänä|osta|toimitus|huomaamat*|verkosta)",
    "(iptv|netflix|spotify) ..5 (kanava*|halpa*|halvalla|tili|tilejä|<money>)",
    "(hakkeri*) ..3 (vuokra*|palkkaa|palvelu*)",
  ],
  "goods.lure": ["(replika*|väärenn*|ilman koetta|pimeä|piraatti*)"],
  "goods.talk": ["(tunnista*|paljasta*|estä*|tarkista*) ..4 (väärenn*|replika*|piraatti*)"],
  "list.offer": [
    "(osta|myymme|myydään|vuokraa|tilaa|tarjoamme) ..4 (yritysrekisteri*|sähköpostilista*|osoiterekisteri*|sähköpostiosoit*|osoitelista*|osallistujalista*|yhteystietolista*|liidejä)",
    "(<num>|miljoona*|tuhat*) ..2 (sähköpostiosoit*|yrityst*|yhteystieto*) ..6 (euroa|hinta|excel*|osta|<money>|myydään)",
    "(lähetämme|massapostitus*) ..4 (mainokse*|viesti*) ..4 (<num>|miljoona*|vastaanottaja*)",
    "(osallistujalista*|kävijälista*) ..8 (ostaa|hinta|sähköposti*|kiinnost*)",
  ],
  "list.lure": ["(yritysrekisteri*|sähköpostilista*|osoiterekisteri*|massapostitus*|liidit)"],
  "list.talk": ["(teidän|oma*|asiakas) ..1 (sähköpostilista*|asiakasrekisteri*|osoitelista*)"],
  "followers.offer": [
    "(osta|myydään|myymme|tilaa|halvat|aidot|<num>) ..3 (seuraaj*|tykkäy*|näyttökert*|tilaajia|arvostelu*) ..8 (instagram*|tiktok*|youtube*|facebook*|toimitus*|nopea*|google*|<money>|edullise*|taattu*)",
    "(instagram|tiktok|youtube|facebook) (seuraaj*|tykkäy*|näyttökert*|tilaajia) ..8 (osta|halvalla|edullise*|nopea*|<money>|toimitus)",
  ],
  "followers.lure": ["(seuraajia|tykkäyksiä|google arvostelu*)"],
  "mlm.offer": [
    "(verkostomarkkinoin*|mlm|monitasomarkkinoin*|pyramidihuijau*) ..8 (tiimi*|palkkio*|tulo*|taso*|ansaitse|mahdollisuus|liity|jälleenmyyjä*)",
    "(liity|tule) ..3 (tiimi*|jälleenmyyjä*|verkosto*) ..10 (palkkio*|passiivi*|tulo*|taso*|verkosto*|ansaitse|kotoa)",
    "(palkkio*|provisio*|ansaitse) ..3 (usealta|<num>|kaikilta|monelta) (tasolta|tasolla|tasosta)",
  ],
  "mlm.lure": ["(verkostomarkkinoin*|passiivinen tulo|passiivisia tuloja|alalinja|usealta tasolta|mlm)"],
  "riches.offer": [
    "(ansaitse|tienaa|tienaat|saat) ..4 (<num> euroa|<num> euroa|rahaa) ..4 (päivässä|viikossa|kuukaudessa|kotoa|netissä|nopeasti|helposti|joka päivä)",
    "(tienaa rahaa|lisätuloja|passiivista tuloa|työskentele kotoa|rikastu|tule miljonääriksi|helppoa rahaa|taloudellinen vapaus) ..8 (kotoa|ilman|nopeasti|helposti|netissä|tänään|<money>|bitcoin*|krypto*|kokemusta)",
    "(krypto*|bitcoin*|trading|osake*) ..2 (robot*|botti|järjestelmä|alusta|vihje*|signaali*) ..8 (tienaa|ansait*|tuotto*|taattu*|päiv*|<pct>|miljonääri*)",
    "(taattu|riskitön|varma) (tuotto|voitto|tulo)",
    "(tuplaa|kolminkertaista) (rahasi|sijoituksesi|pääomasi)",
  ],
  "riches.lure": ["(tienaa|ansaitse|kotoa käsin|ilman kokemusta|kryptorobotti|bitcoin*|miljonääri*|lisätulo*|rikastu)"],
  "debt.offer": [
    "(eroon|vapaudu|pääse) ..2 (veloista|veloistasi|ulosotosta)|velattom*",
    "(yhdistä|järjestele|poista) ..2 (lainat|lainasi|velat|velkasi|maksuhäiriömerkin*|kulutusluotot)",
    "maksuhäiriö* ..3 (pois|poisto|poistamme|eroon)",
  ],
  "debt.lure": ["(velkajärjestely*|maksuhäiriö*|veloista|yhdistelylaina*|ulosotto*|perintä*)"],
  "loan.offer": [
    "(pikavippi*|pikalaina*|kulutusluot*|laina*|vippi*) ..5 (ilman (luottotietoja|vakuuksia|takaajaa)|heti|minuutissa|tilille|luottotiedottomalle|maksuhäiriö*|<pct> korolla|kaikille|yksityis*)",
    "(tarjoamme|myönnämme|annamme) ..4 (laino*|luottoa|rahoitusta)",
    "(tarvitsetko|tarvitset) ..3 (lainaa|rahaa|luottoa)",
  ],
  "loan.lure": ["(pikavippi*|pikalaina*|lainatarjous*|ilman vakuuksia|luottotietoja|matala korko)"],
  "loan.talk": [
    "(jotka|ihmiset|nuoret|perheet|asiakkaat) ..3 (ottaneet|ottivat|ottavat) ..2 (pikavip*|laina*|kulutusluot*)",
    "pankki* ..3 (hyväksyi|myönsi|hylkäsi) ..3 (laina*|luoto*)",
  ],
  "fraud.offer": [
    "(leski|syöpä*|syöpää|kuolemansair*|asianajaja*|edesmennyt*|edesmenneen|vainaja*|perintö*|perinnö*|perillinen|edunsaaja*) ..16 (miljoona*|lahjoit*|hyväntekeväisyy*|perintö*|dollari*|euro*|edunsaaja*)",
    "(lahjoit*|voittanut|voitit) ..10 (miljoona*|lotto*|arvonta*|sähköpostiosoit*|palkinto*|sinulle)",
  ],
  "fraud.lure": ["(leski|syöpä*|syöpää|miljoonaa|edesmen*|perintö*|luottamukselli*|edunsaaja*)"],
  "unlawful.offer": [
    "(ostimme|keräsimme|kaavimme|haimme|varastimme) ..4 (sähköposti*|osoitte*|yhteystieto*|tieto*) ..6 (netistä|listasta|listalta|ilman|tietokannasta|sivuilta)",
    "(jos et vastaa|vastaamattomuus|vaikeneminen) ..6 (suostu*|hyväksy*|tilau*)",
    "(kiertä*|ohita*|välit*) ..2 (gdpr*|roskapostisuoda*|tietosuoja*|lakia)",
  ],
  "reputation.offer": [
    "(linkkejä|takalinkkejä|backlink*) ..5 (osta|halvalla|taattu*|<money>|paket*)",
    "(ennustaja|ennustus|selvänäkijä|rakkaustaika*) ..5 (soita|taattu*|ilmai*|nyt)",
  ],
};
