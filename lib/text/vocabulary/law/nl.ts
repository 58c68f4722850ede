import type { Phrases } from "../phrases.ts";

/** Where an address comes from, the right to object, and the privacy notice, in Dutch. */
export const dutch: Phrases = {
  "law.source": [
    "(uw|je|jouw|jullie) ..2 (gegevens|mailadres|emailadres|email|adres|contactgegevens|naam|contact) ..6 (gevonden|verkregen|afkomstig|gekregen|gehaald|vermeld|staat|staan|komt|komen)",
    "(gevonden|gezien|gelezen|tegengekomen|gekregen|ontdekt|vond|zag|las) ..6 (website|site|linkedin|pagina|profiel|beurs|register|handelsregister|gids|visitekaartje|blog)",
    "(op|via|in|uit) ..3 (website|linkedin|site|profiel|beurs|handelsregister|visitekaartje) ..6 (gevonden|gezien|gelezen|gekregen|tegengekomen|verkregen)",
    "openbare bron*",
    "(openbaar|publiek) (toegankelijk|beschikbaar|vermeld)",
    "(bron|herkomst) van (uw|je|deze|de) (gegevens|adres|contactgegevens)",
    "(gaf|gegeven|doorgegeven) ..3 (uw|je|jouw) (adres|gegevens|naam|contact)",
    "(uw|je|jouw) (adres|gegevens|naam) ..4 (gaf|gegeven|doorgegeven)",
  ],
  "law.object": ["bezwaar (maken|te maken|tegen)", "recht ..2 bezwaar", "toestemming ..3 intrek*"],
  "law.privacy": [
    "(privacyverklaring|privacybeleid|privacystatement|privacyreglement)",
    "privacy (verklaring|beleid|statement)",
  ],
};
