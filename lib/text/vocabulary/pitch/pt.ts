import type { Phrases } from "../phrases.ts";

/** Words that promote something, name a gain for the reader, or claim what a first mail cannot have, in Portuguese. */
export const portuguese: Phrases = {
  "commercial.strong": [
    "(nos|a nossa)? (ajudamos|oferecemos|fornecemos|desenvolvemos|vendemos|produzimos|automatizamos)",
    "(somos|sou) (uma|um) ..2 (empresa|agencia|fornecedor*|fabricante|startup|consultoria)",
    "(demo|demonstracao|teste|auditoria|consultoria|conversa|orcamento) (gratuit*|gratis|rapida|breve|sem compromisso|de <num>)",
    "(teria|tem|podemos|poderiamos) ..4 (minutos|conversa|chamada|reuniao|disponivel|tempo)",
    "<num> (minutos|min) ..4 (conversa|chamada|semana|falar|reuniao)",
    "(agendar|marcar|reservar) (uma|um) (chamada|reuniao|demo|conversa|demonstracao|call)",
    "(desconto|promocao|oferta especial|precos|orcamento|cupom|tabela de precos)",
    "(nossa|nosso|nova|novo) (solucao|software|plataforma|produto*|servicos?|ferramenta|agencia)",
    "(leads?|potenciais clientes|caso de sucesso|estudo de caso|webinar|backlinks?|vendas)",
    "(compre|aproveite|inscreva se|experimente|garanta|peca) (agora|ja|hoje|gratis|o|a|seu|sua)",
  ],
  "commercial.weak": [
    "(nossos|nossa|meus) (clientes|equipe|equipa|empresa|servicos)",
    "(aumentar|reduzir|economizar|poupar|melhorar|otimizar|automatizar|crescer)",
    "(interesse|parceria|colaboracao|solucao|plataforma|software|agencia|oportunidade)",
    "<pct>",
    "<money>",
    "(sua|seu|vossa|suas|seus) (equipe|equipa|empresa|negocio|site|clientes)",
  ],
  "commercial.private": [
    "(mae|pai|avo|aniversario|jantar|almoco|fim de semana|beijos|abracos|criancas|te amo)",
    "(fatura|contrato|ata) ..3 (anex*)",
    "(minha candidatura|meu curriculo)",
  ],
  "value.gain": [
    "(ajuda|ajudamos|permite|permitimos|permitem|ajudar) (a|as|os|que|voce|sua|seu|empresas|equipes|clientes)",
    "(economizar|economize|poupar|poupe|reduzir|reduza|aumentar|aumente|melhorar|evitar|dobrar|automatizar|simplificar|economizam) (tempo|custos?|dinheiro|vendas|ate|os|as|o|a|seu|sua|erros)",
    "(voce|sua|seu|o senhor) ..4 (economiza*|poupa*|reduz*|aument*|ganh*|evit*|receb*|benefici*)",
    "(auditoria|guia|amostra|teste|analise|modelo|relatorio|demo|diagnostico) (gratuit*|gratis)",
    "<pct> (mais|menos|de economia)",
    "(para que|de modo que) (voce|sua|seu)",
    "sem (necessidade|custo|compromisso|ter|contratar|mudar)",
  ],
  "claim.contact": [
    "(como|conforme) (combinado|conversado|prometido|falamos|acordado|solicitado)",
    "(apos|sobre) (nossa|a nossa) (conversa|chamada|reuniao|ligacao)",
    "(seu|sua) (pedido|reserva|encomenda) (n|no|numero|<num>)",
  ],
  "claim.alarm": [
    "(ultimo|segundo|terceiro) (aviso|lembrete)",
    "conta ..2 (suspensa|bloqueada|desativada|limitada)",
    "(fatura|pagamento|boleto) ..2 (vencid*|pendente|atrasad*|em aberto)",
    "acao (imediata|urgente) (necessaria|requerida)",
  ],
};
