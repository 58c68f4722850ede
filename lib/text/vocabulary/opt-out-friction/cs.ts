import type { Phrases } from "../phrases.ts";

/** Words that make an opt-out harder, in Czech. */
export const czech: Phrases = {
  "friction.login": [
    "(prihlas*|prihlaseni|zaloguj*)",
    "(svem|vasem|svuj|vas) ..1 (uctu|ucet|ucte|profilu|profil)",
    "(vytvor*|zaloz*) ..2 ucet",
    "heslo k",
  ],
  "friction.fee": ["(poplat*|zpoplatn*|uhrad*)"],
  "friction.price": ["(zaplat*|stoji) ..3 (<money>|<num>)"],
  "friction.explain": [
    "(uved*|sdel*|vysvetl*|zduvodn*|napis*) ..3 (duvod*|proc)",
    "(vypln*) ..3 (formular*|dotaznik*)",
    "kopi* ..3 (obcansk*|pas*)",
  ],
  "friction.days": ["(do|behem|az|trvat|trva|nejpozdeji|po|lhute) ..3 <num> ..1 (dni|dnu|dny)"],
  "friction.workdays": ["(do|behem|az|trvat|trva|nejpozdeji|po|lhute) ..3 <num> pracovnich (dnu|dni)"],
  "friction.weeks": ["(do|behem|az|trvat|trva|nejpozdeji|po|lhute) ..3 <num> ..1 (tydnu|tydny|tydne)"],
  "friction.months": ["(do|behem|az|trvat|trva|nejpozdeji|po|lhute) ..3 <num> ..1 (mesicu|mesice|mesic)"],
  "friction.slow": [
    "(do|behem|az|trvat|trva|nejpozdeji|po|lhute) ..2 (dvou|tri|ctyr|nekolika|dva) ..1 (tydnu|tydny|tydne)",
    "(do|behem|az|trvat|trva|nejpozdeji|po|lhute) ..2 (osmi|deseti|ctrnacti|triceti) ..2 (dni|dnu|dny)",
    "(do|behem|az|trvat|trva|nejpozdeji|po|lhute) ..2 (mesice|jednoho mesice)",
  ],
  "friction.without": ["(bez|zadn*|neni|nemusite)"],
};
