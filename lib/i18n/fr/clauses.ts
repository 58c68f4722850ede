import type { Translation } from "../translation.ts";

export const clauses: Translation["clauses"] = {
  "outreach-policy.phishing":
    "Utilisation acceptable : ne pas se faire passer pour autrui afin de tromper ou de voler des informations",
  "can-spam.headers": "15 U.S.C. 7704(a)(1) : pas d’en-têtes faux ou trompeurs",
  "can-spam.return-address":
    "15 U.S.C. 7704(a)(3) : une adresse de réponse qui fonctionne ou un autre moyen de se désinscrire",
  "us.california-headers":
    "California B&P Code 17529.5 : pas de domaine d’autrui sans autorisation, pas d’en-tête falsifié",
  "eu.true-sender":
    "Directive 2002/58 art. 13(4) : l’identité de l’émetteur n’est pas dissimulée et on peut lui demander de cesser",
  "gb.true-sender": "PECR reg. 23 : l’identité de l’expéditeur n’est pas dissimulée",
  "ie.true-sender": "SI 336/2011 reg. 13 : l’identité de l’expéditeur dans chaque message",
  "de.true-sender": "DDG §6(2) : ni l’expéditeur ni le caractère commercial n’est dissimulé",
  "at.true-sender": "TKG 2021 §174 : l’expéditeur n’est pas dissimulé",
  "ch.true-sender": "LCD art. 3(1)(o) : l’expéditeur est indiqué correctement",
  "fr.true-sender": "CPCE L34-5 : la personne pour le compte de laquelle le message est émis est indiquée",
  "it.true-sender":
    "Codice Privacy art. 130(5) : l’expéditeur n’est pas dissimulé, et une adresse permet d’exercer ses droits",
  "es.true-sender": "LSSI art. 20 : l’expéditeur est clairement identifiable",
  "pt.true-sender": "Lei 41/2004 art. 13-A(4) : l’expéditeur n’est pas dissimulé",
  "nl.true-sender": "Telecommunicatiewet art. 11.7(4) : l’identité réelle de l’expéditeur",
  "be.true-sender": "CDE XII.12 : l’annonceur est clairement identifiable",
  "cz.true-sender": "Loi 480/2004 §7(4)(b) : la personne pour qui l’envoi est fait n’est pas dissimulée",
  "au.true-sender": "Spam Act 2003 s. 17 : qui envoie et comment le joindre, valable 30 jours",
  "nz.true-sender": "UEM Act 2007 s. 10 : qui envoie et comment le joindre",
  "za.true-sender": "POPIA s. 69(4) : l’identité de l’expéditeur",
  "outreach-policy.recipient":
    "Utilisation acceptable : écrire à l’adresse de l’entreprise, pas à une adresse personnelle",
  "outreach-policy.law": "Utilisation acceptable : respecter les lois applicables",
  "ca.existing-customer": "CASL s. 10(10) : consentement tacite pendant 2 ans après un achat, 6 mois après une demande",
  "eu.existing-customer":
    "Directive 2002/58 art. 13(2) : prospection des clients pour des biens analogues, s’ils peuvent refuser à chaque fois",
  "gb.existing-customer":
    "PECR reg. 22(3) : prospection des clients pour des biens analogues, s’ils peuvent refuser à chaque fois",
  "ie.existing-customer":
    "SI 336/2011 reg. 13 : prospection des clients pour des biens analogues pendant 12 mois, s’ils peuvent refuser",
  "de.existing-customer":
    "UWG §7(3) : prospection des clients pour vos biens analogues, sauf opposition, avec rappel de ce droit à chaque fois",
  "at.existing-customer":
    "TKG 2021 §174 : prospection des clients pour des biens analogues, sauf inscription sur la liste ECG",
  "ch.existing-customer":
    "LCD art. 3(1)(o) : prospection des clients pour des biens analogues, s’ils sont informés du droit de refuser",
  "fr.existing-customer": "CPCE L34-5 : prospection des clients pour des produits analogues, s’ils peuvent refuser",
  "it.existing-customer":
    "Codice Privacy art. 130(4) : prospection des clients pour des biens analogues, sauf refus de leur part",
  "es.existing-customer":
    "LSSI art. 21(2) : après un contrat, prospection pour vos biens analogues, si le client peut refuser",
  "pt.existing-customer":
    "Lei 41/2004 art. 13-A(3) : prospection des clients pour des biens analogues, s’ils peuvent refuser",
  "nl.existing-customer":
    "Telecommunicatiewet art. 11.7 : prospection des clients pour des biens analogues, s’ils peuvent refuser",
  "be.existing-customer":
    "Arrêté royal du 4 avril 2003 art. 1 : prospection des clients pour des biens analogues, s’ils peuvent refuser",
  "pl.existing-customer": "La PKE ne prévoit pas d’exception pour les clients",
  "cz.existing-customer":
    "Loi 480/2004 §7(3) : prospection des clients pour des biens analogues, s’ils peuvent refuser à chaque fois",
  "hu.existing-customer": "La Grt. ne prévoit pas d’exception pour les clients",
  "ro.existing-customer":
    "Loi 506/2004 art. 12(2) : prospection des clients pour des biens analogues, s’ils peuvent refuser",
  "se.existing-customer":
    "Marknadsföringslagen §19 : prospection des clients pour des biens analogues, s’ils peuvent refuser à chaque fois",
  "dk.existing-customer":
    "Markedsføringsloven §10(2) : prospection des clients pour vos biens analogues, s’ils peuvent refuser",
  "no.existing-customer":
    "Markedsføringsloven §15 : prospection des clients pour des biens analogues, s’ils peuvent refuser à chaque fois",
  "fi.existing-customer": "Loi 917/2014 §200 : prospection des clients pour des biens analogues, s’ils peuvent refuser",
  "au.existing-customer": "Spam Act 2003 Sch. 2 cl. 2 : consentement déduit de relations d’affaires ou autres",
  "il.existing-customer":
    "Communications Law s. 30A : aux clients, pour des biens de même nature, s’ils peuvent refuser",
  "jp.existing-customer":
    "Specified Electronic Mail Act art. 3 : les personnes en relation d’affaires avec l’expéditeur",
  "kr.existing-customer": "Network Act art. 50(1) : ses propres clients, pour des biens de même nature, pendant 6 mois",
  "nz.existing-customer": "UEM Act 2007 s. 4 : consentement déduit des relations d’affaires",
  "tr.existing-customer":
    "Loi 6563 art. 6 : les personnes qui ont donné leurs coordonnées en vue d’une relation d’affaires",
  "za.existing-customer":
    "POPIA s. 69(3) : prospection des clients pour des biens analogues, s’ils peuvent refuser à chaque fois",
  "can-spam.subject": "15 U.S.C. 7704(a)(2) : pas d’objet trompeur",
  "us.california-subject": "California B&P Code 17529.5 : pas d’objet que l’on sait trompeur",
  "us.washington-subject": "Washington RCW 19.190.020 : pas de fait faux ou trompeur dans l’objet",
  "de.true-subject": "DDG §6(2) : l’objet ne dissimule ni l’expéditeur ni le caractère commercial",
  "fr.true-subject": "CPCE L34-5 : pas d’objet sans rapport avec l’offre",
  "hk.true-subject": "Cap. 593 s. 12 : pas d’objet trompeur",
  "kr.true-subject": "Network Act art. 50(5) : pas de « Re: » feint ni de mention altérée",
  "sg.true-subject": "Spam Control Act Sch. 2 : dans les envois en nombre, un titre non trompeur, précédé de « <ADV> »",
  "outreach-policy.reason": "Utilisation acceptable : dire pourquoi vous écrivez",
  "ca.relevance": "CASL s. 10(9)(b) : le message concerne l’entreprise, le rôle ou les fonctions de la personne",
  "ie.relevance": "SI 336/2011 reg. 13 : le message porte uniquement sur l’activité du destinataire",
  "fr.relevance": "CNIL : l’objet de la sollicitation est en rapport avec la profession de la personne",
  "se.relevance": "Pratique : on peut écrire à une adresse professionnelle nominative au sujet de ce travail",
  "fi.relevance": "Loi 917/2014 §202 : l’offre est liée aux fonctions de la personne",
  "au.relevance": "Spam Act 2003 Sch. 2 cl. 4 : le message concerne le travail de la personne",
  "outreach-policy.value": "Utilisation acceptable : être certain que le message est utile",
  "outreach-policy.guidance": "Utilisation acceptable : aider à mieux écrire plutôt que punir",
  "outreach-policy.identity": "Utilisation acceptable : une adresse postale valide et le nom de l’entreprise",
  "ca.company-name": "SOR/2012-36 s. 2 : le nom de l’expéditeur et de celui pour qui il écrit",
  "hk.company-name": "Cap. 593 s. 8 : le nom de l’expéditeur",
  "il.company-name": "Communications Law s. 30A : nom, adresse et coordonnées de l’annonceur",
  "jp.company-name": "Specified Electronic Mail Act art. 4 : le nom de l’expéditeur",
  "kr.company-name": "Network Act art. 50(4) : le nom de l’expéditeur",
  "pe.company-name": "Loi 28493 art. 5 : le nom de l’expéditeur",
  "tr.company-name": "Règlement de 2015 art. 8 : nom commercial et numéro MERSIS, un contact",
  "can-spam.postal-address": "15 U.S.C. 7704(a)(5)(A)(iii) : une adresse postale physique valide de l’expéditeur",
  "can-spam.address-meaning": "16 CFR 316.2(p) : une adresse de rue, une boîte postale ou une boîte privée enregistrée",
  "ca.postal-address": "SOR/2012-36 s. 2 : une adresse postale, et un téléphone, une adresse e-mail ou un site",
  "nl.postal-address":
    "Telecommunicatiewet art. 11.7(4) : une adresse postale ou un numéro valide pour demander l’arrêt",
  "hk.postal-address": "Cap. 593 s. 8, 593A s. 7 : l’établissement habituel, pas une boîte postale",
  "il.postal-address": "Communications Law s. 30A : nom, adresse et coordonnées de l’annonceur",
  "jp.postal-address": "Specified Electronic Mail Act art. 4, Rule 9 : l’adresse postale de l’expéditeur",
  "kr.postal-address": "Network Act art. 50(4) : adresse, téléphone et e-mail de l’expéditeur",
  "outreach-policy.opt-out": "Utilisation acceptable : une désinscription facile, respectée sous 7 jours",
  "can-spam.opt-out-notice": "15 U.S.C. 7704(a)(5)(A)(ii) : mention claire de la possibilité de se désinscrire",
  "ca.opt-out": "CASL s. 6(2)(c), 11 : une désinscription gratuite et facile, valable 60 jours",
  "gb.opt-out": "PECR reg. 23 : une adresse valide où chacun, entreprises comprises, peut demander l’arrêt",
  "ie.opt-out": "SI 336/2011 reg. 13 : une adresse valide de désinscription dans chaque message",
  "de.opt-out": "UWG §7(2) n° 3 : une adresse valide pour demander l’arrêt, au seul tarif de base",
  "ch.opt-out": "LCD art. 3(1)(o) : une possibilité simple et gratuite de refuser est indiquée",
  "fr.opt-out": "CPCE L34-5 : un moyen simple de s’opposer",
  "it.opt-out": "Codice Privacy art. 130(5) : un contact pour demander l’arrêt",
  "es.opt-out": "LSSI art. 21(2) : une adresse électronique valide pour s’opposer, dans chaque message",
  "pt.opt-out": "Lei 41/2004 art. 13-A(4) : un moyen valide de faire cesser les messages",
  "be.opt-out": "CDE XII.13 : le droit de s’opposer, et comment l’exercer",
  "cz.opt-out": "Loi 480/2004 §7(4)(c) : une adresse valide pour faire cesser les messages",
  "se.opt-out": "Marknadsföringslagen §20 : une adresse valide pour faire cesser les messages, aux entreprises aussi",
  "dk.opt-out": "Markedsføringsloven §10 : un moyen simple de faire cesser, dans chaque message",
  "fi.opt-out": "Loi 917/2014 §200 : mention claire du droit de refus dans chaque message",
  "au.opt-out": "Spam Act 2003 s. 18 : une mention claire de désinscription, sans connexion ni frais",
  "br.opt-out": "LGPD art. 18 et CAPEM : nom, contact et désinscription",
  "cn.opt-out": "Internet Email Measures art. 14 : un contact pour refuser, avec une adresse e-mail, valable 30 jours",
  "hk.opt-out": "Cap. 593 s. 9 : une mention de désinscription en chinois et en anglais, valable 30 jours",
  "il.opt-out": "Communications Law s. 30A : le droit de refuser, et comment l’exercer",
  "jp.opt-out": "Specified Electronic Mail Act art. 4 : la possibilité de refuser, et l’adresse pour le faire",
  "kr.opt-out": "Network Act art. 50(4) : un moyen gratuit de refuser, indiqué en coréen et en anglais",
  "nz.opt-out": "UEM Act 2007 s. 11 : une désinscription qui fonctionne",
  "pe.opt-out": "Loi 28493 art. 5 : une adresse e-mail valide pour les refus",
  "sg.opt-out":
    "Spam Control Act Sch. 2 : dans les envois en nombre, une adresse e-mail de désinscription et sa mention",
  "tr.opt-out": "Règlement de 2015 art. 9 : une désinscription gratuite par le même canal",
  "vn.opt-out": "Décret 91/2020 : une désinscription avec des instructions claires à la fin",
  "za.opt-out": "POPIA s. 69(4) : une adresse où demander l’arrêt",
  "eu.right-to-object":
    "RGPD art. 21(4) : le droit d’opposition, signalé au premier contact, clairement et séparément de toute autre information",
  "gb.right-to-object":
    "RGPD britannique art. 21(4) : le droit d’opposition, signalé clairement et séparément de toute autre information",
  "can-spam.no-fee-or-form":
    "16 CFR 316.5 : pas de frais, pas de données hormis l’adresse, pas d’étape au-delà d’une réponse ou d’une page web",
  "us.opt-out-deadline":
    "15 U.S.C. 7704(a)(4) : plus aucun message au-delà de 10 jours ouvrables après une désinscription",
  "ca.opt-out-deadline": "CASL s. 11(3) : sans délai, 10 jours ouvrables au plus",
  "eu.opt-out-deadline":
    "RGPD art. 21(3) : après opposition, les données ne sont plus traitées à des fins de prospection",
  "gb.opt-out-deadline": "RGPD britannique art. 21(3) : dès que possible ; 28 jours sont souvent cités comme limite",
  "au.opt-out-deadline": "Spam Act 2003 Sch. 2 cl. 6 : le consentement prend fin 5 jours ouvrables après la demande",
  "br.opt-out-deadline": "CAPEM : 2 jours ouvrables par lien, sinon 5",
  "cn.opt-out-deadline": "Internet Email Measures art. 14 : plus aucun message après un refus",
  "hk.opt-out-deadline": "Cap. 593 s. 10 : 10 jours ouvrables",
  "jp.opt-out-deadline": "Specified Electronic Mail Act art. 3(3) : plus aucun message après un refus",
  "kr.opt-out-deadline": "Network Act art. 50(2) : plus aucun message après un refus",
  "nz.opt-out-deadline": "UEM Act 2007 s. 9 : le consentement prend fin 5 jours ouvrables après la demande",
  "pe.opt-out-deadline": "Loi 28493 : 2 jours",
  "sg.opt-out-deadline": "Spam Control Act Sch. 2 : 10 jours ouvrables",
  "tr.opt-out-deadline": "Loi 6563 art. 8 : 3 jours ouvrables",
  "vn.opt-out-deadline": "Décret 91/2020 : immédiatement, avec accusé de réception",
  "eu.data-source": "RGPD art. 14(2)(f), (3)(b) : la source des données, indiquée au plus tard avec le premier message",
  "gb.data-source": "RGPD britannique art. 14(2)(f), (3)(b) : la source des données, indiquée avec le premier message",
  "za.data-source": "ECTA s. 45 : sur demande, la source des coordonnées",
  "eu.privacy-notice":
    "RGPD art. 14(1), (2) : qui traite les données, pourquoi, sur quelle base, combien de temps, et les droits de la personne",
  "gb.privacy-notice":
    "RGPD britannique art. 14(1), (2) : qui traite les données, pourquoi, combien de temps, et les droits de la personne",
  "ch.privacy-notice": "LPD art. 19 : qui traite les données, pourquoi, et qui les reçoit",
  "outreach-policy.low-quality": "Utilisation acceptable : pas de messages rejetés ou suscitant des plaintes",
  "outreach-policy.interference": "Utilisation acceptable : rien qui surcharge ou entrave un service",
  "outreach-policy.malicious":
    "Utilisation acceptable : pas de logiciel malveillant, de virus ni d’autre code nuisible",
  "outreach-policy.illegal-goods": "Utilisation acceptable : pas de biens ou services illégaux",
  "outreach-policy.unlawful-content":
    "Utilisation acceptable : pas de contenu contraire à CAN-SPAM, au RGPD ou à une autre loi locale",
  "outreach-policy.sexual-content": "Utilisation acceptable : pas de pornographie ni de contenu sexuellement explicite",
  "outreach-policy.escort-services": "Utilisation acceptable : pas de services d’escorte",
  "outreach-policy.pharmaceuticals": "Utilisation acceptable : pas de produits pharmaceutiques",
  "outreach-policy.gambling": "Utilisation acceptable : pas de services ni de produits de jeux d’argent",
  "outreach-policy.multi-level-marketing": "Utilisation acceptable : pas de vente multiniveau ni de système pyramidal",
  "outreach-policy.get-rich-quick": "Utilisation acceptable : pas de promesse d’enrichissement rapide",
  "outreach-policy.credit-repair": "Utilisation acceptable : pas de réparation de crédit ni d’allègement de dettes",
  "outreach-policy.payday-loans": "Utilisation acceptable : pas de prêts à court terme ou sur salaire",
  "outreach-policy.list-brokers": "Utilisation acceptable : pas de vente ni de location de listes d’adresses",
  "outreach-policy.fake-followers": "Utilisation acceptable : pas de vente de mentions « J’aime » ni d’abonnés",
  "outreach-policy.reputation-risk": "Utilisation acceptable : rien qui nuise à la réputation ou à la délivrabilité",
  "outreach-policy.illegal": "Utilisation acceptable : rien qui favorise ou contienne des activités illégales",
  "outreach-policy.harassment": "Utilisation acceptable : personne n’est harcelé, intimidé ou menacé",
  "us.consent":
    "15 U.S.C. 7704 : aucun consentement requis ; les obligations valent dès le premier message, envers les entreprises aussi",
  "us.recognisable": "15 U.S.C. 7704(a)(5)(A)(i) : il est clair que le message est une publicité",
  "ca.consent":
    "CASL s. 6, 10(9)(b) : consentement, ou adresse publiée bien en vue sans refus, pour ce qui touche à ce travail",
  "eu.consent":
    "Directive 2002/58 art. 13(1), (5) : consentement des personnes physiques ; pour les entreprises, chaque État décide",
  "eu.recognisable":
    "Directive 2000/31 art. 6, 7 : le message commercial est identifiable comme tel, et son commanditaire est nommé",
  "gb.consent":
    "PECR reg. 22 : consentement des personnes physiques, dont les entreprises individuelles et sociétés de personnes ; pas des sociétés de capitaux",
  "gb.recognisable":
    "Electronic Commerce Regulations 2002 reg. 7, 8 : le message commercial est identifiable comme tel",
  "gb.imprint":
    "SI 2015/17 reg. 24, 25 : nom, partie du Royaume-Uni, numéro et siège social dans les messages professionnels",
  "ie.consent":
    "SI 336/2011 reg. 13 : consentement des personnes physiques, sauf à une adresse professionnelle pour cette activité",
  "ie.imprint": "Companies Act 2014 s. 151 : nom, forme, immatriculation, siège et dirigeants, dans les messages aussi",
  "de.consent": "UWG §7(2) n° 2 : la publicité par e-mail exige un consentement préalable, des entreprises aussi",
  "de.recognisable": "DDG §6(1) : le message commercial est clairement identifiable, de même que son commanditaire",
  "de.imprint": "GmbHG §35a : forme, siège, tribunal et numéro du registre, tous les gérants, dans les messages aussi",
  "at.consent":
    "TKG 2021 §174 : la prospection directe par e-mail exige un consentement ; le demander est aussi de la publicité",
  "at.recognisable": "ECG §6 : le message est reconnaissable comme publicité",
  "at.imprint": "UGB §14 : raison sociale, forme, siège, numéro et tribunal du registre dans les messages",
  "ch.consent":
    "LCD art. 3(1)(o) : la publicité de masse par télécommunication exige un consentement ; ce qui est écrit à la main n’en est pas",
  "ch.imprint": "CO art. 954a : la raison de commerce telle qu’elle est inscrite",
  "fr.consent":
    "CPCE L34-5 et CNIL : consentement des personnes physiques ; inutile au travail si l’offre se rapporte à leur profession",
  "fr.imprint": "Code de commerce R123-237, 238 : forme, capital, SIREN, RCS et ville, siège, dans les messages aussi",
  "it.consent": "Codice Privacy art. 130(1), (2) : le message de vente exige le consentement du contractant",
  "it.imprint": "Codice civile art. 2250 : siège, bureau et numéro du registre, capital versé dans la correspondance",
  "es.consent": "LSSI art. 21(1) : pas de message commercial sans consentement exprès ni demande",
  "es.recognisable": "LSSI art. 20 : clairement commercial, et l’expéditeur est identifiable",
  "es.imprint": "Código de Comercio art. 24 : domicile et inscription au registre sur les lettres",
  "pt.consent":
    "Lei 41/2004 art. 13-A : consentement des personnes physiques ; les entreprises peuvent être prospectées jusqu’à opposition",
  "pt.imprint":
    "Código das Sociedades Comerciais art. 171 : forme, siège, registre, NIPC, capital dans la correspondance",
  "nl.consent":
    "Telecommunicatiewet art. 11.7(1), (2) : consentement de l’abonné ; une entreprise peut publier une adresse pour ces messages",
  "nl.imprint": "BW 2:186 : nom, siège et numéro KvK sur les lettres",
  "be.consent":
    "CDE XII.13 et arrêté royal du 4 avril 2003 art. 1 : consentement, sauf à l’adresse impersonnelle d’une entreprise",
  "be.recognisable": "CDE XII.12 : reconnaissable comme publicité, sinon le mot « reclame » ou « publicité »",
  "be.imprint": "CSA 2:20 : nom, forme, siège, numéro d’entreprise et registre dans les messages",
  "lu.consent": "Loi du 30 mai 2005 art. 11 : consentement des personnes physiques",
  "pl.consent": "PKE art. 398 : la prospection directe des abonnés et utilisateurs exige un consentement préalable",
  "pl.recognisable":
    "Loi sur les services électroniques art. 9 : signalé comme information commerciale, avec le commanditaire et une adresse électronique",
  "pl.imprint": "KSH art. 206 : nom, siège, tribunal du registre, KRS, NIP, capital dans les lettres et messages",
  "cz.consent":
    "Loi 480/2004 §7(2) : les messages commerciaux exigent un consentement ; demander s’ils sont permis en est un",
  "cz.recognisable": "Loi 480/2004 §7(4)(a) : clairement signalé comme message commercial",
  "cz.imprint": "Code civil §435 : nom, siège, IČO et inscription au registre sur les documents commerciaux",
  "sk.consent": "Loi 452/2021 §116 : consentement, sauf aux coordonnées publiées par une entreprise",
  "sk.imprint": "Code de commerce §3a : nom, siège, IČO et inscription au registre sur les documents commerciaux",
  "hu.consent": "Grt. §6 : consentement des personnes physiques ; les entreprises ne sont pas visées par le texte",
  "hu.imprint": "Ctv. §63 : nom, siège, tribunal et numéro du registre sur les lettres commerciales",
  "ro.consent": "Loi 365/2002 art. 6 : pas de message commercial par e-mail sans consentement exprès",
  "ro.recognisable": "Loi 365/2002 art. 6 : identifiable comme commercial, avec son commanditaire",
  "ro.imprint": "Loi 31/1990 art. 74 : nom, forme, siège, numéro du registre, code fiscal, capital dans les documents",
  "bg.consent":
    "Loi sur le commerce électronique art. 6, loi sur les communications art. 261 : entreprises jusqu’à opposition, message signalé comme non sollicité",
  "gr.consent": "Loi 3471/2006 art. 11 : consentement, des entreprises aussi",
  "se.consent": "Marknadsföringslagen §19 : consentement des personnes physiques, dont les entreprises individuelles",
  "se.imprint": "Aktiebolagslagen 28:5 : nom, siège et numéro d’organisation sur les lettres",
  "dk.consent": "Markedsføringsloven §10(1) : aucune prospection sans consentement, entreprises comprises",
  "dk.recognisable": "Loi sur le commerce électronique : identifiable comme publicité, avec son commanditaire",
  "dk.imprint": "Selskabsloven §2 : nom, siège et numéro CVR sur les lettres",
  "no.consent":
    "Markedsføringsloven §15 : consentement des personnes physiques ; le cas d’une adresse professionnelle nominative n’est pas tranché",
  "no.imprint": "Foretaksregisterloven §10-2 : numéro d’organisation sur les lettres",
  "fi.consent":
    "Loi 917/2014 §200, 202 : consentement des personnes physiques ; inutile au travail si l’offre se rapporte à leurs fonctions",
  "fi.imprint": "Loi sur les informations des entreprises : nom, Y-tunnus et siège sur les lettres et formulaires",
  "ae.consent": "Politique de la TDRA sur les communications non sollicitées : consentement préalable",
  "ar.consent": "Loi 25.326 art. 27, Disp. 4/2009 : une mention et le texte du droit de retrait",
  "ar.label": "Disp. 4/2009 : le mot « PUBLICIDAD » dans l’objet",
  "au.consent":
    "Spam Act 2003 s. 16, Sch. 2 : consentement, aussi déduit de relations ou d’une adresse professionnelle publiée bien en vue sans refus",
  "au.imprint": "Corporations Act s. 153 : nom de la société avec ACN ou ABN sur les documents publics",
  "br.consent": "LGPD art. 7 IX, 10 : l’intérêt légitime suffit, mis en balance avec la personne",
  "cl.consent": "Loi 19.496 art. 28B, Loi 21.719 à partir du 1er décembre 2026 : sujet, expéditeur et désinscription",
  "cn.consent": "Internet Email Measures art. 13 : la publicité exige le consentement clair du destinataire",
  "cn.label": "Internet Email Measures art. 13 : « 广告 » ou « AD » au début de l’objet",
  "co.consent": "Loi 1581/2012, Loi 2300/2023 : consentement",
  "cy.consent": "Droit national selon la directive 2002/58 art. 13 : non confirmé pour les entreprises",
  "ee.consent": "Droit national selon la directive 2002/58 art. 13 : entreprises jusqu’à opposition",
  "eg.consent": "Loi 151/2020 art. 17, 18 : consentement",
  "hk.consent": "Cap. 593 : aucun consentement requis, jusqu’à la désinscription",
  "hr.consent": "Droit national selon la directive 2002/58 art. 13 : entreprises jusqu’à opposition",
  "il.consent": "Communications Law s. 30A : consentement écrit ; une seule demande d’accord à une entreprise",
  "il.label": "Communications Law s. 30A : le mot « פרסומת » dans l’objet",
  "in.consent":
    "DPDP Act 2023 : consentement ou usage légitime des données personnelles, pleinement en vigueur le 14 mai 2027",
  "in.imprint": "Companies Act 2013 s. 12(3)(c) : CIN, siège social, téléphone et e-mail sur les lettres",
  "is.consent": "Droit national selon la directive 2002/58 art. 13 : non confirmé pour les entreprises",
  "jp.consent":
    "Specified Electronic Mail Act art. 3 : consentement, ou adresse communiquée, ou publiée par une entreprise",
  "ke.consent": "Data Protection Act 2019 : consentement",
  "kr.consent": "Network Act art. 50(1) : la publicité exige un consentement exprès préalable",
  "kr.label": "Network Act art. 50(4) : « (광고) » tout au début de l’objet, sans altération",
  "li.consent": "Droit national selon la directive 2002/58 art. 13 : non confirmé pour les entreprises",
  "lt.consent": "Droit national selon la directive 2002/58 art. 13 : non confirmé pour les entreprises",
  "lv.consent": "Droit national selon la directive 2002/58 art. 13 : entreprises jusqu’à opposition",
  "mt.consent": "Droit national selon la directive 2002/58 art. 13 : non confirmé pour les entreprises",
  "mx.consent": "Droit de la protection des données : une politique de confidentialité",
  "my.consent": "CMA s. 233A : consentement",
  "ng.consent": "Nigeria Data Protection Act : consentement",
  "nz.consent":
    "UEM Act 2007 s. 4, 9 : consentement, aussi déduit ou présumé d’une adresse professionnelle publiée bien en vue",
  "pe.consent": "Loi 28493 : aucun consentement requis, mais une mention et une désinscription",
  "pe.label": "Loi 28493 art. 5 : le mot « PUBLICIDAD » dans l’objet",
  "ru.consent": "Loi 38-FZ art. 18(1) : la publicité par réseaux exige un consentement, que l’expéditeur prouve",
  "sa.consent": "PDPL et règles de la CST contre le spam : consentement",
  "sg.consent": "Spam Control Act s. 11 : aucun consentement requis, mais des obligations pour les envois en nombre",
  "sg.imprint": "ACRA : UEN dans la correspondance",
  "si.consent": "Droit national selon la directive 2002/58 art. 13 : entreprises jusqu’à opposition",
  "th.consent": "Computer Crime Act s. 11 et avis de 2017 : une désinscription qui fonctionne",
  "tr.consent": "Loi 6563 art. 6 : consentement des consommateurs ; commerçants et artisans jusqu’à refus",
  "tw.consent": "PDPA art. 20 : une désinscription gratuite au premier contact",
  "ua.consent": "Loi 675-VIII art. 10, Advertising Law art. 14-3 : consentement ; non confirmé pour les entreprises",
  "vn.consent": "Décret 91/2020 : le message publicitaire exige un consentement clair préalable",
  "vn.label": "Décret 91/2020 : « [QC] » ou « [AD] » au début de l’objet",
  "za.consent":
    "POPIA s. 69(1), (2) : consentement ; une seule prise de contact pour le demander, selon le formulaire Form 4",
};
