import type { Phrases } from "../phrases.ts";

/** Where an address comes from, the right to object, and the privacy notice, in Czech. */
export const czech: Phrases = {
  "law.source": [
    "(váš|vaši|vaše|vás) ..2 (email*|kontakt*|adres*|údaje) ..4 (jsem|jsme) ..3 (našel|našla|našli|nalez*|získal*|čerpal*|dostal*)",
    "(našel|našla|našli|nalez*|získal*|dostal*) ..4 (email*|kontakt*|adres*|údaje|jméno) ..4 (na|z|ze|od|přes|v)",
    "(našel|našla|viděl*|četl*|objevil*|zaujal*) ..5 (stránk*|webu|web|linkedin*|profil*|veletrh*|rejstřík*|blog*)",
    "veřejně (dostupn*|přístupn*)",
    "veřejn* zdroj*",
    "(zdroj|zdrojem|původ) ..2 (údajů|kontaktu|adresy)",
  ],
  "law.object": ["(vznést|podat) ..2 námitk*", "námitk* proti", "(odvolat|odvolání) ..2 souhlas*"],
  "law.privacy": [
    "(zásady|zásadách|informace|prohlášení) ..3 (ochran*|zpracování) ..2 údajů",
    "ochran* (osobních údajů|soukromí)",
  ],
};
