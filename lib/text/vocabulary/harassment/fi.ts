import type { Phrases } from "../phrases.ts";

/** Words that insult, demean or threaten, graded, in Finnish. */
export const finnish: Phrases = {
  "harassment.abuse": [
    "(vitun|saatanan|helvetin|perkeleen|jumalauta|tyhma|ruma|saastainen|paskan) (idiootti*|huora*|homo*|neekeri*|juutalai*|muslimi*|ahlam*|mamu*|retardi*|vammai*|aasi|sika|lehma|ama|akka|urpo|kusipaa*|mulkku*|paska*|apina*)",
    "(huora|huorat|kusipaa|kusipaat|mulkku|mulkut|mulkvisti|runkkari*|vittupaa|paskiainen|paskiaiset|aidinnussija|neekeri|neekerit|hintti|hintit|hinttari|ryssa|ryssat|rättipää|rattipaa|rattipaat|mutakuono|mustalaissaatana|idiootti|idiootit|aali*|kretiini|imbesilli|retardi|retardit|vajakki|vajaakki|mongoloidi|daunu|saasta|saastat|turvan kiinni|turpa kiinni|pida turpasi|suksi vittuun|suksi helvettiin|haista vittu|haista paska|painu helvettiin|painu vittuun|vedä vittu|pala helvetissa|kuole pois|kuolkaa pois|maanpetturi*|ali ihminen|ali ihmiset|ali ihmisia|hullu ama)",
  ],
  "harassment.insult": [
    "(sika|siat|rotta|rotat|loinen|loiset|paska|luuseri|luuserit|valehtelija|huijari|pelkuri|pelle|psykopaatti|hirvio|natsi*|fasisti*|terroristi*|ällöttävä|allottava|arvoton|surkea|saalittava|tyhma|ruma|hapea|hullu|typerys|typera|ääliö)",
  ],
  "harassment.slight": [
    "(tyhma|typera|arvoton|saalittava|surkea|allottava|ruma|hullu|hapeapilkku|pelkka nolla|vastenmielinen)",
  ],
  "harassment.trait": [
    "(rikollisia|varkaita|raiskaajia|terroristeja|laiskoja|likaisia|vaarallisia|allottavia|epanormaaleja|sairaita|perversseja|tyhmia|arvottomia|alempiarvoisia|inhottavia)",
  ],
  "harassment.vermin": [
    "(syopalaisia|tuholaisia|loisia|rottia|torakoita|elaimia|sikoja|koiria|apinoita|syopa|tauti|rutto|vitsaus|saastaa|roskaa|jatetta|hirvioita|hyonteisia|likaa|bakteereja|paskaa)",
  ],
  "harassment.inhuman": [
    "(eivat ole|ei ole|et ole) ..1 (ihmisia|ihminen)",
    "(alempi*) (rotu|rotua|olento*|ihmis*)",
    "(ei|eivat|et) ansaitse ..1 (elaa|elamaa|olla olemassa|kunnioitusta|oikeuksia)",
    "elama ..2 (on arvotonta|ei ole minkaan arvoi*)",
  ],
  "harassment.complete": [
    "(mina |ma |me |kaikki )?(vihaan|vihaamme|vihaavat|halveksin|inhoan) (sinua|teita|sua)",
    "(olet|oot|olette) ..2 (pelkka paska|paska|saastaa|roskaa|arvoton|idiootti|tyhma|saalittava|nolla|surkimus|luuseri|hapea|ei mitaan)",
    "kukaan ei ..1 (sinua|sua)",
    "(mene|menkaa|painu) takaisin (kotimaahasi|maahasi|sinne)",
  ],
  "harassment.group": [
    "(naiset|naisia|feministit|homot|homoja|homoseksuaalit|lesbot|transihmiset|transihmisia|mustat|mustia|afrikkalaiset|juutalaiset|juutalaisia|muslimit|muslimeja|arabit|romanit|mustalaiset|aasialaiset|maahanmuuttajat|maahanmuuttajia|mamut|mamuja|pakolaiset|pakolaisia|turvapaikanhakijat|ulkomaalaiset|vammaiset|vammaisia|somalit|saamelaiset)",
  ],
  "harassment.despise": ["(vihaan|halveksin|inhoan)", "(maailma|maa|suomi|elama) ..3 parempi ..2 ilman"],
  "threat.complete": [
    "(mina |ma |me )?(tapan|tapamme|ammun|hakkaan|puukotan|kuristan|hirtan|poltan|tuhoan|raiskaan|etsin|murhaan|rikon) (sinut|sut|teidat|hanet|sinua|sua|perheesi|elamasi)",
    "(jonkun|pitaisi|taytyy) ..2 (tappaa|ampua|hakata|hirttaa|polttaa|puukottaa) (sinut|sut|teidat|hanet)",
    "(ansaitset|ansaitsette|ansaitsee|sinun pitaisi|sun pitais) ..1 (kuolla|kuoleman|karsia|tulla (tapetuksi|ammutuksi))",
    "toivottavasti (sina |sa )?(kuolet|karsit|saat syovan|palat)",
    "maailma ..3 parempi ..3 ilman (sinua|sua|teita)",
    "(tiedan|tiedamme) missa (sina |sa )?(asut|perheesi)",
    "tapa itsesi",
  ],
  "threat.harm": [
    "(tappaa|tapetaan|tapan|ampua|ammutaan|ammun|hakata|hakataan|hirttaa|hirtetaan|kuristaa|polttaa|poltetaan|hukuttaa|kiduttaa|raiskata|raiskataan|tuhota|havittaa|teloittaa|teloitetaan|karkottaa|kuolla|kuolisivat|karsia|kadota|kaasuttaa|kivittaa|puukottaa|teurastaa)",
  ],
  "threat.spied": [
    "(olen|olemme) ..3 (hakkeroinut|saanut paasyn|kuvannut|tallentanut|asentanut|kopioinut|ladannut)",
    "(masturboi*|pornosivu*)",
  ],
  "threat.exposure": [
    "(lahetan|lahetamme|julkaisen|julkaisemme|jaan|levitan) ..7 (yhteystieto*|ystavi*|perhe*|kollego*|internet*|kaikille|asiakkai*)",
  ],
  "threat.ransom": [
    "(maksa|maksakaa|siirra|laheta) ..6 (bitcoin*|btc|krypto*)",
    "(jos|kunnes) ..1 et ..1 maksa",
    "(maksa|maksakaa) ..4 (tai|muuten)",
  ],
  "pressure.complete": [
    "(ilmeisesti|selvasti) (sinua|teita) ei kiinnosta",
    "(jatat|jatatte) ..1 vastaamatta (minulle|meille)",
  ],
};
