import type { Phrases } from "../phrases.ts";

/** Where an address comes from, the right to object, and the privacy notice, in German. */
export const german: Phrases = {
  "law.source": [
    "(ihre*|deine*|eure*) ..3 (kontaktdaten|email|mail|adresse|daten|kontakt|namen|anschrift|mailadresse|emailadresse) ..8 (gefunden|entnommen|erhalten|stammt|stammen|stehen|steht|bekommen|erfahren|bezogen|recherchiert|veröffentlicht|verfügbar|zugänglich)",
    "(entnommen|gefunden|erhalten|stammen|stammt|bekommen|gesehen|gelesen|entdeckt|gestoßen|aufmerksam) ..6 (website|webseite|homepage|internetseite|impressum|handelsregister|branchenverzeichnis|verzeichnis|messe|visitenkarte|linkedin|xing|profil|teamseite)",
    "(auf|aus|über|in|im|von|vom|bei) ..3 (website|webseite|homepage|internetseite|impressum|handelsregister|branchenverzeichnis|messe|visitenkarte|linkedin|xing|profil|teamseite) ..8 (gefunden|entnommen|gestoßen|aufmerksam|gesehen|gelesen|erhalten|entdeckt|erfahren)",
    "öffentlich (zugänglich*|verfügbar*|einsehbar*)",
    "(quelle|herkunft) (ihrer|deiner|der|dieser) ..1 (daten|adresse|kontaktdaten|angaben)",
    "(hat|haben) (mir|uns) ..3 (kontakt|kontaktdaten|adresse|email|karte|namen) (gegeben|genannt|weitergegeben|weitergeleitet)",
  ],
  "law.object": [
    "(widersprechen|widersprich|widerspruch|widerspruchsrecht|werbewiderspruch|widerspruchs)",
    "einwilligung ..4 (widerruf*|zurückzieh*)",
  ],
  "law.privacy": [
    "datenschutz(hinweis*|erklärung|information*|bestimmung*|richtlinie)?",
    "(hinweise|informationen) zum datenschutz",
  ],
};
