import type { Phrases } from "../phrases.ts";

/** Words that make an opt-out harder, in Hungarian. */
export const hungarian: Phrases = {
  "friction.login": [
    "(jelentkez* ..1 be|bejelentkez*|belep*|lepjen be|lepj be)",
    "(fiokjaba*|fiokodba*|profiljaba*|fiok*)",
    "jelszo*",
  ],
  "friction.fee": ["(dij*|koltseg*|teritese*)"],
  "friction.explain": ["(indok*|ok*) ..2 (megad*|megjelol*|ir*|kozol*)", "(toltse|kitolt*) ..3 (urlap*|kerdoiv*)"],
  "friction.days": ["<num> (napon|nap|napot)"],
  "friction.workdays": ["<num> munkanap*"],
  "friction.weeks": ["<num> (heten|het|hetet)"],
  "friction.months": ["<num> (honapon|honap)"],
  "friction.slow": [
    "(ket|harom|negy|tobb) (heten|het|hetet)",
    "(nyolc|tiz|tizennegy|harminc) ..1 (napon|nap)",
    "(egy honapon)",
  ],
  "friction.without": ["(nem|nincs)"],
  "friction.unneeded": ["(nelkul|nem szukseges|nem kell)"],
};
