import type { Phrases } from "../phrases.ts";

/** Words that make an opt-out harder, in Portuguese. */
export const portuguese: Phrases = {
  "friction.login": [
    "(iniciar|inicie|fazer|faca|efetuar|efetue|entrar|entre) ..1 (sessao|login)",
    "(aceder|aceda|acessar|acesse|entre|entrar|acessando) ..3 (conta|perfil|painel|area)",
    "(criar|crie|abrir) ..2 conta",
    "senha",
  ],
  "friction.fee": ["(taxa de|tarifa|custo de|custas|encargo)"],
  "friction.price": ["(pagar|pague|custa) ..3 (<money>|<num>)"],
  "friction.explain": [
    "(indi*|expli*|inform*|dig*|justifi*|especifi*|mencion*) ..3 (motivo|motivos|razao|razoes|porque|por que)",
    "(preench*|complet*) ..3 (formulario|questionario|pesquisa|inquerito)",
    "copia ..4 (identidade|rg|cpf|documento)",
  ],
  "friction.days": ["(em|ate|dentro|prazo|demorar|demora|levar|apos|maximo) ..3 <num> ..1 (dias|dia)"],
  "friction.workdays": ["(em|ate|dentro|prazo|demorar|demora|levar|apos|maximo) ..3 <num> dias uteis"],
  "friction.weeks": ["(em|ate|dentro|prazo|demorar|demora|levar|apos|maximo) ..3 <num> ..1 (semanas|semana)"],
  "friction.months": ["(em|ate|dentro|prazo|demorar|demora|levar|apos|maximo) ..3 <num> ..1 (meses|mes)"],
  "friction.slow": [
    "(em|ate|dentro|prazo|demorar|demora|levar|apos|maximo) ..2 (duas|tres|quatro|seis|algumas|varias) ..1 (semanas|semana)",
    "(em|ate|dentro|prazo|demorar|demora|levar|apos|maximo) ..2 (oito|dez|quinze|vinte|trinta|sessenta|noventa) ..2 (dias|dia)",
    "(em|ate|dentro|prazo|demorar|demora|levar|apos|maximo) ..2 (um mes)",
  ],
  "friction.without": ["(sem|nenhum*|nao)"],
};
