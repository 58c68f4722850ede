import type { Phrases } from "../phrases.ts";

/** Words that promote something, name a gain for the reader, or claim what a first mail cannot have, in French. */
export const french: Phrases = {
  "commercial.strong": [
    "(nous|je|notre) ..2 (aidons|proposons|offrons|accompagnons|fournissons|developpons|concevons|vendons|aide|propose|accompagne|sommes specialises)",
    "(demo|demonstration|essai|audit|devis|appel|echange|consultation) (gratuite?|rapide|offerte?|de <num>)",
    "(auriez|avez|aurais) (vous|tu) ..3 (minutes|temps|disponible*|creneau)",
    "(seriez|etes) vous (disponible|interesse*|ouverte?s?|partante?)",
    "<num> (minutes|min) ..4 (appel|echange|visio|semaine|discuter|cette)",
    "(planifier|reserver|organiser|caler|convenir) (un|une) (appel|rendez vous|demo|echange|creneau|demonstration|reunion)",
    "(remise|promotion|promo|tarif|tarifs|devis|offre speciale|bon plan|reduction)",
    "(notre|nos|nouvelle) (solution*|logiciel*|plateforme|produit*|services?|outil|agence|offre)",
    "(leads?|prospects|clients potentiels|etude de cas|livre blanc|webinaire|referencement|backlinks?)",
    "(commandez|achetez|profitez|inscrivez vous|essayez|decouvrez|demandez)",
  ],
  "commercial.weak": [
    "(nos|notre|mes) (clients|equipe|entreprise|societe|agence)",
    "(augmenter|reduire|gagner|economiser|ameliorer|optimiser|automatiser|booster)",
    "(interesse*|partenariat|collaboration|solution|plateforme|logiciel|agence|opportunite)",
    "<pct>",
    "<money>",
    "(votre|vos) (equipe*|entreprise|societe|site|clients|activite)",
    "(desabonner|desinscrire)",
  ],
  "commercial.private": [
    "(maman|papa|mamie|papi|anniversaire|diner|dejeuner|week end|bisous|enfants|je t aime)",
    "(facture|contrat|compte rendu|ordre du jour) ..3 (piece jointe|ci joint*)",
    "(candidature|postuler)",
  ],
  "value.gain": [
    "(aide|aidons|permet|permettons|permettent|aider) (a |aux |vos |votre |les |des |de )?(vous|equipes|entreprises|clients|equipe|gagner|reduire|augmenter|societes|agences)",
    "(gagner|gagnez|economiser|economisez|reduire|reduisez|augmenter|augmentez|ameliorer|eviter|doubler|automatiser|simplifier) (du|de|vos|votre|le|les|la|des|jusqu|l|leurs?)",
    "vous ..3 (gagnez|economisez|reduisez|augmentez|evitez|beneficiez|recevez|obtenez|faire gagner)",
    "(audit|guide|echantillon|essai|diagnostic|analyse|modele|rapport|demo) (gratuite?|offerte?)",
    "<pct> (de plus|de moins|plus|moins|d economies|en moins|en plus)",
    "(afin que|pour que) (vous|vos|votre)",
    "sans ..3 (effort|engagement|frais|changer|recruter)",
    "(benefice*|avantage*|utile*) (pour|a)",
  ],
  "claim.contact": [
    "comme (convenu|promis|evoque|discute|demande)",
    "(suite a|apres) (notre|votre) (appel|echange|conversation|discussion|rendez vous|reunion)",
    "votre (commande|reservation|demande|dossier) (n|no|numero|<num>)",
  ],
  "claim.alarm": [
    "(dernier|derniere|second|seconde|ultime) (rappel|relance|avis|avertissement|mise en demeure)",
    "(compte|acces) ..2 (suspendu|bloque|desactive|limite)",
    "(facture|paiement) ..2 (impayee?|en retard|en souffrance|en attente)",
    "action (immediate|urgente) (requise|necessaire)",
  ],
};
