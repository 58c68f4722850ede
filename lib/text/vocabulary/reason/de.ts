import type { Phrases } from "../phrases.ts";

/** Words by which a mail says why it comes to its reader, in German. */
export const german: Phrases = {
  "reason.marker": [
    "(schreibe|kontaktiere|wende|melde|mail*|spreche) ..6 (weil|da|wegen|bezuglich|nachdem|um|aufgrund|hinsichtlich)",
    "(grund|anlass|hintergrund|zweck) (meiner|unserer|fur meine|fur unsere|dieser|fur diese|meines|unseres|ist|war)",
    "(in|bei) (ihrer|deiner|eurer) (funktion|rolle|position|tatigkeit) (als|bei)",
    "als (leiter*|geschaftsfuhrer*|verantwortliche*|inhaber*|grunder*|vorstand*|ansprechpartner*|leitung|chef*|head|cto|ceo|cfo|kunde|kundin|abonnent*|mitglied|nutzer*|teilnehmer*)",
    "weil (sie|du|ihr|ihre|dein*)",
    "da (sie|du|ihr|ihre) ..6 (sind|haben|suchen|leiten|bist|hast|nutzen|bieten)",
    "(habe|haben|hatte|hatten) ..5 (gesehen|gelesen|gehort|bemerkt|entdeckt|mitbekommen|erfahren|gefunden)",
    "(bin|sind) ..6 (gestoßen|aufmerksam geworden|gekommen)",
    "(ist|sind) mir aufgefallen",
    "(sie|du|ihr) ..8 (erhalten|erhaltst|bekommen|bekommst|erhaltet) ..4 (weil|da|als|im rahmen|aufgrund|nachdem)",
    "(diese|die) (email|mail|nachricht|newsletter) (geht|wird|wurde|ist|richtet) ..6 (weil|an|da|als|gesendet|versendet)",
    "(im|in) (nachgang|bezug|anschluss|zusammenhang|hinblick) (zu|auf|an|mit|unser*|ihr*)",
    "(wollte|mochte|wurde|wollten|mochten) (ich|wir|mal|kurz|gern*|nur|dir|ihnen|dich|sie) ..4 (nachhaken|nachfragen|fragen|erfahren|wissen|anfragen|mitteilen|informieren|vorschlagen|einladen|erinnern|zuruckkommen)",
    "(hake|haken|komme|kommen) ..5 (nach|zuruck|auf)",
    "(bezugnehmend|mit bezug|bezug nehmend) auf",
    "(wie|was) (besprochen|vereinbart|angekundigt|telefonisch)",
    "(gratuliere|gratulation|gluckwunsch|gluckwunsche) ..2 (zu|zum|zur)",
    "(ihr|ihre|ihren|dein|deine|deinen) (beitrag|artikel|vortrag|post|stellenanzeige|profil|webseite|podcast|anfrage|bestellung|anmeldung) (zu|zum|zur|uber|bei|auf|vom|hat)",
    "(sie|du|ihr) (suchen|sucht|suchst|stellen|expandieren|wachsen|eroffnen|planen|nutzen|arbeiten)",
    "(auf|durch) (empfehlung|hinweis|vermittlung|anraten) (von|durch)",
    "(hat|haben) ..3 (empfohlen|vorgeschlagen|geraten|genannt|vorgestellt|weitergegeben)",
    "(ich|wir) (suche|suchen|interessiere|interessieren|frage|fragen) ..2 (nach|mich|uns|ob|fur|jemand*)",
  ],
  "reason.complete": [
    "(danke|vielen dank|herzlichen dank) fur (ihr*|dein*|das|die|den) (anfrage|interesse|gesprach|anmeldung|nachricht|bestellung|bewerbung|registrierung|treffen|telefonat)",
    "(wir|ich) (haben|habe) uns ..5 (kennengelernt|getroffen|gesprochen|unterhalten)",
    "(sind|bist) (sie|du) (dafur|hierfur|fur|der|die) ..4 (zustandig|ansprechpartner*|verantwortlich|richtige*)",
    "(ihre|ihr|deine) (kontaktdaten|email|adresse|daten) ..6 (gefunden|entnommen|erhalten|stammen)",
  ],
  "reason.generic": [
    "(wollte|mochte|wollten|mochten) ..3 (vorstellen|melden|kontakt aufnehmen|hallo sagen)",
    "(ich|wir) (melde|melden) (mich|uns) (bei ihnen|bei dir|heute|kurz)",
  ],
  "reason.hollow": ["(uns|mich) (kurz )?(vorzustellen|vorstellen)", "kurz"],
};
