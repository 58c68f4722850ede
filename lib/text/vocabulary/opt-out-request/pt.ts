import type { Phrases } from "../phrases.ts";

/** How people ask in an answer to be written to no more, in Portuguese. */
export const portuguese: Phrases = {
  "request.stop": [
    "(anular|anule|anulem|cancelar|cancele) ..1 (subscricao|inscricao|assinatura)",
    "(retiro|revogo|retirar|revogar) ..2 consentimento",
    "se (voces|voce|me|nos|continuarem|voltarem|insistirem) ..5 (escrever|contactar|contatar|mandar|enviar|mensagens?|emails?|insistir|outra vez|de novo) ..8 (advogado|procon|queixa|policia|denunci*|autoridades|judicial|processo)",
    "(excluam|exclua|exclui|tirem|tire|retirem|risquem) ..1 (me|nos|meu|o meu|nosso) ..4 (lista|listas|cadastro|base|envios|emails?|email|contato|contacto|numero)",
    "(chega|farto|farta|cansei|cansado|cansada|basta) (de|dos|das|desses|dessas|com) ..1 (mensagens?|emails?|spam|propaganda|mails)",
    "nao ..3 (incomod*|mande*|manda|envie*|escreva*|contacte*|contate*|perturbe*|mandar|enviar|ligue*|chateie*|insist*) ..2 (mais|nada|emails?|mensagens|me|nunca|spam)",
    "nao (me|nos) ..1 (incomode*|incomoda|mande*|manda|envie*|escreva*|contacte*|contate*|perturbe*|ligue*|chateie*|contactar|contatar|enviar|mandar)",
    "nunca mais ..2 (contat*|contact*|envi*|mand*|escrev*|ligu*|me)",
    "(me)? (tire*|tira*|remova*|retire*|exclua*|remove*|apague*|descadastr*|desinscrev*|remover|descadastrar|exclui*|risque*|elimine*|retirar|tirar|excluir) ..4 (lista|listas|mailing|cadastro|base|meu email|meus dados|meu contato|meu endereco|meu nome|meu numero|contatos|nosso email|nossos dados)",
    "(descadastrar|descadastre|descadastrem|remova me|removam me|me remova|me removam|me tire|me tira|me tirem|tire me|me exclua|me excluam|exclua me|me descadastre|me descadastrem|retire me|me retire|remover me|me remove|me exclui)",
    "(pare|parem|para) ..1 (de|com) ..2 (mandar|enviar|escrever|contactar|contatar|incomodar|encher|me mandar|me enviar|emails?|mensagens|spam|ligar|perturbar|mandarem|enviarem)",
    "nao (quero|desejo|queremos|desejamos|pretendo|pretendemos) ..4 (receber|mais (emails?|mensagens|contato|contacto|nada|propaganda)|ser contact*|ser contat*|contato|contacto|ser incomodad*|suas mensagens|seus emails?)",
    "(quero|gostaria|desejo|queria|como|solicito|favor|peco) ..4 (cancelar ..2 (inscricao|subscricao|assinatura|cadastro|recebimento)|descadastr*|sair da lista|sair desta lista|ser removid*|deixar de receber|parar de receber|remover meu|me descadastrar|remocao)",
    "(cancelar|cancele|cancelem) ..2 (inscricao|subscricao|recebimento|newsletter|meu cadastro)",
    "(deixem|deixe|me deixe|me deixem|deixa) ..2 (paz|sossego)",
    "(direito de oposicao|direito ao apagamento|direito ao esquecimento|me oponho|oponho me|retiro ..2 consentimento|revogo ..2 consentimento|lgpd ..5 (dados|exclu*|remov*))",
    "(nunca me|nao me) (inscrevi|cadastrei|registei)",
    "(denunciar|vou denunciar) ..4 (spam|procon|anpd)",
    "(sem|chega de|nao mais) ..1 (mais)? (emails?|mensagens|spam) (por favor)?",
    "chega de (emails?|mensagens|spam)",
    "nao (autorizo|autorizei|autorizamos)",
    "chega de (mensagem|email|mensagens|emails|propaganda|spam)",
  ],
  "request.origin": [
    "(como|onde|quem) ..3 (conseguiu|conseguiram|obteve|obtiveram|arrumou|arranjou|deu|passou|tem) ..3 (meu|nosso|meus|minha) ..1 (email|mail|contato|endereco|dados|numero)",
  ],
  "request.refusal": [
    "(apague|apaguem|delete|deletem|exclua|excluam|remova|removam) (isso|tudo|ele|os|o|por)",
    "nao (pedi|autorizei|solicitei)",
  ],
  "request.word": [
    "(stop|sair|parar|remover|pare|parem|descadastrar|cancelar|excluir|chega|descadastro|descadastre|desinscrever|cancelar inscricao|cancelar subscricao|remova|quero sair|para de mandar|remover por favor|parar mensagens|sair da lista|nao quero mais|nao quero receber|nao quero|nao insista)",
  ],
  "request.guard": [
    "nao ..2 (hesit*|par*|deix*|perc*)",
    "(parei|parou|paramos|pararam|pode parar|podem parar|vou parar|posso parar|parada|paro) ..3 (de|aqui|na|no|em|la)",
    "(remov*|tir*|apag*|exclu*|retir*) (o|a|os|as|esse|essa|este|esta) ..1 (paragrafo|linha|arquivo|pagina|texto|coluna|documento|foto|item|produto|duvida)",
    "(cancelar|cancele|cancela) (o|a|meu|minha|esse|essa|este) (pedido|compra|reuniao|reserva|contrato|consulta|horario|encomenda)",
    "se (nao|voce|desejar|quiser|preferir)",
    "taxa de (cancelamento|descadastro)",
    "sair (de|do|da) (casa|trabalho|escritorio|reuniao|loja|ferias)",
    "(ligue|contate|mande) (antes|ate|amanha|hoje|o|a)",
    "para de (funcionar|trabalhar)",
    "nao (quero|desejo) (perder|cancelar|parar|sair|remover|deixar)",
  ],
  "request.later": [
    "(sem interesse|nao tenho interesse|nao temos interesse|nao obrigad*|agora nao|nao me interessa|nao estou interessad*|mais tarde|no momento nao|por enquanto nao)",
  ],
};
