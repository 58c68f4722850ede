import type { Phrases } from "../phrases.ts";

/** Words that make an opt-out harder, in French. */
export const french: Phrases = {
  "friction.login": [
    "(connect*|connexion|identifi* vous|authentifi*)",
    "(creer|ouvrir) ..1 compte",
    "(votre|mon) (compte|espace client|espace|profil)",
    "mot de passe",
  ],
  "friction.fee": ["(frais|payant|payante|facture*|redevance|surtaxe*)"],
  "friction.price": ["(payer|coute|regler|verser) ..3 (<money>|<num>)"],
  "friction.explain": [
    "(indiqu*|precis*|expliqu*|donn*|motiv*|mentionn*) ..3 (raison|raisons|motif|motifs|pourquoi)",
    "(en)? (expliquant|precisant|indiquant) (pourquoi|la raison|le motif|les raisons)",
    "(rempli*|complet*|renseign*) ..3 (formulaire|questionnaire)",
    "(copie|justificatif) ..2 identite",
  ],
  "friction.days": ["(sous|dans|jusqu a|delai|apres|prendre|prend|necessite|d ici|maximum) ..3 <num> ..1 (jours|jour)"],
  "friction.workdays": ["(sous|dans|jusqu a|delai|apres|prendre|prend|d ici) ..3 <num> jours (ouvres|ouvrables)"],
  "friction.weeks": [
    "(sous|dans|jusqu a|delai|apres|prendre|prend|necessite|d ici|maximum) ..3 <num> ..1 (semaines|semaine)",
  ],
  "friction.months": ["(sous|dans|jusqu a|delai|apres|prendre|prend|necessite|d ici|maximum) ..3 <num> ..1 mois"],
  "friction.slow": [
    "(sous|dans|jusqu a|delai|apres|prendre|prend|necessite|d ici|maximum) ..2 (deux|trois|quatre|six|quelques|plusieurs) ..1 (semaines|semaine)",
    "(sous|dans|jusqu a|delai|apres|prendre|prend|necessite|d ici|maximum) ..2 (huit|dix|quinze|trente|vingt|quarante cinq|soixante) ..2 (jours|jour)",
    "(sous|dans|jusqu a|delai|apres|prendre|prend|necessite|d ici|maximum) ..2 (un mois|le mois)",
  ],
  "friction.without": ["(sans|aucun*|pas de|pas besoin|pas)"],
};
