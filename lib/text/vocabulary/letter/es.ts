import type { Phrases } from "../phrases.ts";

/** Greetings, closings, and how people name their company and title, in Spanish. */
export const spanish: Phrases = {
  "letter.greeting": [
    "^(hola|buenos dias|buenas tardes|buenas|estimado|estimada|estimados|querido|querida|apreciado|apreciada|que tal)",
  ],
  "letter.sign-off": [
    "^(saludos|un saludo|atentamente|cordialmente|saludos cordiales|un cordial saludo|gracias|muchas gracias|quedo atento|quedo atenta|un abrazo|hasta pronto|reciba)",
  ],
  "company.introduction": [
    "(soy|me llamo|mi nombre es|somos) ..5 (de|en|del)",
    "(fundador*|director*|gerente|responsable|equipo|consultor*) ..2 (de|en)",
    "(trabajo|trabajamos|represento|dirijo) (en|para|a)",
    "en (nombre|representacion) de",
  ],
  "company.title": [
    "(director*|gerente*|responsable|jef*|fundador*|comercial|consultor*|ingenier*|asistente|soci*|presidente|ceo|cto|cfo|sales|account|manager|marketing|ventas|ejecutiv*)",
  ],
};
