import type { Phrases } from "../phrases.ts";

/** Words that insult, demean or threaten, in Hungarian. */
export const hungarian: Phrases = {
  "harassment.abuse": [
    "(kurva|kurvak|ribanc|ribancok|szajha|rohadek|rohadekok|geci|gecik|geciarcu|faszfej*|faszkalap*|faszszopo|seggfej*|segghulye|koecsog|kocsog|kocsogok|buzi|buzik|buzeráns|cigany buzik|rohadt cigany*|budos cigany*|mocskos cigany*|mocskos zsido*|budos zsido*|rohadt zsido*|mocskos migrans*|nigger|niggerek|retardalt|retardaltak|debil|debilek|idiota|idiotak|hulye (kurva|picsa|fasz|barom|allat)|barom|barmok|szemetlada|szemet alak|te szemet|fogyatekos idiota|hazaarulo|hazaarulok|feher nigger|alja nep)",
    "(baszd meg|bassza meg|menj a (picsaba|francba|pokolba|faszba)|huzz a (picsaba|francba)|fogd be a (pofad|szad)|pofa be|kuss|kussolj|dogolj meg|dogoljetek meg|anyad picsaja|anyadat|szopd le|egj a pokolban|kapd be)",
  ],
  "harassment.complete": [
    "(gyulollek|gyulolunk|utallak|megvetlek)",
    "te ..2 (idiota|hulye|szemet|senki|semmi|szanalmas|undorito|nyomorult|barom|fereg)",
  ],
  "harassment.inhuman": [
    "(a )?(nok|ciganyok|zsidok|muszlimok|migransok|menekultek|melegek|buzik|feketek) ..2 (paraziták|parazitak|feregek|fergek|szemetek|allatok|rak|patkanyok|alsobbrenduek|nem emberek)",
  ],
  "threat.complete": [
    "(megollek|megolunk|agyonlovlek|megverlek|szetverlek|megfojtalak|elvagom a torkod|megkereslek|tonkreteszlek|kinyirlak|felgyujtalak|leszurlak|kicsinallak|agyonverlek|eltoroem|eltorom a)",
    "(remelem|kivanom) ..2 (meghalsz|megdoglesz|szenvedsz|rakos)",
    "(meg kellene|megerdemled) ..2 (halnod|dogolnod|hogy meghalj)",
    "(a )?vilag ..3 jobb ..2 nelkuled",
    "(tudom|tudjuk) hol laksz",
  ],
};
