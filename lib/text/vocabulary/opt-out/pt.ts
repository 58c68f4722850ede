import type { Phrases } from "../phrases.ts";

/** Words by which a reader opts out, in Portuguese. */
export const portuguese: Phrases = {
  "opt-out.wish": [
    "(descadastr*|desinscrev*|cancelar (a )?(sua )?(inscricao|subscricao|assinatura))",
    "(remov*|retir*|exclu*|elimin*|apag*|tir*) ..5 (lista|listas|base|email|emails|cadastro|mailing|contatos)",
    "nao ..2 (deseja|quer|pretende|gostaria|desejar|quiser|desejo|quero|queremos|desejamos) ..3 (receber|ser|mais|continuar)",
    "nao ..2 (incomod*|escrev*|contact*|contat*|mand*|envi*) ..2 mais",
    "nao (voltarei|voltaremos) a (contactar|contatar|incomodar|escrever)",
    "nao ..2 receber (mais|estes|nossos|emails)",
    "(deixar|deixe|parar|pare|parem) de (receber|enviar|mandar|contatar|contactar)",
    "(opor se|direito de oposicao|revogar ..2 consentimento)",
    "sair da lista",
    "nao (tenho|temos|ha|me) interess*",
  ],
  "opt-out.reply": ["(respond*|envi*|basta|avis*|diga*|inform*|comunique|escreva)", "(assunto|palavra)", "resposta"],
  "opt-out.click": ["(clique|clicar|clicando|aqui|link|botao|preferencias|seguinte)"],
  "opt-out.talk": ["(cancelar contrato|taxa de (cancelamento|descadastro))"],
  "opt-out.can": ["(pode|podes|podem|qualquer momento|qualquer altura)"],
};
