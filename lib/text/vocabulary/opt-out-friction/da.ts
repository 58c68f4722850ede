import type { Phrases } from "../phrases.ts";

/** Words that make an opt-out harder, in Danish. */
export const danish: Phrases = {
  "friction.login": [
    "(log|logge|logger) ..2 (ind|pa)",
    "(din|min|dit) (konto|profil|side)",
    "(opret*) ..2 (konto|profil|bruger)",
    "adgangskode",
  ],
  "friction.fee": ["(gebyr*|omkostning*|betalingspligt*)"],
  "friction.price": ["(betal*|koster) ..3 (<money>|<num>)"],
  "friction.explain": [
    "(angiv*|oplys*|fortael*|begrund*|forklar*) ..3 (arsag*|grund*|hvorfor|begrundelse)",
    "(udfyld*) ..3 (formular*|sporgeskema*|skema*)",
    "kopi ..3 (pas|id|legitimation)",
  ],
  "friction.days": ["(inden|op til|tager|tage|efter|senest|vare) ..3 <num> ..1 (dage|dag)"],
  "friction.workdays": ["(inden|op til|tager|tage|efter|senest|vare) ..3 <num> ..1 (hverdage|arbejdsdage)"],
  "friction.weeks": ["(inden|op til|tager|tage|efter|senest|vare) ..3 <num> ..1 (uger|uge)"],
  "friction.months": ["(inden|op til|tager|tage|efter|senest|vare) ..3 <num> ..1 (maneder|maned)"],
  "friction.slow": [
    "(inden|op til|tager|tage|efter|senest|vare) ..2 (to|tre|fire|seks|nogle|flere) ..1 (uger|uge)",
    "(inden|op til|tager|tage|efter|senest|vare) ..2 (otte|ti|fjorten|femten|tyve|tredive|tres) ..2 (dage|dag)",
    "(inden|op til|tager|tage|efter|senest|vare) ..2 (en maned)",
    "(inden|op til|tager|tage|efter|senest|vare) ..2 (seks|syv|otte|ti|fjorten) (hverdage|arbejdsdage)",
  ],
  "friction.without": ["(uden|ingen|ikke|intet)"],
};
