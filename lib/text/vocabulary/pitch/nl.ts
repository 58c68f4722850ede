import type { Phrases } from "../phrases.ts";

/** Words that promote something, name a gain for the reader, or claim what a first mail cannot have, in Dutch. */
export const dutch: Phrases = {
  "commercial.strong": [
    "(wij|we|ik|ons) ..2 (helpen|bieden|leveren|ontwikkelen|verkopen|automatiseren|ondersteunen|maken)",
    "(gratis|vrijblijvende?|korte?) (demo|gesprek|proefperiode|offerte|audit|advies|scan|kennismaking)",
    "(heeft|heb) (u|je) ..4 (minuten|tijd|interesse|even)",
    "<num> (minuten|min) ..4 (bellen|gesprek|tijd|demo|week)",
    "(afspraak|demo|gesprek) (plannen|inplannen|maken|boeken)",
    "(korting|aanbieding|offerte|prijslijst|actie|tarieven)",
    "(onze|ons|nieuwe) (oplossing|software|platform|product*|diensten|dienst|tool|bureau)",
    "(leads?|klanten werven|casestudy|whitepaper|webinar|vindbaarheid|backlinks?)",
    "(koop|bestel|probeer|boek|vraag) (nu|vandaag|hier|gratis)",
  ],
  "commercial.weak": [
    "(onze|ons|mijn) (klanten|team|bedrijf|bureau)",
    "(besparen|verhogen|verlagen|verbeteren|automatiseren|groeien)",
    "(interesse|samenwerking|partnerschap|oplossing|platform|software|bureau)",
    "<pct>",
    "<money>",
    "(uw|je|jullie|jouw) (team|bedrijf|website|klanten|organisatie)",
  ],
  "commercial.private": [
    "(mama|papa|oma|opa|verjaardag|avondeten|lunch|weekend|kusjes|kinderen|hou van je)",
    "(factuur|contract|notulen) ..3 (bijlage|bijgevoegd)",
    "(solliciteren|mijn sollicitatie)",
  ],
  "value.gain": [
    "(helpen|helpt|zorgt|laat) (u|je|jullie|bedrijven|teams|organisaties|klanten)",
    "(bespaar|bespaart|besparen|verlaag|verlaagt|verhoog|verhoogt|verminder|voorkom|verbeter|verdubbel|automatiseer) (u|je|uw|tijd|kosten|geld|tot|de|het|fouten)",
    "(u|je|uw|jullie) ..4 (bespaart|bespaar|verlaagt|verhoogt|ontvangt|krijgt|wint|voorkomt)",
    "(gratis) (analyse|audit|gids|proef*|scan|demo|advies|checklist|rapport)",
    "<pct> (meer|minder|hoger|lager|sneller)",
    "(zodat) (u|uw|je|jullie)",
    "zonder ..2 (moeite|kosten|verplichting)",
  ],
  "claim.contact": [
    "zoals (besproken|afgesproken|beloofd|telefonisch besproken)",
    "(na|naar aanleiding van) (ons|uw) (gesprek|telefoongesprek|afspraak)",
    "(uw|je) (bestelling|reservering|aanvraag) (nr|nummer|<num>)",
  ],
  "claim.alarm": [
    "(laatste|tweede|derde) (herinnering|aanmaning|waarschuwing)",
    "(account|rekening) ..2 (geblokkeerd|opgeschort|geschorst|beperkt)",
    "(factuur|betaling) ..2 (achterstallig|openstaand|verlopen)",
    "(onmiddellijke|dringende) (actie|betaling)",
  ],
};
