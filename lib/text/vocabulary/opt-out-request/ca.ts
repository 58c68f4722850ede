import type { Phrases } from "../phrases.ts";

/** How people ask in an answer to be written to no more, in Catalan. */
export const catalan: Phrases = {
  "request.stop": [
    "(doneu|dona|donar) ..2 (me|m|nos) ..1 de baixa",
    "(vull|voldria) ..3 (donar|baixa)",
    "no ..3 (envieu|enviis|envii|escriviu|contacteu|molesteu|truqueu) ..2 (mes|correus|missatges|me|emails?)",
    "(elimineu|esborreu|traieu|elimina|esborra|treu) ..3 (me|m|de la|les meves|el meu|llista|dades|correu)",
    "no (vull|volem|desitjo) ..2 (rebre|mes)",
    "(deixeu|deixa) de (enviar*|escriure*|contactar*|molestar*|molestar)",
  ],
  "request.word": ["(baixa|desubscriure|donar de baixa)"],
};
