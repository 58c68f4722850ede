import type { Phrases } from "../phrases.ts";

/** Words by which a reader opts out, in Portuguese. */
export const portuguese: Phrases = {
  "opt-out.name": [
    "(descadastr*|desinscrev*|desinscri*|desassin*|descadastramento)",
    "(cancelar|cancele|cancela|anular|cancelamento) ..2 (inscricao|subscricao|assinatura|recebimento|inscricoes|newsletter|cadastro)",
    "remover (inscricao|assinatura|subscricao)",
    "(gerir|gerenciar|alterar|atualizar|editar|gerencie|atualize|altere) ..2 (preferencias|subscricao|inscricao|assinatura|subscricoes)",
    "(sair|saia) (da|desta|de nossa|da nossa) ..1 (lista|newsletter|mailing)",
    "(deixar de|parar de|nao) (receber|recebe) (mais|estes|esses|nossos|emails|este|esta|mensagens|os)",
    "centro de preferencias",
  ],
  "opt-out.wish": [
    "(remov*|retir*|exclu*|elimin*|apag*|tir*) ..5 (lista|listas|base|email|emails|cadastro|mailing|contatos|contactos|dados|endereco|banco)",
    "nao ..2 (deseja|quer|pretende|gostaria|desejar|quiser|desejo|quero|queremos|desejamos|queira|deseje|desejam|pretender|desejas|queres) ..3 (receber|ser|mais|continuar|que)",
    "(prefere|preferir|prefira|preferes) (nao|deixar) ..2 (receber|ser)",
    "nao ..2 (incomod*|escrev*|contact*|contat*|mand*|envie*|envia*|perturb*|insist*) ..2 mais",
    "nao (voltarei|voltaremos|volto) a (contactar|contatar|incomodar|escrever|enviar|importunar)",
    "nao ..2 receber (mais|estes|nossos|emails|esses|novos|este)",
    "(deixar|deixe|parar|pare|parem|deixo|paro|deixaremos) de (receber|enviar|mandar|contatar|contactar|incomodar|escrever)",
    "(opor se|direito de oposicao|opor ao|revogar ..2 consentimento|retirar ..2 consentimento)",
    "nao (tenho|temos|ha|me|tem|tiver|lhe|te) interess*",
    "(nenhum|nenhuma|quaisquer) (outro|outra|mais|outras)? (email|mensagem|comunicacao|comunicacoes)",
  ],
  "opt-out.offer": [
    "(pode|podes|podem|podera|deseja|quer|quiser|desejar|para|qualquer momento|qualquer altura) ..3 (descadastr*|cancelar ..3 (inscricao|subscricao|assinatura|recebimento)|desinscrev*|sair da lista)",
    "para ..2 (descadastr*|cancelar|deixar de receber|nao receber|desinscrev*|sair|remover|parar de receber|ser removid*|excluir)",
    "(descadastr*|cancelar ..2 (inscricao|subscricao|assinatura)) (aqui|clicando|clique|a qualquer|em|neste)",
    "(clique|clicar|clicando|aqui|link) ..4 (descadastr*|cancelar|desinscrev*|sair da lista|remover|remova)",
  ],
  "opt-out.by-reply": [
    "(respond*|envie*|envia*|escrev*|coloc*|resposta|com a palavra|retorne) ..5 (remover|stop|nao|sair|cancelar|unsubscribe|descadastrar|excluir|parar|remove|nao obrigado)",
    "(assunto|palavra) ..2 (remover|stop|sair|cancelar|unsubscribe|descadastrar|excluir|parar|remove|nao)",
    "(remover|stop|sair|cancelar|unsubscribe|descadastrar|excluir|remove) (no|como|em) ..1 (assunto|titulo|corpo)",
  ],
  "opt-out.label": ["preferencias de (email|comunicacao|subscricao|contato)", "(suas|tuas|minhas) preferencias"],
  "opt-out.reply": [
    "(respond*|envie*|envia*|avis*|diga*|inform*|comunique|escreva|retorne|solicite)",
    "basta",
    "(assunto|resposta)",
    "(me|nos) ..1 saber",
  ],
  "opt-out.click": ["(clique|clicar|clicando|aqui|link|botao|preferencias|seguinte|abaixo|acesse|formulario)"],
  "opt-out.phone": ["(ligue|ligar|telefon*|fax|liga)"],
  "opt-out.letter": ["(carta|por escrito|pelo correio|por correio|correio postal)"],
  "opt-out.can": ["(pode|podes|podem|qualquer momento|qualquer altura|direito de)"],
  "opt-out.talk": [
    "(cancelar|cancele) (o|a|seu|sua)? (contrato|compra|pedido|reserva|reuniao)",
    "(taxa de (cancelamento|descadastro|descadastramento)|menos descadastros)",
    "nao ..1 (hesite|perca)",
    "(deixar|parar|pare) de (perder|pagar|gastar)",
    "(clientes|usuarios|assinantes) ..2 (descadastr*|cancel*)",
    "(remova|retire|tire) (o|a|os|as) (paragrafo|linha|arquivo|texto|duvida|duvidas)",
  ],
  "opt-out.if": ["(se nao|caso nao|caso|se prefer*|se quiser|para)"],
};
