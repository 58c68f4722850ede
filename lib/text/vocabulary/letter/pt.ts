import type { Phrases } from "../phrases.ts";

/** Greetings, closings, and how people name their company and title, in Portuguese. */
export const portuguese: Phrases = {
  "letter.greeting": [
    "^(ola|oi|bom dia|boa tarde|boa noite|caro|cara|caros|prezado|prezada|prezados|exmo|exma|estimado|estimada)",
  ],
  "letter.sign-off": [
    "^(atenciosamente|cumprimentos|com os melhores cumprimentos|melhores cumprimentos|abraco|abracos|obrigado|obrigada|cordialmente|saudacoes|ate breve|um abraco|grato|grata)",
  ],
  "company.introduction": [
    "(sou|meu nome e|chamo me|me chamo|somos) ..5 (da|do|de|na)",
    "(fundador*|diretor*|gerente|equipe|equipa|consultor*) ..2 (da|do|de|na)",
    "(trabalho|trabalhamos|represento) (na|no|para)",
    "em nome (da|do|de)",
  ],
  "company.title": [
    "(diretor*|gerente*|responsavel|fundador*|comercial|consultor*|engenheir*|assistente|soci*|presidente|ceo|cto|cfo|sales|account|manager|marketing|vendas|executiv*)",
  ],
};
