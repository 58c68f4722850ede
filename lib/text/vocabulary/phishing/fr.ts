import type { Phrases } from "../phrases.ts";

/** What phishing mails tell and ask, in French. */
export const french: Phrases = {
  "phish.threat": [
    "demande de (desactivation|suppression|fermeture|resiliation) ..4 (compte|boite|messagerie|adresse)",
    "(compte|comptes|acces|carte|boite mail|boite de reception|messagerie|espace client|profil|abonnement|portefeuille|dossier|service|ligne) ..5 (suspendu*|bloque*|limite*|restreint*|desactive*|ferme*|verrouille*|resilie*|supprime*|compromis*|gele*|pirate*|interrompu*)",
    "(suspension|blocage|limitation|desactivation|fermeture|restriction|resiliation|suppression|interruption) ..3 (compte|acces|carte|service|services|messagerie|ligne)",
    "(photos|fichiers|donnees|messages|documents|videos) ..4 (supprime*|perdu*|efface*)",
    "(votre|vos) ..2 (appareils?|donnees|compte|ordinateur) ..3 (danger|risque|expose*|proteges?|menace*)",
  ],
  "phish.loss": [
    "(supprime|supprimes|perdu|perdus|desactive|bloque|ferme) definitivement",
    "(perdre|perte) ..4 (acces|donnees|fichiers|points|compte|droits|fonds)",
    "(afin d|pour|d) eviter ..5 (suspension|interruption|blocage|fermeture|perte|frais|retard|penalite*|poursuites|majoration)",
    "(sans|faute|defaut|absence) (de )?..2 (reponse|action|regularisation|mise a jour|confirmation|paiement|retour)",
    "(si vous ne|a defaut)",
    "sous peine de",
  ],
  "phish.verify": [
    "(confirmer|confirmez|verifier|verifiez|valider|validez|mettre a jour|mettez a jour|actualiser|actualisez|completer|completez|reactiver|reactivez|regulariser|regularisez|renseigner|renseignez|authentifier|debloquer|debloquez|restaurer) ..1 (votre|vos|le|les|mon|mes) ..2 (compte|identite|informations|coordonnees|donnees|acces|carte|mot de passe|adresse|paiement|moyen de paiement|dossier|situation|profil|messagerie|retrait|abonnement|livraison|colis|espace)",
    "(mise a jour|verification|confirmation|validation|actualisation|reactivation|regularisation|authentification) ..4 (compte|informations|donnees|coordonnees|requise|necessaire|obligatoire|identite|carte|dossier|attente|exigee|importante)",
    "(action|confirmation|verification|intervention) ..1 (requise|necessaire|obligatoire|urgente)",
    "(cle digitale|certicode|securipass|mobile connect|pass securite|3d secure|dsp2|securicode|carte vitale) ..6 (activ*|mise a jour|expire*|renouvel*|confirm*|nouvelle)",
    "en attente de (confirmation|validation|verification)",
  ],
  "phish.access": [
    "(activite|connexion|tentative|transaction|acces|operation|paiement) ..2 (inhabituelle?|suspecte?|non autorisee?|frauduleuse?|inconnue?|anormale?)",
    "(nouvelle connexion|nouvel appareil|connexion depuis)",
    "(nous avons|notre systeme) ..3 (detecte|remarque|constate|identifie) ..6 (activite|anomalie|probleme|connexion|tentative|compte|incident|irregularite*)",
    "(pour des|raisons? de) ..2 securite",
  ],
  "phish.mailbox": [
    "(boite mail|boite aux lettres|messagerie|webmail|compte mail|compte de messagerie|adresse mail|outlook) ..8 (desactive*|bloque*|ferme*|supprime*|suspendu*|migration|migrer|mise a niveau|obsolete)",
    "(migration|maintenance|mise a niveau|mise a jour) ..6 (messagerie|webmail|serveur de messagerie|serveur mail|boites mail|outlook web)",
    "(messages|mails|courriels) ..5 quarantaine",
    "(administrateur|support|service|equipe) ..2 (messagerie|webmail|informatique|helpdesk)",
    "(bulletin de (paie|salaire)|fiche de paie|augmentation de salaire|prime) ..10 (cliqu*|lien|connect*|portail)",
    "(boite mail|boite de reception|boite aux lettres|stockage|espace de stockage|icloud|cloud|quota|messagerie) ..5 (plein|pleine|sature*|depasse*|atteint|epuise*|limite|presque plein|insuffisant)",
    "(quota|limite de stockage|espace) ..3 (atteint*|depasse*|insuffisant)",
    "(messages|mails|emails|courriels) ..2 (en attente|bloques|non distribues|non delivres|retenus)",
    "mot de passe ..4 (expire*|expirer|expiration)",
  ],
  "phish.parcel": [
    "(colis|livraison|commande|envoi|paquet|pli) ..6 (attente|retenu|retenue|bloque*|suspendu*|pas pu|n'a pu|echoue*|douane|en instance|non livre|retarde*|livre|retourne*|incomplete?)",
    "(frais de (douane|port|livraison|dedouanement|affranchissement|expedition|reexpedition|stockage)|droits de douane)",
    "(programmer|reprogrammer|confirmer|suivre|replanifier|planifier) ..3 (livraison|colis|envoi)",
    "(adresse) ..3 (incomplete|incorrecte|erronee|manquante)",
  ],
  "phish.refund": [
    "(remboursement|trop percu|restitution|indemnisation) ..6 (<money>|euros|disponible|impots?|attente|eligible|droit|valide*|demande|formulaire|obtenir|recevoir)",
    "(credit d'impot|prime|cheque|allocation|aide) ..4 (disponible|attente|beneficier|versement|reclamer)",
    "(paiement|solde|montant|fonds|virement|versement) ..4 (disponible*|confirme*|retire*|en attente|peut etre|credite*)",
    "(retirer|recuperer|encaisser|recevoir|reclamer) (mes|vos|votre|mon|le|les) (fonds|argent|solde|remboursement|gains|paiement)",
    "(amende|contravention|infraction) ..5 (impayee?|payer|regler|majoree?|reglement|dossier)",
    "<money> disponibles?",
  ],
  "phish.prize": [
    "(vous avez|vous etes|avez ete|etes) ..4 (gagne|gagnant|gagnante|selectionne*|choisi*|tire au sort|eligible|remporte)",
    "(gagner|gagnez|remportez|remporter|recevoir|recevez|reclamer|reclamez|obtenez|recuperez) ..5 (cadeau|carte cadeau|lot|prix|recompense|bon d'achat|cheque|iphone|samsung|<money>|kit|pack)",
    "(carte cadeau|cartes cadeaux|bon d'achat|recompense|cadeau exclusif|tirage au sort|jeu concours|gros lot|loterie)",
    "(felicitations|bravo)",
    "(repondez|participez|participer|sondage|enquete|questionnaire) ..6 (sondage|cadeau|gagner|recompense|tirage|recevoir|enquete)",
    "(points|miles) ..5 (expire*|expirer|expirent|fidelite|utiliser|convertir|echanger)",
  ],
  "phish.renewal": [
    "(abonnement|licence|protection|antivirus|contrat|certificat|domaine|forfait|carte vitale|adhesion) ..6 (expire*|expirer|expiration|termine*|renouvele*|renouveler|suspendu*|arrive a|annule*|interrompu*|echeance)",
    "(paiement|prelevement|carte bancaire|moyen de paiement|facture|reglement) ..6 (refuse*|echoue*|rejete*|expire*|impayee?|pas pu|decline*|echec)",
    "(renouveler|renouvelez|reactiver|mettre a jour|mettez a jour) ..4 (abonnement|paiement|moyen de paiement|licence|protection|facturation|coordonnees bancaires)",
    "(echec|probleme|incident|defaut) (de|du) ..1 (paiement|prelevement|facturation)",
  ],
  "phish.wallet": [
    "(connecter|connectez|verifier|verifiez|valider|synchroniser|synchronisez|lier|restaurer|mettre a jour) ..3 (portefeuille|wallet)",
    "(phrase (secrete|de recuperation|de recuperation secrete|mnemonique)|cle privee|cles privees)",
    "(airdrop|staking|jetons?|tokens?|crypto|bitcoin*|cryptomonnaie*) ..5 (recuperer|reclamer|gratuit*|recevoir|offert*|disponible*|bloque*|gagner)",
    "(portefeuille|wallet) ..4 (suspendu|bloque|compromis|risque|desactive)",
  ],
  "phish.charge": [
    "(sera|a ete|serez) ..2 (debite*|preleve*|facture*)",
    "(pas|n'etes pas|non) ..4 (l'auteur|a l'origine|autorise|effectue)",
    "(appelez|contactez|joindre|appeler) ..6 (annuler|annulation|service client|numero|opposition|assistance)",
  ],
  "phish.document": [
    "(document|fichier|message) (securise|chiffre|confidentiel|partage)",
    "(a partage|partage) ..2 (document|fichier) ..2 (avec vous)",
    "(nouveau|nouvelle) (message vocal|messagerie vocale|fax)",
    "(consulter|ouvrir|voir) (le|votre) (document|message|fichier)",
  ],
  "phish.urgency": [
    "(sous|dans|d'ici|avant|dans un delai de|dans les) ..2 (24|48|72|<num>) (heures|h|jours)",
    "(immediatement|urgent|urgente|urgence|au plus vite|des que possible|dans les plus brefs delais|sans delai|sans tarder|des maintenant)",
    "(dernier|derniere|ultime) (rappel|chance|avertissement|relance|avis|notification)",
    "(expire|expirera|expirent|prend fin)",
    "(important|attention|alerte|avis|avertissement|information importante)",
    "(date limite|offre limitee|temps limite)",
  ],
  "phish.secret": [
    "(mot de passe|mots de passe|code secret|code pin|identifiant|identifiants|coordonnees bancaires|numero de carte|carte bancaire|code de securite|cryptogramme|date de naissance|iban|rib)",
    "(connectez-vous|se connecter|vous connecter|connexion|authentification)",
  ],
  "phish.ask": [
    "(envoyer|envoyez|communiquer|communiquez|fournir|fournissez|indiquer|indiquez|saisir|saisissez|transmettre|transmettez|entrer|entrez|renseigner|renseignez|repondre avec|confirmer|confirmez) ..2 (votre|vos|le|les) ..2 (mot de passe|code secret|code pin|identifiants|numero de carte|coordonnees bancaires|cryptogramme|phrase secrete|phrase de recuperation|code de securite|cle privee)",
  ],
  "phish.ask-not": [
    "(jamais|ne|aucun|pas) ..7 (mot de passe|mots de passe|code secret|code pin|identifiants|numero de carte|coordonnees bancaires|cryptogramme|phrase secrete)",
    "(nouveau|oublie|changer|reinitialiser|creer|choisir|gestionnaire de) ..2 (mot de passe|mots de passe)",
    "mot de passe oublie",
  ],
  "phish.greeting": [
    "^(cher|chere|chers|bonjour|madame) ..3 (client|cliente|clients|utilisateur|utilisatrice|abonne|abonnee|adherent|membre|titulaire|contribuable|usager|assure|gagnant|allocataire|beneficiaire)",
    "^(cher|bonjour|chere) ..1 <mail>",
  ],
  "phish.nobody": ["^(bonjour|madame|monsieur|mesdames|cher monsieur|messieurs)"],
  "phish.button": [
    "(cliquez|cliquer|clique|cliquant) ..3 (ici|lien|bouton|dessous|ci-dessous|suivant)",
    "(via|par|utilisez|suivez|suivre) ..2 (lien|bouton)",
    "^(confirmer|verifier|valider|mettre a jour|acceder|reactiver|retirer|recuperer|suivre|payer|regler|activer|je confirme|je valide|j'active|me connecter|se connecter|debloquer|programmer|reclamer|commencer|participer|telecharger|renouveler|profiter)",
  ],
  "phish.attached": [
    "(facture|commande|document|relevé|devis|avis) ..3 (zip|rar|iso|html?|exe|docm|xlsm)",
    "(ci-joint|pièce jointe) ..6 (commande|devis|impayée?|bordereau|lettre de voiture|relance)",
    "(ci-joint|piece jointe|en annexe|joint|jointe) ..6 (facture|factures|avis de paiement|justificatif|recu|virement|releve|bon de commande|avoir|proforma)",
    "(facture|factures|avis de paiement|justificatif de paiement|recu|bon de commande|preuve de virement) ..5 (ci-joint*|piece jointe|jointe?|annexe)",
  ],
  "phish.talk": [
    "(courriels|mails|messages|e-mails) (frauduleux|contrefaits)",
    "faux (courriels|mails|messages)",
    "ne cliquez (pas|sur aucun)",
    "(phishing|hameconnage|hameconneurs?|escroquerie*|escrocs?|arnaque*|usurpation|cybercriminel*|sensibilisation|fraudeurs?|simulation*)",
  ],
  "phish.role": [
    "(compte|carte|espace client|espace|client|cliente|abonnement|abonne|utilisateur|membre|messagerie|portefeuille|profil|stockage)",
  ],
};
