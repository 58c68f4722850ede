import type { Phrases } from "../phrases.ts";

/** Words of prohibited content, of offers and of what speaks about them in French. */
export const french: Phrases = {
  "offer.call": [
    "(cliquez|commandez|achetez|inscrivez vous|appelez|contactez|profitez|réservez|jouez|visitez|rejoignez|écrivez|téléchargez|demandez|obtenez|découvrez) (ici|maintenant|dès|vite|nous|moi|aujourd hui|notre|votre|sur|vos)",
    "(par|sur|via) (whatsapp|telegram)",
  ],
  "offer.price": [
    "(à partir de|seulement|pour seulement|dès) <money>|<pct> (de réduction|de remise|moins cher)|(gratuit*|pas cher|promo*|remise|réduction|meilleur prix|prix (bas|réduit|cassé)*|satisfait ou remboursé|bon plan)",
  ],
  "offer.own": [
    "(nous|je) (vendons|vends|proposons|propose|offrons|offre|livrons|fournissons|accordons)|(notre|nos) (boutique|site|offre|produits|filles|casino|prêts)",
  ],
  "offer.shady": [
    "(discret*|discrétion|anonyme*|sans (risque|question|ordonnance|justificatif*|engagement|enquête|examen)|<pct> (légal|garanti|sûr|authentique)|garanti*)",
  ],
  "mention.trade": [
    "(conformité|régulat*|réglement*|loi|lois|législat*|police|justice|tribunal|jugement|procureur|enquête|interdi*|arrêté*|ministre|sénat|assemblée|lutte contre|prévention|détect*|protéger|sensibilis*|fraude*|escroc*|contrefaçon ..2 (contre|lutte)|signaler)",
    "(logiciel*|plateforme*|solution*|outil*|conseil|formation*|audit*|service*) (pour|aux|destiné*) ..3 (opérateurs|fabricants|banques|pharmacies|marques|casinos|prêteurs|laboratoires|entreprises|hôpitaux|détaillants|courtiers)",
    "(formons|aidons|accompagnons|conseillons|équipons|travaillons avec|défend*) ..3 (opérateurs|fabricants|banques|pharmacies|marques|casinos|prêteurs|laboratoires|équipes|hôpitaux|douan*)",
    "(étude|article|journal|newsletter|conférence|webinaire|colloque|recrut*|candidat*|offre d emploi)",
  ],
  "mention.denial": [
    "(ne|n) ..2 (vendons|proposons|louons|achetons|offrons|travaillons|utilisons|faisons) (pas|jamais|aucun*)",
  ],
  "gambling.offer": [
    "<num> (tours gratuits|free spins|spins gratuits|parties gratuites)",
    "(tours gratuits|bonus de bienvenue|bonus sans dépôt|sans dépôt|bonus de dépôt|premier dépôt|pari gratuit|paris gratuits) ..8 (casino|inscri*|jouez|jouer|dépôt|gagn*|offert*|profitez|machines|<money>|<pct>|gratuit*|code)",
    "(casino|casinos|machines à sous|paris sportifs|poker|roulette|jackpot|blackjack) ..6 (en ligne|jouez|bonus|inscrivez|gagnez|argent réel|tours gratuits|meilleur*|offert*|dépôt)",
    "(pronostics?|paris) ..3 (sûrs?|gagnants?|garantis?|vip|gratuits?)|(gagnez|gagner) ..4 (au loto|à la loterie|au casino|aux paris|jackpot)",
  ],
  "gambling.lure": [
    "(tours gratuits|bonus de bienvenue|sans dépôt|machines à sous|casino en ligne|casinos en ligne|paris sportifs|pronostics?|gros gains|argent réel|jackpot|tentez votre chance|jeux d argent)",
  ],
  "gambling.thing": ["(casinos?|paris|poker|roulette|loterie|loto|bookmaker|dépôt)"],
  "pharma.offer": [
    "(acheter|achetez|commander|commandez|vente|vendons|livraison|sans ordonnance|pas cher|générique*) ..5 (viagra|cialis|levitra|kamagra|médicaments?|pilules?|ozempic|wegovy|tramadol|xanax|valium|stéroïdes|anabolisants|somnifères|antidouleurs)",
    "(viagra|cialis|levitra|kamagra|médicaments?|pilules?|ozempic|wegovy|tramadol|xanax|stéroïdes|comprimés|gélules) ..6 (sans ordonnance|pas cher|en ligne|livré*|livraison|à partir de|<money>|discret*|acheter|commander)",
    "(agrandi*|allonge*|augment*|élargi*) ..3 (pénis|sexe|verge|poitrine|érection*)|érections? (plus )?(dures?|fortes?|puissantes?|durables?)",
    "(perdre|perdez|maigrir|maigrissez|minci*|brûle*) ..4 (<num> kilos|kilos|kg|poids|graisse*|ventre) ..8 (sans|rapide*|en <num>|jours|semaines|facile*|pilule*|garanti*|régime)",
    "(pilules?|gélules|complément|gouttes|remède|patch) ..3 (minceur|amaigrissant*|miracle|pour maigrir|érection|abortive*|coupe faim)",
    "(guéri*|élimine*) ..3 (cancer|diabète|arthrose|impuissance)",
  ],
  "pharma.lure": [
    "(sans ordonnance|impuissance|dysfonction érectile|troubles de l érection|érection*|libido|minceur|maigrir|brûleur de graisse*|remède miracle|générique*|coupe faim|anabolisant*|pharmacie en ligne)",
  ],
  "pharma.thing": ["(médicaments?|pilules?|pharmacie|ordonnance|comprimés|gélules)"],
  "sexual.offer": [
    "(sextoys?|godes?|vibromasseurs?|lingerie coquine) ..8 (discret*|livraison|promo*|<pct>|commande*|plaisir|<money>)",
    "(films?|vidéos?|webcams?|cams?|photos?|site|dvd|shows?) (x|porno|pornos|coquines?|hard|érotiques?|pour adultes|sexe|amateurs?) ..8 (gratuit*|accès|direct|live|inscri*|clique*|amateur*|meilleur*|24)",
    "(rencontres?|plans?|annonces?) (coquines?|sexe|libertines?|adultères?|extraconjugales?|cul|sans lendemain|x)",
    "(femmes?|filles?|célibataires|cougars?|mamans|étudiantes|coquines) ..6 (près de chez (toi|vous)|infidèles|mariées|chaudes|cherchent|t attendent|coquines|cette nuit|sans tabou|nues?|en chaleur) ..8 (gratuit*|inscri*|rencontr*|plan|sexe|ce soir|chat|photos?|webcam|discret*)",
    "(femmes?|filles?|nanas?|salopes|coquines|étudiantes|mamans|cougars|jeunes) ..2 (nues?|chaudes?|coquines?|sexy|célibataires|mariées|infidèles|en chaleur|sexe|perverses|cochonnes) ..8 (gratuit*|webcam|live|direct|maintenant|rencontre*|près de chez|vidéos?|attend*|photos?|cherchent|cam|discret*|plan cul)",
    "(porno*|sexe|x|xxx|érotique*|coquin*|webcam|cam) ..2 (gratuit*|en direct|en ligne|live|vidéos?|films?|photos?|dvd|rencontres?|chat) ..6 (gratuit*|maintenant|cliquez|regardez|inscri*|accès|filles?|femmes?|live|ici|sexe|porno)",
    "(plans? cul|rencontres? (coquines?|sexe|adultères?|libertines?|extra conjugales?)|sexe sans lendemain|baiser|échangisme|sextoys?|godes?|films? pornos?|vidéos? x|vidéos? pornos?|films? x|téléphone rose)",
    "(voir|regarder|mes|découvre) ..2 (photos|vidéos) (nues?|coquines|intimes|sexy|hot|privées)",
  ],
  "sexual.lure": [
    "(porno*|sexe|sexuel*|érotique*|coquin*|nues?|webcam|salope*|baise*|libertin*|orgasme*|sextoy*|chaudes?|infidèle*)",
  ],
  "sexual.talk": ["(harcèlement|éducation|santé|agression*|violence*|orientation) sexuel*"],
  "escort.offer": [
    "(escort girls?|escortes? (girls?|de luxe|vip|indépendante*)|call girls?|agence d escorte?s?|accompagnatrices?|prostituées?)",
    "(massages? (érotiques?|sensuels?|tantriques?|naturistes?|coquins?)|compagnie (féminine|de charme)|dame de compagnie|rendez vous (coquins?|intimes?))",
  ],
  "escort.lure": [
    "(escortes?|escorts?|accompagnatrice*|call girl*|hôtesse* de charme|massage (sensuel|érotique)|sugar daddy|sugar baby)",
  ],
  "goods.offer": [
    "(abonnement iptv|iptv|boîtier iptv) ..8 (<money>|mois|chaînes|canal|films|test)",
    "(répliques?|copies?|contrefaçons?|imitations?) ..4 (montres?|sacs?|luxe|parfaites?|rolex|marques?) ..10 (discr*|livraison|<money>|euros|parfait*|qualité|luxe|commande*|pas cher)",
    "(permis|permis de conduire|faux papiers|passeports?|cartes? d identité|diplômes?|faux billets|titre de séjour) ..6 (sans examen|enregistré*|en préfecture|faux|whatsapp|achet*|vente|authentique*|vrais?|livraison|indétectable*)",
    "(répliques?|imitations?|contrefaçons?|copies|faux|fausses) ..3 (montres?|rolex|sacs?|marques?|luxe|gucci|vuitton|chaussures|papiers|permis|diplômes?|billets|passeports?|documents|cartes?) ",
    "(vend*|achet*|acheter|commander|commandez|obtenir|obtenez|vente) ..4 (répliques?|faux (billets|papiers|permis|passeports?|diplômes?)|permis de conduire|passeports?|diplômes?|cartes? d identité|cocaïne|cannabis|héroïne|mdma|cartes? clonée*|billets contrefaits|armes?|titres? universitaires?)",
    "(permis de conduire|passeports?|diplômes?|carte d identité|titre de séjour) ..5 (sans (examen|passer|étude*)|enregistré*|à vendre|en vente|authentique*|original)",
    "(rolex|cartier|gucci|louis vuitton|chanel) ..6 (réplique*|copie*|imitation*|à partir de|<money>|pas cher)",
    "(cocaïne|cannabis|héroïne|mdma|weed|lsd|ecstasy|haschich|armes à feu) ..5 (livr*|vend*|achet*|command*|discret*|disponible*|en ligne)",
    "(logiciels?|windows|office|photoshop) ..4 (oem|pas chers?|piraté*|cracké*|<pct>|clé* d activation)|(cartes? (clonées?|volées?)|hackers?|pirates? informatiques?) ..4 (louer|engager|vente|vendre|acheter|à vendre|service*)",
  ],
  "goods.lure": [
    "(répliques?|contrefaçon*|faux (billets|papiers|diplômes?|permis)|imitations?|cocaïne|carte clonée*|piraté*|rolex)",
  ],
  "goods.talk": [
    "(contrefaçon*|répliques|copies|faux) ..6 (détect*|lutte*|protég*|contre|signal*|retir*|repér*|douane*|combat*)",
    "(contre|lutte*|défend*|protég*|détect*) ..4 (contrefaçon*|répliques|faux)",
  ],
  "list.offer": [
    "fichiers? (de|d) <num> ..2 (emails?|e-mails?|adresses|contacts|prospects|particuliers|entreprises)",
    "(fichier|fichiers|base|liste) ..3 <num> ..2 (emails?|e-mails?|adresses|contacts|mails) ..14 (euros?|<money>|ht|livraison|prix|tri*|excel|csv|paiement)",
    "(liste|fichier) des (visiteurs|participants|exposants|décideurs) ..12 (emails?|téléphones?|tarif*|prix|échantillon|achat)",
    "(fichiers?|bases?|listes?) ..6 (emails?|e mails?|mails|contacts|adresses) ..10 (vente|location|vendre|achat|<money>|mis à jour|acheter|entreprises|opt in|louer|tarif*)",
    "(vente|location|achat|vend*|lou*|achet*|acheter|acquérir|proposons|fournissons|disposons) ..5 (fichiers?|bases? de données|listes?|adresses e-mail|adresses e-mails|adresses mail|e-mails|emails|contacts) ..6 (e-mails?|emails?|adresses|contacts|entreprises|prospects|prospection|participants|clients|opt in|décideurs|qualifié*|vérifié*|b2b|particuliers|mails?)",
    "(<num>|<num> millions|millions d|millions|milliers d) ..2 (adresses|e-mails?|emails|contacts|prospects|mails) ..8 (<money>|euros|vérifié*|cd|fichier|à vendre|vente|qualifié*|seulement|pour|opt in|envoy*|louer)",
    "(liste|fichier) (des|de) (participants|visiteurs|exposants|décideurs|e-mails|prospects) ..8 (intéressé*|acheter|acquérir|prix|vérifié*|e-mails?|disponible|vente|coordonnées)",
    "(intéressé*|intérêt) ..6 (liste des participants|fichier clients|base de données (d|de) (e-mails|emails|contacts))",
    "(e-mailing|emailing|mailing) (de masse|en masse|massif)|envoi (massif|en masse|en nombre) ..6 (e-mails|emails|millions|adresses|base)",
  ],
  "list.lure": [
    "(fichier (de prospection|clients|emails|e-mails|prospects)|base (de données )?(e-mails?|emails|prospects|contacts|d adresses)|location de fichiers?|liste des participants|adresses e-mails?|emails? vérifiés|contacts qualifiés)",
  ],
  "list.talk": [
    "(votre|vos|notre|nos|le) (fichier|base|liste) ..2 (clients?|de diffusion|de contacts)",
    "(votre|vos|leur|leurs|propre|propres) ..1 (base|bases|liste|listes|fichier|fichiers|contacts)",
  ],
  "followers.offer": [
    "(avis|5 étoiles) (google|trustpilot|tripadvisor|positifs?) ..8 (achet*|<money>|euros|garanti*|vente|livr*|aussi|pas cher*|acheter)",
    "(acheter|achetez|achète|vente|vends|boostez|booster|augmente*) ..5 (abonnés|j'aime|likes|vues|followers|avis|fans|abonnes)",
    "(acheter|achetez|vente|vendons|obtenez|gagnez|commander|commandez|<num>) ..4 (abonnés|followers|likes|vues|avis|j aime|fans|commentaires) ..8 (instagram|tiktok|youtube|facebook|google|<money>|garanti*|instantané*|rapide*|réels?|pas cher|trustpilot|vrais?|seulement|livr*|twitter|positifs)",
    "(abonnés|followers|likes|vues|avis (google|positifs|trustpilot|5 étoiles)) ..6 (acheter|à partir de|<money>|pas cher*|garanti*|livrés?|vendre|en vente)",
  ],
  "followers.lure": [
    "(abonnés|followers|likes|vues|avis) (instagram|tiktok|youtube|facebook|google|twitter|réels|positifs)|(vrais|faux|milliers d|plus d) (abonnés|followers|likes|avis)|avis 5 étoiles",
  ],
  "mlm.offer": [
    "(parraine*|invite*|recrute*) ..4 (amis|personnes|filleuls?|membres) ..10 (gagne*|touche*|commission*|reçois|recevez|bonus|niveau*|prime)",
    "(commissions?|gagne*|revenus?) ..6 (plusieurs niveaux|<num> niveaux|filleuls?|chaque niveau|parrain*|ton réseau|votre réseau|profondeur)",
    "(rejoins|rejoignez|intègre*) ..3 (équipe|réseau|team) ..12 (distributeurs?|commissions?|filleuls?|niveaux|revenus?|mlm|marketing de réseau|liberté|domicile|vdi)",
    "(marketing de réseau|vente multi niveaux?|vdi|marketing relationnel|mlm|multiniveau) ..8 (rejoi*|opportunité|revenu*|équipe|gagn*|devenez|indépendant*|lanc*|complément|salaire)",
    "(parrain*|recrut*|filleul*) ..8 (commission*|gagn*|niveau*|revenu*|prime*|chaque|équipe|filleul*|bonus|touche*)",
    "(rejoignez|intégrez) ..3 (mon|notre) équipe ..10 (revenu*|gagn*|commission*|domicile|opportunité|indépendan*|distribut*|complément)",
    "(devenez|devenir) (distributeur*|conseillère?|vdi|partenaire) ..10 (commission*|revenu*|domicile|indépendan*|équipe|gagn*|complément|filleul*)",
  ],
  "mlm.lure": [
    "(marketing de réseau|mlm|multi niveaux?|filleuls?|parrainage|complément de revenus?|revenus? (résiduel*|passif*)|votre propre patron|opportunité d affaires)",
  ],
  "riches.offer": [
    "(riche|millionnaire) ..6 (grâce|trading|crypto|bitcoin|rapidement|méthode|secret*)",
    "(gagnez|gagne|gagner|touchez) ..4 (<money>|<num> (euros)) ..4 (jour|semaine|mois|heure) ..10 (chez|domicile|sans|méthode|inscri*|internet|facile*|téléphone)",
    "(gagn*|générer|générez|touche*|encaisse*|empoche*) ..4 (<money>|<num> euros|jusqu à <money>) ..4 (par|chaque|en une?|de l) (jour|semaine|mois|heure|journée)",
    "(<money>|<num> euros) (par|chaque) (jour|semaine|mois) ..8 (domicile|chez vous|maison|sans|facile*|internet|automatique*|gagn*|en ligne|garanti*)",
    "(gagner|gagnez|faire|faites) (de l argent|beaucoup d argent|de l argent facile*) ..8 (facile*|internet|en ligne|chez vous|maison|domicile|rapide*|vite|sans|dormant|maintenant|automatique*|expérience)",
    "(argent facile|revenus? (passifs?|garantis?|complémentaires?)|liberté financière|indépendance financière|devenir (riche|millionnaire)|devenez (riche|millionnaire)|travail à domicile|travailler (à|de) (domicile|chez soi|chez vous)) ..8 (gagn*|sans|facile*|aujourd hui|maintenant|<money>|méthode|secret|internet|expérience|garanti*|bitcoin|mois|jour|rapide*|système|découvr*)",
    "(doubl*|tripl*|multipli*) ..3 (argent|capital|mise|investissement*|bitcoin*|économies)",
    "(rendement*|profits?|bénéfices?|gains?) ..2 (garantis?|sans risque|assurés?) ..6 (<pct>|par (jour|mois|semaine)|crypto*|bitcoin|trading|investi*|invest*|quotidien*)",
    "(bitcoin|crypto*|trading|forex) ..6 (robot|gagn*|garanti*|profit*|automatique*|millionnaire*|par jour|signaux|rendement*|riche)",
  ],
  "riches.lure": [
    "(argent facile|gagner de l argent|revenus? passifs?|liberté financière|devenir (riche|millionnaire)|millionnaire*|travail à domicile|depuis chez vous|sans expérience|bitcoin|crypto*|rendement garanti|complément de revenu*|riche rapidement)",
  ],
  "debt.offer": [
    "(surendett*|dettes?|crédits?) ..8 (effac*|rachat|libére*|supprim*|réduis*|fiché*|annul*)",
    "(rachat|regroupement) de (crédits?|prêts?|dettes?) ..14 (mensualité*|<pct>|fiché*|gratuit*|sans|réduis*|surendett*|réponse)",
    "(effac*|supprim*|annul*|rédui*|élimin*|sortez|sortir|libérez*|racheter|regroup*) ..4 (dettes?|crédits|surendettement|fichage|ficp|banque de france|créanciers|découvert)",
    "(rachat de crédits?|regroupement de crédits?|surendettement|fichés?|interdit bancaire) ..8 (appel*|solution*|gratuit*|simulation|accept*|même|mensualité*|rapide*|étude|contact*|demande*|diminu*|aid*)",
    "(améliore*|répar*|nettoy*|restaur*) ..3 (cote de crédit|dossier de crédit|score de crédit|historique de crédit|crédit)",
  ],
  "debt.lure": [
    "(rachat de crédits?|surendettement|regroupement de crédits?|fiché*|dettes|créanciers|huissiers?|interdit bancaire|mensualités?)",
  ],
  "loan.offer": [
    "(prêt|prêts|crédit|crédits|financement|argent) ..5 (sans (justificatif*|enquête|garantie|fiche de paie|vérification)|en (24|48) h|en (24|48)h|en <num> (minutes|heures|h)|entre particuliers?|à <pct>|taux de <pct>|immédiat*|de particulier|même fiché*|interdit bancaire|rapide|d urgence|au taux)",
    "(offr*|accord*|propos*|octroi*|faisons) ..5 (prêts?|crédits?) ..8 (particulier*|<money>|<pct>|personne*|taux|sans|tous|entreprise*|urgent*|allant|besoin|tout*)",
    "(besoin|cherchez|recherche*) ..3 (prêt|crédit|argent|financement) ..6 (urgent*|rapide*|contact*|entre particulier*|sans|mail|personnel|aujourd hui|immédiat*)",
    "(mini (crédit|prêt)|minicrédit|microcrédit|crédit instantané|prêt express|prêt rapide|avance sur salaire) ..6 (sans|minutes|heures|rapide*|demande*|<money>|en ligne|immédiat*|compte)",
  ],
  "loan.lure": [
    "(prêt entre particuliers?|sans justificatif*|crédit (rapide|immédiat|facile)|prêt (rapide|personnel|d argent)|offre de prêt|taux d intérêt|sans enquête|prêteur particulier)",
  ],
  "fraud.offer": [
    "(frais de dossier|assurance|caution|frais) ..6 avant ..3 (virement|deblocage|versement|transfert)",
    "client ..6 (decede|mort) ..14 (million*|laisse|sans (heritier*|famille))",
    "(avant de mourir|avant ma mort|desire|souhaite|voudrais) ..4 (leguer|donner|faire don|ceder|offrir) ..6 (euros|dollars|<money>|<num>|million*|somme|fortune)",
    "(faire (un )?don|donner|leguer|léguer|céder) ..8 (euros|million|millions|<money>|fortune|somme|héritage) ..14 (confiance|oeuvres|œuvres|orphelin*|charité|caritatives?|personne)",
    "(cancer|maladie|phase terminale|malade) ..20 (don|donation|léguer|fortune|héritage) ..8 (euros|million|millions|<money>|somme)",
    "(don|donation|legs|héritage|succession|fonds|somme) ..10 (million*|<money>|euros|dollars|décédé*|défunt*|bénéficiaire*|veuve|cancer|œuvre*|charité|légu*) ..12 (vous|votre|million*|banque|contact*|compte|euros|dollars|bénéficiaire*|transf*|orphelin*)",
    "(vous avez|votre (adresse|e-mail|adresse e-mail)) ..4 (gagné|été sélectionné*|été tiré*|été choisi*) ..10 (loterie|million*|<money>|prix|lot|somme|don|gain|euros)",
    "(je suis|je m appelle|mon nom est) ..20 (veuve|cancer|malade|défunt*|banquier|avocat|notaire|huissier) ..30 (million*|don|donation|fonds|héritage|somme|compte|légu*|euros|dollars|orphelin*)",
    "(défunt*|décédé*|feu|mort) ..3 (client|mari|époux|père) ..20 (million*|fonds|compte|banque|héritage|somme|héritier*)",
    "(transfert|transférer|virement|virer) ..6 (fonds|somme|million*) ..8 (votre compte|étranger|votre pays|pourcentage|<pct>|confidentiel*)",
    "(récupér*) ..4 (argent|fonds|bitcoins?|crypto*) ..3 (perdu*|volé*|arnaque*|escroc*)",
  ],
  "fraud.lure": [
    "(veuve|cancer|défunt*|héritage|bénéficiaire*|légu*|donation|loterie|orphelin*|œuvres? caritatives?|millions? (d euros|de dollars|d|de)|confidentiel*|ayant droit|huissier|que dieu)",
  ],
  "unlawful.offer": [
    "(sans (leur|votre|le|aucun) (consentement|accord)|contourn* le rgpd|malgré le rgpd|aspir*|scrap*|adresses? (achetées?|volées?|récupérées? sans)) ..8 (adresse*|e-mails?|données|envoy*|prospect*|contact*|rgpd|sites|linkedin|fichier*)",
    "(sans réponse|si vous ne répondez|votre silence|faute de réponse) ..8 (accept*|vaut|consent*|factur*|contrat|engag*)",
  ],
  "reputation.offer": [
    "(black hat|netlinking spam|backlinks?|liens) ..5 (garanti*|<money>|pas cher*|achet*|milliers|dofollow|première page|première position)|(première (page|position)|premier) ..3 google ..4 garanti*",
    "(voyant*|voyance|médium|marabout|envoûtement|retour (d affection|de l être aimé)|désenvoût*|sorcier) ..8 (gratuit*|appel*|garanti*|consult*|contact*|rapide*|efficace*|immédiat*)",
    "(gagn*|recev*|reçois|réclam*) ..3 (iphone|ipad|bon d achat|carte cadeau|voyage) ..8 (sondage|répond*|cliqu*|gratuit*|frais|participer|maintenant)",
    "(cigarettes?|tabac|vape*|puff*) ..5 (pas cher*|détaxé*|acheter|commander|en ligne|<pct>|livraison)",
  ],
  "reputation.lure": ["(backlinks?|voyance|marabout|médium|envoûtement|retour d affection|chaîne de lettres)"],
  "followers.talk": ["(réponses?|répond*|répondre|invite|demande) ..3 avis"],
  "loan.talk": [
    "(qui|familles|gens|clients|personnes|ils|elles) ..3 (ont|a|avaient|avait) ..1 (pris|contracté|souscrit|signé|demandé) ..2 (crédits?|prêts?|microcrédits?) (rapides?|personnels?|faciles?)?",
    "banque ..4 (accordé|validé|refusé|accepté|signé) ..4 (prêt|crédit) ..10 (<pct>|pour|taux|ans)",
  ],
  "riches.talk": ["(coûte|abonnement|tarif|prix|à partir de) ..3 (<money>|<num> euros) par (mois|an|jour)"],
};
