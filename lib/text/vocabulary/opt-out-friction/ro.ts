import type { Phrases } from "../phrases.ts";

/** Words that make an opt-out harder, in Romanian. */
export const romanian: Phrases = {
  "friction.login": [
    "(autentific*|conect*|logati|logheaza*)",
    "(contul|profilul) (dumneavoastra|dvs|tau|dv)",
    "(crea*) ..2 cont",
    "parola",
  ],
  "friction.fee": ["(taxa|tarif*|comision*|contra cost)"],
  "friction.price": ["(plati*|costa) ..3 (<money>|<num>)"],
  "friction.explain": [
    "(mention*|preciz*|explic*|indic*|specific*) ..3 (motivul|motivele|de ce|motiv)",
    "(complet*) ..3 (formular*|chestionar*)",
  ],
  "friction.days": ["(in|pana la|termen|dura|dureaza|maximum|dupa) ..3 <num> ..1 (zile|zi)"],
  "friction.workdays": ["(in|pana la|termen|dura|dureaza|maximum|dupa) ..3 <num> ..1 zile lucratoare"],
  "friction.weeks": ["(in|pana la|termen|dura|dureaza|maximum|dupa) ..3 <num> ..1 (saptamani|saptamana)"],
  "friction.months": ["(in|pana la|termen|dura|dureaza|maximum|dupa) ..3 <num> ..1 (luni|luna)"],
  "friction.slow": [
    "(in|pana la|termen|dura|dureaza|maximum|dupa) ..2 (doua|trei|patru|cateva|mai multe) ..1 (saptamani|saptamana)",
    "(in|pana la|termen|dura|dureaza|maximum|dupa) ..2 (opt|zece|paisprezece|treizeci) ..2 (zile|zi)",
    "(in|pana la|termen|dura|dureaza|maximum|dupa) ..2 (o luna)",
  ],
  "friction.without": ["(fara|nu|niciun*|nicio)"],
};
