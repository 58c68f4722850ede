import type { Phrases } from "../phrases.ts";

/**
 * Insults that are a word in no other language, so that they are known in lines too short to show theirs: a few words
 * of chat, without accents and vowels.
 */
export const anyLanguage: Phrases = {
  "harassment.abuse": [
    // Portuguese
    "(arrombad(o|a|os|as)|cuz(ao|oes|aum)|babac(a|as|ao)|otari(o|a|os|as)|viadinhos?|viadao|boiol(a|as)|sapatona|traveco|travecos|retardad(o|a|os|as)|desgracad(o|a|os|as)|escrot(o|a|os|as)|vtnc|vsfd|vtmnc|tmnc|filhadaputa|fdputa|pau no cu|merdinhas?|bostinha|vagabundas|imbeci(l|s)|pilantr(a|as)|corno (manso|do|de|fdp)|bolsominion*|petralha*|esquerdopata*)",
    "(vai|va|vao) (tomar|toma|enfiar) ..1 (cu|rabo)",
    "(vai|va|vao) se (fud*|fod*|lascar)",
    "filh(o|a|os) (da|de|duma|de uma) put(a|inha)",
    "cala (a|essa|tua|sua) (boca|matraca)",
    "fdp (do|de|da|dos) (caral*|carai|krl|cara|pqp)",
    "(vc|tu|voce|ele|ela) (e|eh) ..2 (burra|burro|otaria|trouxa|retardada|ridicula|nojenta|feia|feio|lixo)",
    // Spanish
    "(gilipollas|pendej(o|a|os|as)|cabron(es|a)?|hijoputa|hijodeputa|hdlgp|pelotud(o|a|os|as)|conchetumare|malparid(o|a|os|as)|mamaguevo|subnormales|maricones|maricon|zorras?|imbeciles|chinga tu madre|soplapollas|lameculos|comemierda|culiao|boludos)",
    "hij(o|a|os|as) de (la |tu |su )?(gran )?(puta|perra|chingada)",
    // French
    "(connard*|connasse*|enculee?s?|encules|enfoire*|salopard*|salopes|poufiasse*|petasse*|trouduc*|bougnoul*|youpin*|tarlouze*|tafiole*|fils de pute|ntm|ta gueule|nique ta (mere|race)|grosse pute|sale (pedale|juif|arabe|noir|pute|gouine|con|conne|chien|pd|pede|race)|sous merde)",
    // Italian
    "(stronz(o|a|i|e)|coglion(e|i)|vaffanculo|affanculo|zoccol(a|e)|puttan(a|e)|bagasci(a|e)|mignott(a|e)|froci(o)?|ricchione|ritardat(o|a|i|e)|deficienti|testa di cazzo|pezzo di merda|figlio di (puttana|troia)|ammazzati|fate schifo|fai schifo|fai vomitare|(ti|vi) (ammazzo|uccido|distruggo)|ti (spacco|rompo) (la|le|il) (faccia|gambe|culo|testa|ossa))",
    // German
    "(arschloch|arschlocher|wichser*|hurensohn*|hurentochter*|missgeburt*|fotze*|schlampen?|drecksau*|vollidiot*|spasti|schwuchtel*|kanack?en?|fick dich|verpiss dich|halt die (fresse|klappe|schnauze)|halts maul|halt s maul|drecksack*|vollpfosten|schwachkopf*)",
    // Dutch
    "(kanker(hoer*|lijer*|lijder*|mongool|homo*|jood|joden|marokkaan*)|klootza(k|kken)|hoerenzoon|hoerenkind|kutmarokkaan*|kutwijf*|kuthoer|teringlijer*|tyfuslijer*|tyfushoer|tering(hoer|mongool)|mongool|domme (koe|trut|muts|doos)|stomme (trut|koe|muts|hoer)|hou je (bek|smoel|muil)|flikker op|krijg de (tering|kanker|tyfus|pest)|vuile (hoer|jood|flikker|homo|turk|marokkaan|zigeuner)|smerige (jood|flikker|hoer|turk|homo|marokkaan|zigeuner|neger)|ga dood)",
    // Polish
    "(kurwo|kurwiszon*|spierdalaj*|wypierdalaj*|pierdol sie|jebany|jebana|jebac (cie|was|ich)|skurwysyn*|skurwiel*|sukinsyn*|debilu|debile|idioto|kretynie|pojeb|pojebie|zjebie|frajerze|szmato|dziwko|cwelu|glupia (kurwo|kurwa|suko|krowo|cipo|pizdo)|zamknij (ryj|morde|pysk|gebe)|stul (pysk|ryj)|zdechnij|zdychaj|ciapat(y|e|ych|us) (brudas*|ciapak*|smiec*|malpa|scierwo)|brudas(ie|y|ow)?|wpierdol ci|tepa (dzida|pizda|cipa|szmata)|matol(e|y)?)",
    // Russian
    "(сука ты|заткнись|заткнитесь|дура|дебил*|идиотк*|мразь|мрази|ублюдок|ублюдки|ублюдк*|тварь|пидор*|пидарас*|мудак|мудаки|долбоеб*|уебок|уебище|шлюха|шлюхи|гнида|сдохни|сдохните|чурки|сволочь|урод|уроды|уебки|гандон*|козел ты|овца тупая|тупая овца|чмо)",
    "(убью|зарежу|урою|прибью|порву|закопаю|размажу) (тебя|вас|их|ее|его)",
    // Hindi in Latin letters
    "(bhosdike|bhosdiwale|bhosdi|madarchod|behenchod|bhenchod|chutiya*|chutiye|gandu|haramzad*|harami|kamina|kamine|randi|saala kutta|saale kutte|teri (maa|ma|behen) (ki|ka))",
    // Turkish
    "(orospu*|siktir*|amina koyayim|yavsak*|pezevenk*|gerizekali*|serefsiz*|got veren|ibne*)",
  ],
  "harassment.name": [
    "(idiota|idiotas|imbecil|debil|cretino|cretina|zorra|kretyn|idiotka|eikel|debiel|idioot|sukkel|kretin|trottel|cretin|cretine|abruti|szmata|scemo|scema|matol|conne)",
  ],
  "harassment.masked": [
    "(b tch(es)?|c nt(s)?|a hole(s)?|d ckhead(s)?|wh re(s)?|sl t(s)?|f ggot(s)?|f g(s)?|n gger(s)?|n gga(s)?|m ron(s)?|id ot(s)?|r tard(s|ed)?|b stard(s)?|a loch|arschl ch|hurens hn|schl mpe|f tze|w chser|p tain|p te|con ard|conn rd|sal pe|encul|f ls de p te|p ta|m erda|f d p|v adinho|viad nho|arromb do|cuz o|g lipollas|cabr n|pend jo|m ricon|stronz|str nzo|c glione|kurw|deb l|ch j)",
    "(m f|mother|motherf|motherfu) (cker(s)?|ucker(s)?|er(s)?|ker(s)?)",
  ],
};
