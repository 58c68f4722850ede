import type { Phrases } from "../phrases.ts";

/** Words by which a mail says why it comes to its reader, in Dutch. */
export const dutch: Phrases = {
  "reason.marker": [
    "(schrijf|mail|benader|contacteer|neem contact op|stuur) ..6 (omdat|aangezien|naar aanleiding|vanwege|in verband|over|om|want)",
    "(reden|aanleiding|doel) (van|voor|dat|waarom|is)",
    "in (uw|je|jouw) (rol|functie|hoedanigheid) als",
    "als (hoofd|directeur|eigenaar|oprichter|manager|verantwoordelijke|ceo|cto|klant|abonnee|lid|deelnemer)",
    "(zag|las|merkte|hoorde|zagen|lazen|ontdekte|gezien|gelezen) (dat|op|over|in|uw|je|jullie)",
    "(u|je|jullie) ..3 (ontvangt|krijgt|ontvangen) ..6 (omdat|aangezien|als)",
    "(omdat|aangezien|want) (u|je|jullie|uw|jouw)",
    "(wilde|wil|zou|willen|wilden) ..3 (vragen|weten|voorstellen|uitnodigen|informeren|opvolgen|delen|navragen|bespreken)",
    "(gefeliciteerd|proficiat) met",
    "(uw|je|jullie|jouw) (artikel|bericht|post|vacature|lezing|profiel|podcast|aanvraag|bestelling|bedrijf) (over|op|voor|van|bij|in)",
    "(naar aanleiding|in vervolg|met betrekking|in antwoord) (van|op|tot)",
    "(zoals|als) (besproken|afgesproken|beloofd|aangekondigd|gevraagd)",
    "op (aanraden|advies|voorstel|aanbeveling) van",
    "(ik|wij|we) (zoek|zoeken|vroeg|vraag) (naar|een|me af|iemand)",
    "(raadde|tipte|verwees|gaf) ..2 (aan|me|mij|door)",
  ],
  "reason.complete": [
    "(bedankt|dank|hartelijk dank) voor (uw|je|jullie|het|de) (interesse|aanvraag|gesprek|bericht|aanmelding|bestelling|bezoek|reactie)",
    "(we hebben elkaar|wij hebben elkaar) (ontmoet|gesproken|leren kennen)",
    "(bent u|ben jij) ..2 (juiste persoon|verantwoordelijk|contactpersoon)",
    "(uw|je) (gegevens|emailadres|contactgegevens) ..4 (gevonden|verkregen|afkomstig)",
  ],
  "reason.generic": ["(wilde|wil|willen) ..2 (voorstellen|contact opnemen|kennismaken)"],
  "reason.hollow": ["(me|mij|ons) (even )?voor te stellen", "kennis te maken"],
};
