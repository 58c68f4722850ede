import type { Phrases } from "../phrases.ts";

/** Words that insult, demean or threaten, graded, in Czech. */
export const czech: Phrases = {
  "harassment.abuse": [
    "(zasran(y|a|e|i)|zkurven(y|a|e|i)|posran(y|a|e|i)|hnusn(y|a|e|i)|spinav(y|a|e|i)|blb(y|a|e)|tup(y|a|e|i)|debilni) (cigan*|zid*|zmrd*|kurv*|kun*|svin*|negr*|arab*|muslim*|uprchli*|imigrant*|buzn*|buzerant*|krava|husa|pica|dement|idiot|zensk*|ukaci)",
    "(kurvo|ty kurvo|kurva jedna|devko|devka jedna|pico|picus|kokot*|kokote|curak*|curaku|hajzl*|hajzle|zmrd|zmrdi|zmrde|zmrdy|mrdko|mrdka|debil*|idiot|idiote|idioti|idiotka|kreten*|imbecil*|blbec|blbce|blbci|blbko|pitomec|pitomce|pitomci|dement|demente|retard*|mongoloid*|hovado|hovada|svine jedna|buzerant*|buzna|buzno|buzny|teplous*|lesbo jedna|cigose|cikan spinavy|negr|negri|negre|cernohub*|rakosnik*|zidak|zidaci|zidacka|arabaci|muslacky|ksindl|spodina|lůza|parchant*|cubka|cubko|mrcho|mrcha|smejd*|sracko|vlastizradce|podlidi|podcloveku)",
    "(drz|drzte|zavri|zavrete) (hubu|hubo|drzku|klapacku|picu)",
    "(jdi|jdete|tahni|tahnete|bez|vypadni|vypadnete) (do (prdele|pice|haje|hajzlu|pekla)|k certu)",
    "(polib mi|naser si|vyser si|chcipni|chcipnete|zdechni|sezer hovno|shor v pekle)",
    "(kus|kusy) (hovna|sracky|debila|vola|blbce)",
  ],
  "harassment.insult": [
    "(svine|prase|krysa|krysy|parazit*|hovno|odpad|nula|loser*|lhar*|podvodnik*|zlodej*|zradce|zbabelec|klaun|sasek|psychopat*|blazen|zruda|nacist*|fasist*|terorist*|uchyl*|hnusny|hnusna|ubohy|ubohá|uboha|tupy|tupa|blby|blba|hloupy|hloupa|osklivy|bezcenny|bezcenna|trapny|ostuda|vul|krava|koza|husa|osel|pokrytec|chudak)",
  ],
  "harassment.slight": [
    "(hloupy|hloupa|tupy|tupa|blby|blba|ubohy|uboha|trapny|trapna|hnusny|hnusna|odporny|odporna|bezcenny|bezcenna|k nicemu|nula|ostuda|nemocny v hlave|osklivy|osklivá)",
  ],
  "harassment.trait": [
    "(zlocinci|kriminalnici|zlodeji|nasilnici|teroriste|lini|line|spinavi|spinave|nebezpecni|hnusni|hnusne|odporni|odporne|nenormalni|zvraceni|uchylni|nemocni|hloupi|hloupe|blbe|bezcenni|menecenni|menecenne|smradlavi|primitivni|hrozba)",
  ],
  "harassment.vermin": [
    "(havet|parazit*|krysy|svabi|zvirata|zver|svine|prasata|psi|opice|rakovina|nemoc|mor|nakaza|plevel|odpad|odpadky|spina|hnus|zrudy|podlidi|hmyz|skudci|skudce|stenice|bakterie|dobytek|spodina|vsi)",
  ],
  "harassment.inhuman": [
    "(nejsou|neni|nejsi|nejste) ..1 (lide|lidi|clovek|lidske bytosti)",
    "(menecenn*|podradn*|nizsi) (rasa|rasy|bytosti|lide|druh|tvor*)",
    "(nezaslouzi|nezaslouzis) (si )?..1 (zit|zivot|existovat|uctu|prava)",
    "zivot* ..3 (bezcenny|bezcenne|nema cenu|nemaji cenu|nestoji za nic)",
  ],
  "harassment.complete": [
    "(nenavidim|nenavidime|pohrdam|nesnasim) (te|vas|tebou|vami)",
    "(jsi|jste) ..2 (nula|nic|odpad|hovno|k nicemu|bezcenny|bezcenna|idiot|debil|blbec|hloupy|tupy|blby|ostuda|uboz*|spina|svine|zruda)",
    "nikdo te ..1 (nema rad|nechce|nepostrada|nemiluje)",
    "(vrat|vratte|tahni|tahnete) ..1 (domu|do sve zeme|odkud jsi|do afriky|k plotne)",
  ],
  "harassment.group": [
    "(zeny|zen|zenske|feministky|gayove|gayu|gaye|homosexualove|homosexualu|homosexualy|lesby|lesbicky|transgender*|translidi|cernosi|cernochy|cernochu|africane|zide|zidy|zidu|muslimove|muslimy|muslimu|arabove|araby|romove|romy|romu|cikani|cikany|cikanu|asiate|asiaty|vietnamci|ukrajinci|ukrajince|imigranti|imigranty|imigrantu|migranti|migranty|uprchlici|uprchliky|uprchliku|cizinci|cizince|cizincu|postizeni|postizene|invalidi|mrzaci)",
  ],
  "harassment.despise": [
    "(nenavidim|nenavidime|nesnasim|pohrdam|hnusi se mi)",
    "(svet|zeme|cesko|zivot) ..3 (lepsi|lip) ..2 bez",
  ],
  "threat.complete": [
    "(zabiju|zabijeme|zastrelim|ubodam|uskrtim|obesim|upalim|zmlatim|rozbiju|znicim|znasilnim|najdu si|zavrazdim|podriznu|utopim|umlatim|zlikviduju) (te|vas|ho|ji|ti|tvou|tvoji)",
    "(te|vas|ho|ji|ti) ..1 (zabiju|zastrelim|ubodam|uskrtim|obesim|upalim|zmlatim|znicim|najdu|zavrazdim|podriznu|zlomim|rozbiju|rozsekam)",
    "(nekdo by|meli by|mel by|mela by) ..2 (te|vas|ho|ji) ..1 (zabit|zastrelit|obesit|zmlatit|upalit|ubodat|uskrtit)",
    "(zaslouzis|zaslouzi|zaslouzite|mel bys|mela bys|meli byste) ..1 (si )?(smrt|umrit|chcipnout|trpet|viset|kulku|zemrit)",
    "(doufam|preju ti|kez) ..2 (chcipnes|umres|zemres|chcipl|umrel|trpel|rakovinu|dostanes rakovinu|chcipnete)",
    "(svet|vsem|zivot) ..4 (lepsi|lip|lepe) ..2 bez (tebe|vas)",
    "bez tebe ..4 (lepsi|lip|lepe)",
    "(zabij|obes|zastrel) se",
    "(vim|vime) kde (bydlis|bydlite|pracujes|bydli)",
    "(toho budes|toho budete) litovat",
    "(zaplatis|zaplatite) za to",
  ],
  "threat.harm": [
    "(zabit|zabiju|zabijeme|vrazdit|povrazdit|vyvrazdit|zastrelit|strilet|postrilet|postrilim|obesit|vesit|poveset|uskrtit|upalit|upalime|spalit|palit|zmlatit|bit|mlatit|utopit|topit|mucit|znasilnit|vyhubit|vyhladit|zlikvidovat|znicit|zplynovat|plynu|popravit|kamenovat|kastrovat|sterilizovat|otravit|deportovat|umrit|zemrit|chcipnout|chcipli|trpet|zmizet|zbavit|vyhnat|roztrhat|sestrelit|zbicovat|podriznout|smrt)",
  ],
  "threat.spied": [
    "(hacknul*|napadl*|nahral*|natocil*|nainstaloval*|stahl*|zkopiroval*|zasifroval*|ziskal* pristup) ..5 (vas*|tvuj|tve|kamer*|pocitac*|zarizeni|kontakt*|dat*|trojan*|virus*)",
    "(masturb*|porno strank*|pornostrank*)",
  ],
  "threat.exposure": [
    "(poslu|posleme|zverejnim|zverejnime|rozeslu|rozesleme|sdilim|ukazu) ..7 (kontakt*|pratel*|rodin*|koleg*|internet*|vsem|klient*|sef*)",
  ],
  "threat.ransom": [
    "(zaplat*|posl*|preved*|castk*) ..6 (bitcoin*|btc|krypto*)",
    "(pokud|dokud) nezaplat*",
    "(zaplat|zaplatte|plat|platte) ..4 (jinak|nebo)",
  ],
  "pressure.complete": [
    "(zjevne|ocividne|evidentne) (je )?(vam|ti) ..2 (jedno|nezalezi)",
    "(ignorujete|ignorujes) (me|nas|moje|nase)",
  ],
};
