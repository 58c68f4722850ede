import type { Phrases } from "../phrases.ts";

/** How people ask in an answer to be written to no more, in Dutch. */
export const dutch: Phrases = {
  "request.stop": [
    "(stel|stellen) ..1 geen prijs op ..3 (mail*|berichten|reclame|nieuwsbrie*|contact|aanbiedingen|acquisitie)",
    "(als|indien|mocht) (u|je|jullie|ik) ..5 (nog|weer|opnieuw|nogmaals) ..8 (advocaat|aangifte|klacht|politie|juridische|autoriteit|ap)",
    "(zorg|zorgt) ..3 dat ..3 (geen|niet|niets) ..4 (mails?|emails?|berichten|meer|ontvang|krijg)",
    "(genoeg|klaar|zat) (van|met) (uw|je|jullie|deze|die) (mails?|emails?|berichten|spam)",
    "(schrijf|meld) (mij|me|ons) ..3 (uit|af)",
    "(uitschrijven|afmelden) (a u b|aub|svp|graag|graag|voor|van|dank*|alstublieft)",
    "(graag|wil|wens|verzoek|hierbij|hoe kan ik (mij|me)|willen|aub|alstublieft|gelieve|kunt u (mij|me)) ..5 (uitschrijven|afmelden|uitgeschreven|afgemeld|verwijderd|uit te schrijven|af te melden)",
    "(verwijder*|haal|haalt|schrap*|wis*) ..3 (mij|me|ons|mijn|onze) ..5 (lijst|lijsten|bestand|gegevens|adres|emailadres|mailadres|database|systeem|mailinglijst|data)",
    "(mijn|onze) ..1 (gegevens|adres|emailadres|mailadres|data) ..3 (verwijderen|wissen|schrappen|te verwijderen)",
    "(verwijder|verwijderen) (mij|me|ons)",
    "(niet|nooit) (meer|langer|weer|opnieuw) ..2 (mailen|benaderen|contact*|schrijven|sturen|emailen|bellen|opnemen|lastig|lastigvallen|storen|benaderd|ontvangen)",
    "(neem|contacteer|mail|benader|stuur|schrijf|bel|val) ..3 (niet|geen|nooit) ..2 (meer|contact|op)",
    "geen ..2 (emails?|mails?|mailtjes|berichten|reclame|spam|nieuwsbrief|nieuwsbrieven|contact|post) ..1 (meer|ontvangen|sturen|opnemen)",
    "(wil|wens|willen|wensen) ..3 (geen|niet|niets) ..5 (ontvangen|meer|benaderd|horen|gemaild)",
    "(stop|hou op|houd op|kappen) ..1 (met|a u b met) ..4 (mailen|mails?|emails?|sturen|spam*|berichten|contact*|lastigvallen|deze|schrijven|bellen|onzin)",
    "laat (mij|me|ons) (met rust)",
    "(maak|maken) ..1 bezwaar",
    "bezwaar tegen ..3 (gebruik|verwerking|marketing)",
    "recht op (verwijdering|vergetelheid)",
    "trek ..3 toestemming ..2 in",
  ],
  "request.origin": [
    "(hoe|waar) ..3 (aan|vandaan|gevonden|gekregen|heb|heeft|hebben) ..2 (mijn|ons|onze) ..1 (adres|mail*|gegevens|email*|nummer)",
  ],
  "request.refusal": ["(verwijder|wis|verwijdert|schrap) (het|dat|die|deze|ze|alles)", "(niet|nooit) ..1 om gevraagd"],
  "request.word": [
    "(uitschrijven|afmelden|stop|uitschrijving|afmelding|verwijderen|stoppen|uitschrijven graag|verwijder|niet meer mailen|geen mails meer)",
  ],
  "request.guard": [
    "(afmelden|afmeld|uitschrijven|af te melden) (voor|van|bij) ..2 (meeting|vergadering|afspraak|bespreking|overleg|bijeenkomst|lunch|borrel|sessie|call|workshop|demo|portaal|systeem)",
    "(stop|stoppen) niet",
    "(afmelden|uitschrijven) ..2 (webinar|training|event|cursus|kvk)",
    "(verwijder*|schrap*|haal) (de|het|dit|deze|die|dat) ..1 (alinea|regel|bestand|pagina|zin|kolom|document)",
    "(aarzel|twijfel) niet",
    "(als|indien|mocht) (u|je) ..2 (niet|geen|vragen)",
    "(bel|mail|neem) ..3 (voor|tot) (maandag|dinsdag|morgen)",
    "kunt u zich ..4 (uitschrijven|afmelden)",
    "zich (uitschrijven|afmelden)",
    "geen (contact|mail|bericht|mails|berichten) (gehad|ontvangen|gekregen)",
    "niet (meer|langer) ..1 (nodig|beschikbaar)",
  ],
  "request.later": [
    "(geen interesse|nee bedankt|nu niet|niet geinteresseerd|geen behoefte|op dit moment niet|voorlopig niet|later misschien)",
  ],
};
