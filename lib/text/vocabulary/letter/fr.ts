import type { Phrases } from "../phrases.ts";

/** Greetings, closings, and how people name their company and title, in French. */
export const french: Phrases = {
  "letter.greeting": ["^(bonjour|bonsoir|salut|cher|chere|chers|madame|monsieur|hello|coucou)"],
  "letter.sign-off": [
    "^(cordialement|bien cordialement|bien a vous|bonne journee|belle journee|sinceres salutations|salutations|amicalement|merci|a bientot|respectueusement|tres cordialement|au plaisir)",
    "^(je vous prie|veuillez) ..2 (agreer|recevoir)",
  ],
  "company.introduction": [
    "(je suis|je m appelle|nous sommes) ..5 (chez|de|du)",
    "(fondateur|fondatrice|directeur|directrice|responsable*|gerant*|equipe|consultant*) ..2 (de|chez|d)",
    "(je|nous) (travaille|travaillons|dirige|represente) (chez|pour)",
    "(au nom|pour le compte) (de|d)",
  ],
  "company.title": [
    "(directeur|directrice|responsable|gerant*|president*|fondateur|fondatrice|commercial*|charge*|consultant*|ingenieur*|assistant*|associe*|ceo|cto|cfo|sales|account|manager|marketing|head|pdg)",
  ],
};
