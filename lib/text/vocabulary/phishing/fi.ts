import type { Phrases } from "../phrases.ts";

/** What phishing mails tell and ask, in Finnish. */
export const finnish: Phrases = {
  "phish.threat": [
    "(tili*|kortti*|kayttooike*|postilaatik*|verkkopankki*|tunnuks*|palvelu*) ..4 (estetty|lukittu|suljettu|rajoitettu|jaadytetty|poistettu|suljetaan|lukitaan|estetaan|keskeytetty)",
    "(estaminen|sulkeminen|lukitus|rajoitus) ..3 (tili*|kort*|palvelu*)",
  ],
  "phish.loss": [
    "(muuten|muussa tapauksessa)",
    "(valttaaksesi|valttaaksenne|estaaksesi)",
    "menet* ..3 (paasyn|tiedot|tilin)",
  ],
  "phish.verify": [
    "(vahvista|vahvistakaa|paivita|paivittakaa|tarkista|tarkistakaa|aktivoi|varmenna|palauta) ..3 (tili*|tiedot|tietosi|henkilollisyy*|maksu*|osoit*|kortti*|pankkitunnu*|tilitie*)",
    "(vahvistus|paivitys|tarkistus|toimenpide) ..2 (vaaditaan|tarvitaan|pakollinen)",
  ],
  "phish.access": [
    "(epatavallinen|epailyttava|luvaton|tuntematon) ..1 (toiminta|kirjautuminen|kirjautumis*|tapahtuma|laite)",
    "turvallisuussyista",
    "uusi kirjautuminen",
  ],
  "phish.mailbox": [
    "(postilaatikko*|tallennustila*|sahkoposti*|pilvitallennus*) ..4 (taynna|ylittynyt|loppumassa|loppunut)",
    "salasana* ..3 (vanhenee|vanhentunut|umpeutuu)",
  ],
  "phish.parcel": [
    "(paketti*|lahetys*|toimitus*|pakettisi) ..4 (odottaa|pysaytetty|tulli*|viivastynyt|epaonnistui|ei voitu)",
    "(tullimaksu*|toimitusmaksu*|toimituskulu*)",
  ],
  "phish.refund": [
    "(palautus*|veronpalautus*|hyvitys*|korvaus*) ..4 (<money>|euroa|odottaa|saatavilla|oikeutettu)",
    "veronpalautu*",
  ],
  "phish.prize": [
    "(olet|teidat|sinut) ..2 (voittanut|valittu|voittaja)",
    "(lunasta|hae|voita) ..3 (palkinto*|lahja*|lahjakortti*|bonus*)",
    "(onnittelut|onneksi olkoon|lahjakortti|arvonta)",
  ],
  "phish.renewal": [
    "(tilaus*|jasenyy*|lisenssi*|suojaus*|virustorjunta*) ..4 (vanhentunut|paattynyt|paattyy|uusi|uusia|vanhenee|umpeutunut)",
    "(maksu*|kortti*) ..3 (epaonnistui|hylatty|ei onnistunut)",
  ],
  "phish.wallet": ["(yhdista|vahvista|synkronoi) ..2 (lompak*)", "(palautuslause*|yksityinen avain)"],
  "phish.charge": ["(veloitetaan|on veloitettu|veloitettiin)", "(soita|ota yhteytta) ..4 (peruut*|asiakaspalvelu*)"],
  "phish.urgency": [
    "(24|48|72|<num>) (tunnin|paivan) (kuluessa|sisalla)",
    "(valittomasti|heti|kiireellinen|kiireellisesti|tarkeaa|tarkea|viimeinen muistutus|viimeinen varoitus|varoitus)",
  ],
  "phish.secret": [
    "(salasana*|pin-koodi*|kortin numero*|turvakoodi*|henkilotunnu*|pankkitunnu*|verkkopankkitunnu*|kirjaudu|kirjautumalla)",
  ],
  "phish.ask": [
    "(laheta|anna|ilmoita|syota|vastaa) ..4 (salasana*|pin-koodi*|kortin numero*|turvakoodi*|pankkitunnu*|henkilotunnu*)",
  ],
  "phish.ask-not": ["(ala|alkaa|emme|koskaan|ei) ..6 (salasana*|pin-koodi*|kortin numero*|turvakoodi*|pankkitunnu*)"],
  "phish.greeting": ["^(hyva|arvoisa|hei) ..2 (asiakas|asiakkaamme|kayttaja|jasen|tilinomistaja|vastaanottaja)"],
  "phish.nobody": ["^(hei|hyvaa paivaa|hyvaa huomenta)"],
  "phish.button": [
    "(klikkaa|napsauta|paina) ..2 (tasta|tata|linkkia|painiketta|alla)",
    "^(vahvista|paivita|kirjaudu|maksa|lunasta|aktivoi|uusi) ..1 (nyt|tasta|tili*|tiedot)",
  ],
  "phish.attached": [
    "(liitteena|oheisena|ohessa) ..4 (lasku*|kuitti*|maksukuitti*|maksuvahvistus*)",
    "(lasku*|kuitti*) ..3 (liitteena|oheisena|ohessa)",
  ],
  "phish.talk": ["(phishing|tietojenkalastelu*|huijau*|huijari*|tietoturvatietoisuu*|simulaatio*)"],
  "phish.role": ["(tili*|kortti*|asiaka*|kayttaja*|jasen*|tilaus*)"],
};
