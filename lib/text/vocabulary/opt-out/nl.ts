import type { Phrases } from "../phrases.ts";

/** Words by which a reader opts out, in Dutch. */
export const dutch: Phrases = {
  "opt-out.name": [
    "(uitschrij*|afmeld*|uitgeschreven|afgemeld|uitschrijf*)",
    "(schrijf|meld|schrijft|meldt) ..4 (uit|af)",
    "(abonnement|inschrijving|nieuwsbrief) ..1 (opzeggen|beeindigen|stopzetten|annuleren)",
    "(voorkeuren|instellingen|emailvoorkeuren|abonnement|abonnementen) ..1 (wijzigen|aanpassen|beheren|bijwerken)",
    "(wijzig|beheer|pas) ..1 (uw|je|mijn)? (voorkeuren|abonnement|emailvoorkeuren|instellingen|inschrijving)",
    "geen (emails?|mails?|nieuwsbrieven|berichten) (meer)? (meer)? ontvangen",
    "opzeggen",
  ],
  "opt-out.wish": [
    "niets meer ..4 (horen|ontvangen|lezen|vernemen)",
    "(verwijder*|schrappen|haal|halen|gehaald|wissen) ..5 (lijst|lijsten|bestand|mailinglijst|adres|gegevens|database|verzendlijst|adressenbestand)",
    "(geen|niet) ..3 (emails?|mails?|berichten|informatie|nieuwsbrief|nieuwsbrieven|contact|reclame|mailing*|aanbiedingen|updates) ..4 (meer|ontvangen|wilt|wenst|wil|willen)",
    "(niet|nooit) (meer|langer|opnieuw|nogmaals) ..3 (contact*|mailen|mail|benader*|ontvangen|lastig|horen|schrijven|storen|gemaild|sturen|lastigvallen|willen)",
    "(wilt|wil|wenst|wens|willen) ..3 (niet|geen) ..5 (ontvangen|horen|benaderd|gecontacteerd|meer|krijgen)",
    "(liever|rather) (niet|geen) ..4 (ontvangen|horen|meer|contact|berichten)",
    "geen (emails?|mails?|berichten|mailtjes|prijs) meer",
    "(bezwaar maken|maak bezwaar|bezwaar ..6 (gebruik|verwerking|gegevens)|toestemming ..2 (intrekken|herroepen))",
    "(geen|niet) (interesse|geinteresseerd)",
    "(val|vallen) (ik|we|wij) (je|u|jullie) ..3 lastig",
    "(laat|laten) (ik|we|wij) (je|u|jullie) (met rust)",
  ],
  "opt-out.offer": [
    "(kunt|kan|kunnen|kun|wilt|wil|wenst|om|ieder moment|elk moment|altijd) ..6 (uitschrijven|afmelden|afmeld*|opzeggen|uit te schrijven|af te melden|aanmelden of afmelden)",
    "(hier|klik|via|link|onderaan) ..5 (uitschrijven|afmelden|uit te schrijven|af te melden|opzeggen)",
    "(uitschrijven|afmelden|uitschrijving|afmelding) ..1 (hier|kan|via|klik|nieuwsbrief|van|kunt|link)",
  ],
  "opt-out.by-reply": [
    "(antwoord*|reageer*|reply|stuur*|mail|schrijf*) ..5 (stop|afmelden|uitschrijven|nee|verwijderen|unsubscribe|geen interesse|remove|nee bedankt)",
    "(onderwerp|woord|onderwerpregel) ..2 (stop|afmelden|uitschrijven|nee|verwijderen|unsubscribe|remove)",
    "(stop|afmelden|uitschrijven|unsubscribe|remove|verwijderen) (in|als) ..1 (onderwerp|onderwerpregel)",
  ],
  "opt-out.label": ["(emailvoorkeuren|email voorkeuren|mijn voorkeuren|uw voorkeuren)"],
  "opt-out.reply": [
    "(antwoord*|reageer*|reply|stuur*|stuurt|beantwoord*|retourmail|bericht ons)",
    "laat ..3 weten",
    "(mail|mailen|schrijf) (mij|me|ons|naar|dan|even)",
    "onderwerp",
    "(kort|kleine|simpel) (berichtje|mailtje|bericht|mail|antwoord)",
    "(geef|geeft) ..3 (aan|door)",
  ],
  "opt-out.click": ["(klik*|hier|link|knop|onderstaande|voorkeuren|formulier|hieronder)"],
  "opt-out.phone": ["(bel|bellen|telefonisch|telefoon|fax|telefoonnummer)"],
  "opt-out.letter": ["(schriftelijk|per post|per brief|een brief|aangetekend*)"],
  "opt-out.can": ["(kunt|kan|kunnen|kun|ieder moment|elk moment|altijd)"],
  "opt-out.talk": [
    "(afmelden|uitschrijven|afmelding) (voor|bij|van|uit) (het|de|een) (webinar|training|event|cursus|les|handelsregister|kvk|examen|bijeenkomst|systeem)",
    "(afmeldpercentage|uitschrijfpercentage|uitschrijvingen|afmeldingen|uitschrijfformulier)",
    "(klanten|gebruikers|abonnees|ontvangers|leden) ..3 (uitschrijven|afmelden|uitgeschreven|afgemeld)",
    "(schrijf|schrijft) ..4 (uit) (naam|eigen|ervaring|elkaar)",
    "(aarzel|twijfel) niet",
  ],
  "opt-out.if": ["(als u|als je|indien|wilt u|wil je|mocht u|mocht je|wanneer)"],
};
