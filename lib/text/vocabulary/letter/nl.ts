import type { Phrases } from "../phrases.ts";

/** Greetings, closings, and how people name their company and title, in Dutch. */
export const dutch: Phrases = {
  "letter.greeting": ["^(hallo|hoi|beste|geachte|goedemorgen|goedemiddag|goedenavond|goedendag|dag|heer|mevrouw)"],
  "letter.sign-off": [
    "^(met )?(vriendelijke|hartelijke|beste) (groet*|groeten)",
    "^(groeten|groet|mvg|bedankt|tot ziens|tot snel|alvast bedankt)",
  ],
  "company.introduction": [
    "(ik ben|mijn naam is|wij zijn) ..5 (van|bij)",
    "(oprichter|directeur|eigenaar|team|adviseur) (van|bij)",
    "(ik|wij) (werk|werken) (bij|voor)",
    "namens",
  ],
  "company.title": [
    "(directeur|eigenaar|oprichter|manager|adviseur|accountmanager|verkoop|verkoper|medewerker|hoofd|partner|ceo|cto|cfo|sales|marketing|consultant)",
  ],
};
