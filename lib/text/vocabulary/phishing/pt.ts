import type { Phrases } from "../phrases.ts";

/** What phishing mails tell and ask, in Portuguese of Brazil and Portugal. */
export const portuguese: Phrases = {
  "phish.threat": [
    "(pedido|solicitacao) de (desativacao|exclusao|encerramento|cancelamento) ..4 (conta|caixa|email)",
    "(conta|contas|acesso|cartao|cartoes|cpf|cadastro|caixa de entrada|email|perfil|chave pix|servico|linha|senha|token|pontos) ..5 (suspens*|bloquead*|bloqueio|limitad*|restrit*|desativad*|cancelad*|encerrad*|excluid*|comprometid*|congelad*|inativ*|irregular)",
    "(suspensao|bloqueio|cancelamento|desativacao|encerramento|restricao|exclusao) ..4 (conta|acesso|cartao|cpf|servico|servicos|cadastro|cnh|pontos)",
    "(fotos|arquivos|ficheiros|dados|mensagens|videos) ..4 (excluid*|apagad*|perdid*|eliminad*|removid*)",
    "(seus|sua|seu|vossos) ..2 (dispositivos?|dados|conta|computador) ..3 (risco|perigo|expost*|desprotegid*|ameaca*)",
    "(nome|cpf) ..4 (negativad*|protesto|serasa|spc|divida ativa|suspenso|irregular)",
    "(sera|serao|foi) (bloquead*|suspens*|cancelad*|encerrad*|excluid*)",
  ],
  "phish.loss": [
    "(excluid*|perdid*|bloquead*|encerrad*|desativad*) (permanentemente|definitivamente|para sempre)",
    "(perder|perda|perca) ..4 (acesso|dados|pontos|arquivos|ficheiros|conta|beneficio*|saldo|milhas)",
    "(evitar|evite) ..5 (bloqueio|suspensao|cancelamento|multa*|juros|interrupcao|devolucao|encerramento|perda|transtornos|cobranca*)",
    "(caso|se) ..2 nao ..6 (bloquead*|suspens*|cancelad*|devolvid*|perdera|realiz*|atualiz*|confirm*|pag*|regulariz*)",
    "(sob pena|sujeito a|antes do bloqueio|antes que)",
    "(somente|apenas|so) ..3 apos ..4 (atualizacao|confirmacao|pagamento|regularizacao)",
  ],
  "phish.verify": [
    "(confirmar|confirme|confirma|verificar|verifique|atualizar|atualize|validar|valide|regularizar|regularize|desbloquear|desbloqueie|reativar|reative|recadastrar|completar|complete|sincronizar|sincronize|ativar|ative) ..3 (conta|dados|identidade|cadastro|informacoes|acesso|cartao|senha|token|email|endereco|morada|elegibilidade|pagamento|entrega|encomenda|dispositivo|app|aplicativo|modulo|seguranca|identificacao|metodo de pagamento|cpf)",
    "(atualizacao|verificacao|confirmacao|validacao|regularizacao|sincronizacao|recadastramento|reativacao) ..4 (dados|cadastral|cadastro|conta|necessaria|obrigatoria|pendente|seguranca|pagamento|identidade|token|cartao|urgente|imediata)",
    "(acao|atualizacao|confirmacao|verificacao|regularizacao) ..1 (necessaria|requerida|obrigatoria|pendente|imediata)",
    "(token|itoken|modulo de seguranca|chave de seguranca|dispositivo) ..5 (expir*|desatualiz*|sincroniz*|atualiz*|ativ*|bloque*|venc*)",
    "(dados|cadastro) ..2 (desatualizad*|pendente*|incomplet*|inconsistente*)",
    "pendencia*",
  ],
  "phish.access": [
    "(atividade|acesso|transacao|compra|tentativa|login|movimentacao|movimento|operacao|dispositivo) ..3 (suspeit*|incomum|nao autorizad*|nao reconhecid*|invulgar|anormal|fraudulent*|desconhecid*)",
    "(novo acesso|novo dispositivo|novo login|acesso nao)",
    "(identificamos|detectamos|detetamos|verificamos|constatamos|notamos|consta) ..6 (conta|acesso|atividade|irregularidade*|pendencia*|problema|tentativa|compra|seu pedido|sua encomenda|erro|divergencia*|debito*|cartao|que)",
    "(por|motivos?|questoes) ..1 (de )?seguranca",
  ],
  "phish.mailbox": [
    "(caixa de correio|caixa de email|caixa postal|conta de email|email|webmail|outlook) ..8 (desativad*|bloquead*|encerrad*|excluid*|suspens*|migracao|migrar|migrem|obsolet*)",
    "(migracao|manutencao|atualizacao|migrar|migrem) ..6 (servidor de email|sistema de email|webmail|caixas de correio|outlook|microsoft outlook)",
    "(mensagens|emails) ..5 quarentena",
    "(administrador|suporte|equipe|equipa) ..2 (email|webmail|ti|informatica)",
    "(holerite|contracheque|folha de pagamento|recibo de vencimento|aumento salarial|bonus) ..10 (clique|link|acesse|entrar|portal)",
    "(caixa de entrada|caixa de email|caixa postal|armazenamento|espaco|icloud|nuvem|quota|cota) ..5 (chei*|excedid*|esgotad*|limite|lotad*|acabando|atingi*|insuficiente|quase chei*)",
    "(limite de armazenamento|quota|cota|espaco) ..3 (atingid*|excedid*|esgotad*|ultrapassad*)",
    "(mensagens|emails) ..2 (pendentes|retidas|retidos|bloqueadas|bloqueados|nao entregues)",
    "(senha|palavra-passe) ..4 (expira*|expirou|expirar|vence*)",
  ],
  "phish.parcel": [
    "(encomenda|entrega|pedido|pacote|objeto|produto|mercadoria|envio|remessa|correspondencia) ..6 (retid*|pendente*|aguard*|taxad*|suspens*|bloquead*|nao foi entregue|alfandega|parad*|fiscalizacao|devolvid*|nao pode ser|tributad*|apreendid*|em espera|levantamento|falhou|tentativa)",
    "(taxa|taxas|imposto|tributo|tributos|tarifa|despacho|encargos) ..4 (alfandega*|importacao|aduaneir*|postal|envio|entrega|pagamento|pendente*|pagar|desalfandegamento)",
    "(liberar|libertar|desbloquear|agendar|reagendar|rastrear|acompanhar|receber|reprogramar) ..3 (pedido|encomenda|entrega|objeto|mercadoria|pacote|envio|produto)",
    "(morada|endereco) ..3 (incomplet*|incorret*|invalid*|errad*)",
  ],
  "phish.refund": [
    "(restituicao|reembolso|devolucao|ressarcimento|estorno|indenizacao|saque|resgate) ..6 (<money>|imposto|irs|disponivel|liberad*|aprovad*|valor|receber|pendente|reais|euros|direito|fgts)",
    "(valor|valores|saldo|dinheiro|pagamento|credito) ..4 (a receber|disponivel|liberad*|esquecid*|para saque|pendente|aprovad*)",
    "(multa|coima|divida|debito|ipva|iptu|das mei|darf|boleto) ..5 (pendente*|vencid*|pagar|desconto|regulariz*|atras*|aberto|pagamento)",
    "verificacao de pagamento",
  ],
  "phish.prize": [
    "(voce|foi|foste|fostes|parabens) ..4 (ganhou|selecionad*|sortead*|escolhid*|contemplad*|premiad*|elegivel|pre-qualificad*|pre-aprovad*|convidad*|vencedor*)",
    "(resgatar|resgate|resgaste|trocar|troque|receber|receba|garanta|ganhe|solicitar|aproveite) ..5 (premio*|pontos|brinde*|recompensa*|cashback|bonus|vale|milhas|presente|iphone|cartao presente|beneficio*)",
    "(pontos|milhas) ..6 (expir*|venc*|acumulad*|resgat*|bloquead*|livelo|esfera|disponiveis|trocar)",
    "(cartao presente|vale-presente|vale presente|sorteio|premiacao|oferta exclusiva|recompensa|cartao black|black card|sem anuidade)",
    "(convite|beneficio*|privilegio*) ..4 (exclusiv*|limitad*|valido|black|premium|vip)",
    "(responda|participe|preencha) ..4 (pesquisa|inquerito|questionario|sorteio)",
    "parabens",
  ],
  "phish.renewal": [
    "(assinatura|subscricao|licenca|protecao|antivirus|plano|certificado|dominio|cartao|cnh|anuidade) ..6 (expir*|venc*|terminou|termina|renov*|cancelad*|caducad*|suspens*|acab*)",
    "(pagamento|cobranca|debito|cartao|fatura|metodo de pagamento) ..5 (recusad*|falhou|rejeitad*|nao foi|expirad*|vencid*|em atraso|nao processad*|pendente*|atrasad*)",
    "(renovar|renove|atualizar|atualize|reativar) ..4 (assinatura|subscricao|pagamento|plano|licenca|protecao|dados de pagamento|forma de pagamento|dados de cobranca)",
    "(falha|problema|erro) (no|de|com o|na) ..1 (pagamento|cobranca|renovacao)",
  ],
  "phish.wallet": [
    "(conectar|conecte|ligar|ligue|verificar|sincronizar|vincular|restaurar|atualizar) ..3 (carteira|wallet)",
    "(frase (secreta|semente|de recuperacao)|chave privada|chaves privadas|palavras de recuperacao)",
    "(airdrop|staking|tokens?|cripto*|bitcoin*|usdt) ..5 (gratis|gratuit*|resgat*|receb*|reivindic*|ganh*|bloquead*)",
    "carteira ..4 (suspensa|bloqueada|comprometida|risco|desativada)",
  ],
  "phish.charge": [
    "(sera|foi) ..2 (debitad*|cobrad*|descontad*)",
    "(nao|nunca) ..2 (reconhece*|realizou|autorizou|efetuou|fez|solicitou)",
    "(ligue|contacte|entre em contato|telefone|contate) ..6 (cancelar|cancelamento|central|0800|contestar|suporte)",
    "compra ..4 (aprovada|autorizada|realizada|processada)",
  ],
  "phish.document": [
    "(documento|arquivo|ficheiro|mensagem) (seguro|seguro|confidencial|compartilhado|partilhado|criptografado)",
    "(compartilhou|partilhou) ..2 (documento|arquivo|ficheiro)",
    "(visualizar|abrir|ver) (o )?(documento|arquivo|ficheiro|intimacao)",
    "(intimacao|processo|notificacao) (judicial|extrajudicial|eletronica)",
  ],
  "phish.urgency": [
    "(dentro de|em|nas proximas|prazo de|ate|no prazo de|em ate) ..2 (24|48|72|<num>) (horas|h|hrs|dias)",
    "(imediatamente|imediato|imediata|urgente|urgentemente|com urgencia|o mais rapido possivel|o quanto antes|sem demora|hoje mesmo|agora mesmo|agora)",
    "(ultimo|ultima|ultimos) (aviso|chance|notificacao|lembrete|oportunidade|tentativa|dia|dias)",
    "(expira|expiram|vence|vencem|termina) ..4 (hoje|amanha|breve|dias|em|<num>)",
    "(importante|atencao|aviso|alerta|comunicado|notificacao|protocolo)",
    "(tempo limitado|prazo|data limite|valido por)",
  ],
  "phish.secret": [
    "(senha|senhas|palavra-passe|codigo de seguranca|numero do cartao|cvv|token|itoken|chave pix|dados bancarios|dados do cartao|pin|cpf|internet banking|netbanking)",
    "(faca login|fazer login|acesse sua conta|acesse a sua conta|aceda a sua conta|iniciar sessao|inicie sessao|acessar|apos o login|login)",
  ],
  "phish.ask": [
    "(envie|enviar|informe|informar|forneca|fornecer|digite|digitar|introduza|insira|inserir|indique|confirme|responda com|cadastre) ..3 (senha|palavra-passe|codigo de seguranca|numero do cartao|cvv|token|pin|dados bancarios|dados do cartao|frase de recuperacao|frase secreta|chave privada)",
  ],
  "phish.ask-not": [
    "(nunca|jamais|nao) ..7 (senha|senhas|palavra-passe|codigo|cvv|token|pin|dados bancarios|dados do cartao)",
    "(nova|esqueceu|redefinir|alterar|criar|escolher|gestor de|gerenciador de) ..2 (senha|senhas|palavra-passe)",
  ],
  "phish.greeting": [
    "^(prezad*|car*|estimad*|ola|oi|ilustre|sr|senhor*|atencao) ..4 (cliente|clientes|utilizador*|usuario|usuaria|titular|contribuinte|assinante|membro|beneficiario|consumidor*|ganhador*|correntista)",
    "^(prezad*|ola|oi|car*) ..2 <mail>",
    "(voce|seja bem-vindo) cliente",
  ],
  "phish.nobody": ["^(prezad*|bom dia|boa tarde|boa noite|ola|exmos? senhores|car*)"],
  "phish.button": [
    "(clique|clicar|clicando|carregue) ..3 (aqui|abaixo|link|botao|seguinte|imagem)",
    "(acesse|aceda|acessar|aceder|entre|visite|atraves|use|utilize) ..4 (link|site|portal|botao|abaixo|pagina)",
    "^(pagar|pague|acessar|aceder|confirmar|atualizar|regularizar|resgatar|liberar|verificar|desbloquear|rastrear|acompanhar|aceitar|ativar|consultar|emitir|continuar|trocar|quero|entrar|agendar|renovar|reativar|participar|baixar|visualizar|ver|sincronizar|validar|garantir) ..2 (agora|aqui|conta|pagamento|entrega|pedido|dados|pontos|convite|o site|site|cadastro|boleto|encomenda|cotar|meus?|minhas?|fatura|objeto|saldo)",
  ],
  "phish.attached": [
    "(em anexo|segue|seguem|anexo|anexa|anexado) ..6 (fatura|nota fiscal|comprovante|boleto|recibo|comprovativo|orcamento|nfe|pedido de compra|transferencia)",
    "(fatura|nota fiscal|comprovante|boleto|recibo|comprovativo|nfe) ..5 (em anexo|anexo|anexa|anexado)",
    "(arquivo|ficheiro|documento) ..2 (em anexo|anexo)",
  ],
  "phish.talk": [
    "(phishing|golpe|golpes|golpistas?|fraudadores|burla*|burloes|cibercriminosos?|conscientizacao|sensibilizacao|simulac*|falsificacao)",
  ],
  "phish.role": [
    "(conta|cartao|cliente|clientes|acesso|cadastro|usuario|utilizador|assinatura|subscricao|pontos|carteira|aplicativo|app|fatura)",
  ],
};
