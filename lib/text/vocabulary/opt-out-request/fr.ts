import type { Phrases } from "../phrases.ts";

/** How people ask in an answer to be written to no more, in French. */
export const french: Phrases = {
  "request.stop": [
    "si (vous|tu) ..4 (encore|a nouveau|de nouveau|recommencez|reecrivez|insistez) ..8 (avocat|plainte|cnil|police|signalement|justice|poursuites)",
    "(assurez vous|veillez|merci de veiller|faites en sorte) ..4 (plus|aucun|aucune) ..3 (mails?|emails?|messages?|courriels?|recevoir|recoive|recevions|contacte)",
    "(exclure|excluez|exclue|oter|otez) ..1 (moi|nous|mon|notre|m) ..4 (liste|envois|mails?|campagnes?|fichier|base)",
    "(marre|assez|ras le bol) de (vos|tes|ces|votre) (mails?|emails?|messages?|spams?|relances|sollicitations)",
    "(ne|n) ..2 (ecrivez|contactez|envoyez|sollicitez|appelez|derangez|importunez|relancez|recontactez|ecris|contacte|envoie|harcelez|embetez) ..1 (plus|jamais)",
    "(ne|n) ..3 (plus|pas|jamais) ..3 (contacter|recontacter|ecrire|envoyer|envoyez|contactez|recontactez|ecrivez|solliciter|sollicitez|recevoir|importuner|importunez|deranger|derangez|appeler|appelez|relancer|relancez|demarcher|etre contacte*|contacte*|embete*|spammer|harceler)",
    "(plus (aucun|aucune)|aucun autre|aucune autre) (emails?|mails?|messages?|courriels?|publicites?|pub|sollicitations?|newsletters?|prospection)",
    "^plus (d|de) (emails?|mails?|messages?|courriels?|pub|publicite|spam|newsletters?|sollicitations?)",
    "(desabonn*|desinscri*) ..2 (moi|nous|mon|mes|nos|notre)",
    "(desabonnez|desinscrivez|retirez|supprimez|enlevez|rayez|radiez|effacez) (moi|nous)",
    "(me|nous) (desabonner|desinscrire|retirer|supprimer|rayer|enlever|desabonne|desinscris)",
    "(retir*|supprim*|effac*|enlev*) ..2 (mon|mes|notre|nos) ..1 (adresse|coordonnees|donnees|email|mail|contact*|numero)",
    "(retir*|supprim*|enlev*|ray*|sortir) ..5 (votre|vos|cette|la|de) ..1 (liste|listes|fichier*|base|mailing)",
    "(souhaite|veux|voudrais|souhaitons|voulons|desire|demande) ..3 (desabonn*|desinscri*|plus recevoir|plus etre|etre retire*|etre supprime*|desinscription|desabonnement)",
    "(arret*|cess*|stop*) ..1 (de|d|avec|vos|ces|les|tout|votre) ..2 (envoyer|ecrire|contacter|solliciter|harceler|spammer|m envoyer|m ecrire|me contacter|emails?|mails?|messages?|spam*|sollicitations?|envois?|envoi|demarchage|newsletters?|spams)",
    "(laissez|laisse|fichez|foutez) (moi|nous) ..1 (tranquille*|paix|en paix)",
    "(droit d opposition|droit a l (effacement|oubli)|m oppose|nous opposons|demande ..2 suppression|retire mon consentement)",
    "(comment|ou) ..4 (desabonn*|desinscri*)",
    "(pas donne|sans) ..2 (accord|consentement)",
    "(pas|jamais) ..2 (inscrit*|abonne*) ..4 (liste|newsletter|mails?)",
    "(signaler|signale|signalerai) ..3 (spam|cnil)",
    "plainte ..4 cnil",
  ],
  "request.word": [
    "(desabonnement|desinscription|stop|desabonner|desinscrire|desabonnez|desinscrivez|supprimer|retirer|arretez|cessez|desabonne|desinscris|me desabonner|me desinscrire|stop merci|stop svp|ne plus contacter|ne plus ecrire|plus de mails)",
  ],
  "request.guard": [
    "(n|ne) ..2 hesite* (pas|plus)",
    "(n|ne) ..1 (arretez|arrete|cessez) (pas|jamais|surtout)",
    "(taux) de (desabonnement|desinscription)",
    "(supprim*|retir*|enlev*) (le|la|les|ce|cette|ces|l) ..1 (paragraphe|ligne|page|fichier|colonne|phrase|slide|document|piece|photo)",
    "si vous (ne|n|souhaitez|avez recu)",
    "arret* de (travailler|produire|utiliser|la production)",
    "(contacter|appeler|ecrire) (avant|que|demain|lundi|mardi|mercredi|jeudi|vendredi|apres)",
    "ne (recevons|recois|recevez) (plus|pas) (vos|de|les)",
    "(pour|lien pour|afin de) (vous|se) (desabonner|desinscrire)",
    "(se|vous) (desabonner|desinscrire)",
    "plus de (messages|mails|emails) (que|par|pour|d|a envoyer|dans)",
  ],
  "request.later": [
    "(pas|plus) interesse*",
    "(pas maintenant|plus tard|non merci|pas pour le moment|pas d actualite|pas besoin|ca ne m interesse pas|cela ne nous interesse pas|ne nous interesse pas|ne m interesse pas)",
  ],
};
