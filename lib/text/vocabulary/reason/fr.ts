import type { Phrases } from "../phrases.ts";

/** Words by which a mail says why it comes to its reader, in French. */
export const french: Phrases = {
  "reason.marker": [
    "(ecris|contacte|sollicite|permets|adresse|ecrivons|contactons|permettons|reviens) ..7 (car|parce que|suite|concernant|au sujet|afin|puisque|pour|apres)",
    "(raison|motif|objet|but) (de|du) (mon|ce|cet|notre|ma|cette) (message|contact|mail|email|prise|courriel|demarche)",
    "en (votre )?(qualite|tant) (de|que)",
    "en votre (qualite|tant)",
    "(fais|faisons|faisant) suite",
    "(suite|comme suite) (a|au|aux) (votre|notre|vos|nos|ma|mon|la|l)",
    "(vu|lu|remarque|note|decouvert|constate|entendu|appris|aime|apprecie) (que|votre|vos|sur|dans|par|avec)",
    "(vous|tu) ..6 (recevez|recois) ..6 (car|parce que|suite|en tant|puisque)",
    "(parce que|car|puisque|comme) (vous|tu) (etes|avez|dirigez|gerez|recrutez|cherchez|utilisez|travaillez|es|as)",
    "(souhaite|souhaitais|voudrais|voulais|aimerais|souhaiterais) (vous )?(savoir|demander|proposer|inviter|informer|relancer|comprendre|connaitre|discuter|parler|partager)",
    "(felicitations|bravo) (pour|a)",
    "(me|nous) (demande|demandais|demandons) si",
    "(votre|vos) (article|publication|post|annonce|offre|intervention|profil|podcast|demande|commande|inscription|entreprise) (sur|pour|de|a|dans|du|chez)",
    "vous (recrutez|cherchez|ouvrez|lancez|developpez|etes en train|preparez|utilisez)",
    "(je|nous) (cherche|cherchons|recherche|recherchons|relance|relancons|suis a la recherche)",
    "(comme|tel que) (convenu|promis|evoque|discute|demande)",
    "(sur|par) (les |le )?(conseils?|recommandation|intermediaire|suggestion) (de|d)",
    "(m a|m ont|nous a) (conseille|recommande|suggere|parle|oriente|communique|donne)",
  ],
  "reason.complete": [
    "merci (beaucoup )?(pour|de) (votre|l|notre|cet|cette) (interet|demande|message|inscription|appel|echange|commande|visite|accueil)",
    "(nous nous sommes|on s est) (rencontres|parle|vus|croises)",
    "(etes vous|seriez vous) ..3 (bonne personne|bon interlocuteur|responsable|charge*)",
    "(trouve|obtenu|recueilli|collecte) ..4 (adresse|coordonnees|contact|mail|email)",
  ],
  "reason.generic": [
    "(voulais|souhaitais|voudrais|souhaite) (me |nous )?(presenter|prendre contact|entrer en contact)",
    "(je|nous) (me|vous) (permets|permettons) de vous (contacter|ecrire)",
  ],
  "reason.hollow": ["(me|nous) presenter", "vous (contacter|ecrire|presenter)"],
};
