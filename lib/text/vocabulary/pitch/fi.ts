import type { Phrases } from "../phrases.ts";

/** Words that promote something, name a gain for the reader, or claim what a first mail cannot have, in Finnish. */
export const finnish: Phrases = {
  "commercial.strong": [
    "(me|autamme|tarjoamme|toimitamme|kehitämme|myymme|valmistamme|automatisoimme|ratkaisumme|palvelumme|tuotteemme)",
    "(maksuton|ilmainen|lyhyt|nopea|sitoumukseton) (demo|tapaaminen|puhelu|keskustelu|kokeilu|kartoitus|tarjous|analyysi|konsultaatio|esittely)",
    "(olisiko|onko|sopisiko|ehtisitkö|ehtisittekö|voisimmeko) ..3 (aikaa|minuuttia|mahdollista|kiinnostusta|tavata|puhelu|puhua|tapaaminen)",
    "<num> (minuuttia|minuutin|min) ..4 (puhelu*|tapaami*|keskustelu*|aikaa|viikolla|demo*|juttel*)",
    "(varaa|varata|sopia|sovitaan) ..2 (aika|tapaaminen|demo|puhelu|esittely)",
    "(alennus*|tarjou*|kampanja*|hinnasto*|hinnat|erikoishinta*)",
    "(uusi|uuden|meidän) (tuot*|palvelu*|ratkaisu*|ohjelmisto*|alusta*|työkalu*|toimisto*)",
    "(liidejä|liidit|asiakastarina|webinaari*|uusia asiakkaita|hakukoneoptimointi*|seo)",
    "(osta|tilaa|kokeile|testaa|ilmoittaudu|rekisteröidy) (nyt|tästä|tänään|ilmaiseksi|maksutta)",
    "olemme ..3 (yritys|toimisto|toimittaja|valmistaja|konsulttiyritys|startup)",
  ],
  "commercial.weak": [
    "(asiakkaamme|tiimimme|yrityksemme|toimistomme)",
    "(kasvattaa|lisätä|vähentää|säästää|parantaa|tehostaa|automatisoida|optimoida)",
    "(kiinnost*|yhteistyö*|kumppanuu*|ratkaisu*|alusta*|ohjelmisto*|mahdollisuu*)",
    "<pct>",
    "<money>",
    "(yrityksenne|yrityksesi|tiiminne|sivustonne|asiakkaanne|liiketoimintanne)",
    "(peruuttaa tilaus|peru tilaus)",
  ],
  "commercial.private": [
    "(äiti|isä|mummo|mummi|syntymäpäivä*|illallinen|lounas|viikonloppu*|hali|lapset|rakastan sinua)",
    "(lasku|sopimus|pöytäkirja|esityslista) ..3 (liitteenä|ohessa|liite)",
    "(hakemukseni|haen paikkaa|ansioluetteloni)",
  ],
  "value.gain": [
    "(auttaa|autamme|auttanut|auttavat|mahdollistaa|mahdollistamme) (teitä|sinua|yrityksiä|tiimejä|asiakkaita|toimistoja|johtajia|yritystä)",
    "(säästää|säästätte|säästät|vähentää|vähennätte|kasvattaa|parantaa|välttää|tuplata|puolittaa|automatisoida|yksinkertaistaa|lyhentää|lisätä) (aikaa|kustannuksia|rahaa|jopa|myyntiä|virheitä|riskiä|riskejä|teidän|yrityksenne|työtä|kuluja)",
    "(te|sinä|saatte|saat|hyödytte|hyödyt|säästätte|säästät|vältätte|vältät)",
    "(maksuton|ilmainen|maksuttoman|ilmaisen) (analyysi*|opa*|raport*|pohja*|testi*|kokeilu*|demo*|tarkistuslista*|kartoitu*)",
    "<pct> (enemmän|vähemmän|korkeampi|matalampi|nopeammin|halvemmalla|edullisempi)",
    "(jotta|niin että) (te|voitte|sinä|voit|yrityksenne)",
    "ilman ..2 (kustannuksia|sitoumuksia|tarvetta|lisätyötä|kuluja)",
    "(hyötyä|etu|etua|arvoa) (teille|sinulle|yrityksellenne)",
  ],
  "claim.contact": [
    "(kuten|niin kuin) (sovittiin|sovimme|puhuimme|lupasin|keskustelimme)",
    "(keskustelumme|puhelumme|tapaamisemme) (jälkeen|perusteella)",
    "(tilauksenne|tilauksesi|varauksenne|varauksesi) (nro|numero|<num>)",
  ],
  "claim.alarm": [
    "(viimeinen|toinen|kolmas) (muistutus|varoitus|maksukehotus)",
    "(tili*|tunnus*|pääsy*) ..2 (suljettu|lukittu|estetty|rajoitettu)",
    "(lasku|maksu) ..2 (erääntynyt|maksamatta|myöhässä)",
    "(välittömiä toimia|vaatii toimenpiteitä)",
  ],
};
