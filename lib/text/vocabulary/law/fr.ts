import type { Phrases } from "../phrases.ts";

/** Where an address comes from, the right to object, and the privacy notice, in French. */
export const french: Phrases = {
  "law.source": [
    "(trouvé*|obtenu*|recueilli*|collecté*|eu|reçu*|vu|relevé*) ..4 (adresse|coordonnées|contact|données|nom|profil|email|mail) ..5 (sur|dans|via|par|lors|auprès|de|du)",
    "(vos|votre) ..2 (coordonnées|données|adresse|contact|email|mail|nom) ..3 (proviennent|provient|ont été|a été|sont|est|figure|figurent|issues|issu)",
    "(trouvé|vu|lu|découvert|remarqué|consulté|rencontré*|repéré) ..6 (site|annuaire|linkedin|page|profil|salon|conférence|registre|presse)",
    "accessible* (au public|publiquement)",
    "publiquement (accessible*|disponible*)",
    "source* publique*",
    "(source|origine|provenance) de (vos|votre|ces|cette) (données|adresse|coordonnées)",
    "(transmis|donné|communiqué) ..2 (vos|votre) (coordonnées|adresse|contact|nom|email)",
  ],
  "law.object": ["(droit|droits) ..2 opposition", "vous opposer", "(retirer|retrait) ..3 consentement"],
  "law.privacy": [
    "(politique|notice|charte|déclaration) ..2 (confidentialité|données|vie privée|protection)",
    "(protection|traitement) (de vos|des) données",
  ],
};
