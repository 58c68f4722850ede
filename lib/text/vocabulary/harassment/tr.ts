import type { Phrases } from "../phrases.ts";

/** Words that insult, demean or threaten, in Turkish. */
export const turkish: Phrases = {
  "harassment.abuse": [
    "(orospu|orospular|orospu cocugu|orospu cocuklari|oc|piç|pic|piçler|picler|kahpe|kahpeler|kaltak|surtuk|siktir|siktir git|siktirin|sikeyim|sikerim|amina koyayim|amk|aq amk|amcik|got veren|gotveren|gavat|pezevenk|pezevenkler|ibne|ibneler|top ibne|yavsak|yavsaklar|serefsiz|serefsizler|haysiyetsiz|namussuz|gerizekali|gerizekalilar|geri zekali|salak|salaklar|aptal herif|aptal kari|mal herif|dangalak|ahmak|beyinsiz|beyinsizler|essek herif|it herif|kopek herif|it surusu|hayvan herif|pislik herif|asagilik|asagiliklar|alcak herif|soysuz|soysuzlar|gavur pici|yahudi dolu|ermeni dolu|ermeni pici|kurt pici|kiro|zenci pici|vatan haini|kes sesini|kapa ceneni|cehenneme git|geber|gebersin|gebertirim|defol git)",
  ],
  "harassment.complete": [
    "(senden|sizden) (nefret|igreniyorum|tiksiniyorum)",
    "sen ..3 (salaksin|aptalsin|gerizekalisin|bir hicsin|hicsin|coplugun|pisligin|rezilsin|igrencsin|bes para etmezsin)",
  ],
  "harassment.inhuman": [
    "(kadinlar|yahudiler|ermeniler|kurtler|suriyeliler|multeciler|gocmenler|escinseller|zenciler|araplar|engelliler) ..2 (asalak*|parazit*|hasere*|kanser*|hayvan*|pislik*|mikrop*|insan degil*|virus*|cop*)",
  ],
  "threat.complete": [
    "(seni|sizi|onu) ..3 (oldurecegim|oldururum|gebertirim|gebertecegim|vururum|vuracagim|dovecegim|doverim|bicaklayacagim|yakacagim|asacagim|bogacagim|mahvedecegim|mahvederim|bulacagim|keserim|kesecegim|parcalayacagim)",
    "(olmeyi|olumu) hak (ediyorsun|ediyorsunuz|ediyor)",
    "(umarim|insallah) ..2 (olursun|geberirsin|geberirin|kanser olursun|gebersin)",
    "sensiz ..3 (daha iyi|daha guzel)",
    "nerede (oturdugunu|yasadigini) biliyor*",
  ],
};
