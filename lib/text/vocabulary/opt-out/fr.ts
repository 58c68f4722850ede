import type { Phrases } from "../phrases.ts";

/** Words by which a reader opts out, in French. */
export const french: Phrases = {
  "opt-out.wish": [
    "(desabonn*|desinscri*|desinscrire|desabonner)",
    "(retirer|supprimer|rayer|retire|supprime|retirez|supprimez|enlever|oter) ..5 (liste|listes|base|fichier|adresse|coordonnees)",
    "(ne|n) ..2 (souhaitez|voulez|desirez|souhaite|veux|voulons|souhaitons) (plus|pas) ..3 (recevoir|etre|recus|nos|de|mes)",
    "ne (plus|pas) (recevoir|etre (contacte*|sollicite*|importune*)|vous (ecrire|contacter|solliciter|importuner|relancer))",
    "(plus|aucun|aucune) (autre )?(message*|emails?|mails?|courriels?|sollicitations?|newsletter*|communication*)",
    "(droit d opposition|vous opposer|s opposer|opposition)",
    "(pas|plus) interesse*",
    "(refuser|cesser|arreter|stopper) (de recevoir|ces|les|nos|mes)",
    "retirer (votre|son) consentement",
  ],
  "opt-out.reply": [
    "(repond*|reponse|retour|renvoy*|indiqu*|ecriv*|envoy*|dites|dis|signal*|faites le moi savoir|le moi savoir|informez)",
    "(simple|court) (mail|email|message|retour|mot)",
    "(objet|mention)",
  ],
  "opt-out.click": ["(cliqu*|ici|lien|bouton|suivre|suivez|page|preferences|parametres)"],
  "opt-out.talk": ["taux de (desabonnement|desinscription)"],
  "opt-out.can": ["(pouvez|peux|tout moment)"],
};
