import type { Phrases } from "../phrases.ts";

/** Words of prohibited content, of offers and of what speaks about them in Portuguese. */
export const portuguese: Phrases = {
  "offer.call": [
    "(clique|compre|peça|encomende|cadastre se|registe se|ligue|chame|contate|contacte|reserve|jogue|visite|junte se|escreva|baixe|solicite|aproveite|acesse|inscreva se|garanta) (já|aqui|agora|hoje|nosso|nossa|o|a|no|na|para|em|nos|me)",
    "(por|via|pelo|no) (whatsapp|telegram|zap)",
  ],
  "offer.price": [
    "(a partir de|só|por apenas|apenas) <money>|<pct> (de desconto|off)|(grátis|gratuit*|barat*|desconto*|oferta*|promoção|melhor preço|preço baixo|garantia de devolução)",
  ],
  "offer.own": [
    "(vendemos|vendo|oferecemos|ofereço|enviamos|fornecemos|emprestamos)|(nossa|nosso|nossas|nossos) (loja|site|oferta|produtos|garotas|cassino|empréstimos)",
  ],
  "offer.shady": [
    "(discret*|discrição|sigilo|anônim*|anónim*|sem (risco|receita|perguntas|consulta|burocracia|compromisso|prova|fiador)|<pct> (legal|garantido|seguro|original)|garantid*)",
  ],
  "mention.trade": [
    "(conformidade|regula*|lei|leis|legislação|polícia|juiz|tribunal|procurador*|investig*|proib*|pres(o|os)|detid*|ministr*|senado|congresso|combate a*|prevenção|preven*|detect*|proteg*|fraude*|golpe*|denunci*|autoridade*)",
    "(software|plataforma*|solução|soluções|ferramenta*|consultoria|treinamento*|formação|auditoria*|serviço*|sistema*) (para|a|aos) ..3 (operadores|fabricantes|bancos|farmácias|marcas|cassinos|casinos|credores|laboratórios|empresas|hospitais|lojas)",
    "(treinamos|formamos|ajudamos|assessoramos|trabalhamos com|apoiamos) ..3 (operadores|fabricantes|bancos|farmácias|marcas|cassinos|casinos|credores|laboratórios|equipes|equipas|hospitais|alfândeg*)",
    "(estudo|artigo|jornal|notícia*|newsletter|conferência|webinar|vaga*|candidat*|oferta de emprego|recrutamento)",
  ],
  "mention.denial": [
    "(não|nunca) ..1 (vendemos|oferecemos|alugamos|compramos|trabalhamos|usamos|emprestamos|compartilhamos)",
  ],
  "gambling.offer": [
    "<num> (rodadas grátis|giros grátis|free spins|rodadas)",
    "(rodadas grátis|giros grátis|bônus de boas vindas|bónus de boas vindas|bônus sem depósito|sem depósito|primeiro depósito|aposta grátis|apostas grátis) ..8 (cassino|casino|cadastr*|regist*|jog*|depósito|ganh*|receb*|caça|<money>|<pct>|grátis|código|aposta*)",
    "(cassino|casino|caça níqueis|apostas (esportivas|desportivas)|pôquer|poker|roleta|bingo|tigrinho|aviator|slots) ..6 (online|jogue|bônus|bónus|cadastr*|ganhe|dinheiro real|rodadas|melhor*|depósito|plataforma)",
    "(palpites?|apostas|sinais) ..3 (certeir*|segur*|vencedor*|garantid*|vip|grátis)|(ganhe|ganhar) ..4 (loteria|lotaria|cassino|apostas|mega sena|euromilhões)",
  ],
  "gambling.lure": [
    "(rodadas grátis|giros grátis|bônus de boas vindas|bónus de boas vindas|sem depósito|caça níqueis|cassino online|casino online|apostas esportivas|apostas desportivas|palpites?|grandes prêmios|dinheiro real|jackpot|tigrinho|tente a sorte)",
  ],
  "gambling.thing": ["(cassinos?|casinos?|apostas?|poker|roleta|loteria|lotaria|bingo|depósito)"],
  "pharma.offer": [
    "(compre|comprar|venda|vendemos|peça|sem receita|barat*|genéric*|envio|entrega) ..5 (viagra|cialis|levitra|kamagra|remédios?|medicamentos?|pílulas?|comprimidos|ozempic|wegovy|tramadol|rivotril|ritalina|venvanse|xanax|esteroides|anabolizantes|cytotec)",
    "(viagra|cialis|levitra|kamagra|remédios?|medicamentos?|pílulas?|ozempic|wegovy|rivotril|ritalina|esteroides|anabolizantes|cytotec) ..6 (sem receita|barat*|online|em casa|a partir de|<money>|discret*|comprar|entrega|frete)",
    "(aument*|along*|engross*) ..3 (pênis|pénis|seios)|ereç* (mais )?(dur*|fort*|potente*|duradour*)",
    "(perca|perder|emagre*|elimine|queim*) ..4 (<num> quilos|quilos|kg|peso|gordura|barriga) ..8 (sem|rápid*|em <num>|dias|semanas|fácil*|cápsula*|garantid*|dieta)",
    "(pílulas|comprimidos|cápsulas|gotas|remédio|chá|adesivo) ..3 (emagrec*|milagros*|para (emagrecer|perder)|ereção|abortiv*)",
    "(cura|elimina) ..3 (câncer|cancro|diabetes|artrose|impotência)",
  ],
  "pharma.lure": [
    "(sem receita|impotência|disfunção erétil|ereção|ereções|libido|emagrecer|emagrecimento|queima de gordura|remédio milagroso|anabolizante*|farmácia online|potência sexual|estimulante sexual)",
  ],
  "pharma.thing": ["(remédios?|medicamentos?|pílulas?|farmácia|receita|comprimidos)"],
  "sexual.offer": [
    "(mulheres|garotas|meninas|novinhas|casadas|coroas|solteiras) ..3 (casadas|peladas|nuas|safadas|gostosas|quentes|infiéis|da sua cidade|carentes|procuram) ..8 (sexo|compromisso|cidade|grátis|cadastr*|encontr*|webcam|fotos|vídeos|hoje)",
    "(garotas|mulheres|novinhas|donas de casa|coroas|casadas|solteiras|meninas|gatas|raparigas) ..2 (nuas?|peladas?|quentes?|safadas?|gostosas?|infiéis|tesudas?|carentes) ..8 (grátis|webcam|ao vivo|agora|perto|vídeos?|esperam|fotos?|procuram|cam|discret*|sexo|encontros?)",
    "(pornô|porno*|sexo|xxx|erótic*|webcam) ..2 (grátis|ao vivo|online|vídeos?|filmes?|fotos?|chat|cam|contatos?|contactos?) ..6 (grátis|agora|clique|veja|assista|cadastr*|acesso|garotas?|mulheres|aqui|sexo|porno|nuas?)",
    "(vídeos? (pornô|porno|adultos?)|filmes? (pornô|porno|adultos?)|sexo sem compromisso|encontros? (quentes|sexuais|casuais|discretos)|transar|troca de casais|swing|brinquedos? eróticos?|vibradores|sex shop|packs? de nudes|conteúdo adulto)",
    "(veja|ver|minhas|meus) ..2 (fotos|vídeos|nudes) (nua|íntim*|sensuais|hot|picantes|pelada|privad*)",
  ],
  "sexual.lure": [
    "(pornô|porno*|sexo|erótic*|nuas?|peladas?|webcam|transar|safad*|orgasmo*|brinquedos? eróticos?|vibrador*|infiéis|gostosas?|nudes|xxx)",
  ],
  "sexual.talk": ["(assédio|educação|saúde|violência|abuso*|orientação|exploração) sexua*"],
  "escort.offer": [
    "(acompanhantes?) (de luxo|vip|executiv*|masculin*|independente*|em <cap>|femin*)|(garotas? de programa|agência de acompanhantes|prostitutas|call girls?|escorts? de luxo|acompanhantes (discretas|lindas)|massagistas? (sensual|sensuais))",
    "(massagens? (eróticas?|sensual|sensuais|tântricas?|com final feliz))",
  ],
  "escort.lure": [
    "(acompanhantes|garotas? de programa|escorts?|massagem (erótica|sensual)|sugar daddy|sugar baby|final feliz|atendo (hotel|hotéis|motel))",
  ],
  "goods.offer": [
    "(réplicas?|imitações|falsificad*|cópias|fals*) ..3 (relógios?|rolex|bolsas?|marcas?|luxo|gucci|vuitton|tênis|documentos?|notas|passaportes?|diplomas?|cédulas)",
    "(vendemos|vendo|compre|comprar|venda|obtenha|peça|adquira) ..4 (réplicas?|notas falsas|documentos falsos|cnh|carta de condução|carteira de motorista|passaportes?|diplomas?|rg|cocaína|maconha|heroína|mdma|cartões clonados|armas?|dinheiro falso|atestados?)",
    "(cnh|carta de condução|carteira de habilitação|passaporte*|diplomas?|certificado*|autorização de residência) ..5 (sem (prova|provas|exame|exames|estudar|frequentar|aulas)|registrad*|registad*|à venda|original*|autêntic*|reconhecid* pelo mec|quente)",
    "(rolex|cartier|gucci|louis vuitton|chanel|prada) ..6 (réplica*|cópia*|imitaç*|a partir de|<money>|barat*|primeira linha)",
    "(cocaína|maconha|heroína|mdma|lsd|ecstasy|cannabis|armas de fogo) ..5 (envio*|vend*|compr*|peça|discret*|disponíve*|entrega)",
    "(software|windows|office|photoshop) ..4 (oem|barat*|pirata*|crackead*|<pct>|licenças? baratas?)|(cartões (clonados|roubados)|consultável|hackers?) ..4 (contrat*|venda|vend*|compr*|serviço*|info)",
  ],
  "goods.lure": [
    "(réplicas?|falsificad*|notas falsas|documentos falsos|imitações|cocaína|cartões clonados|pirata*|rolex|dinheiro falso|cnh)",
  ],
  "goods.talk": [
    "(falsificaç*|falsificad*|réplicas|cópias) ..6 (detect*|combate*|proteg*|contra|denunci*|remov*|alfândeg*)",
    "(contra|combate*|detect*|proteg*|defend*|identific*) ..4 (falsificaç*|falsificad*|réplicas|cópias)",
  ],
  "list.offer": [
    "(venda|aluguel|aluguer|compra|compre|vendemos|vendo|alugamos|adquir*|oferecemos|temos|dispomos) ..5 (bases? de dados|bancos? de dados|listas?|e-mails|emails|contatos|contactos|mailing|mailings|cadastros) ..6 (e-mails?|emails?|empresas|contatos|contactos|participantes|clientes|endereços|verificad*|segmentad*|b2b|atualizad*|decisores|whatsapp)",
    "(<num>|<num> milhões|milhões de|milhares de) ..2 (e-mails?|emails|contatos|contactos|endereços|registros) ..8 (<money>|euros|reais|dólares|verificad*|cd|base*|venda|só|apenas|por|atualizad*|enviar*|alugar)",
    "(lista|base de dados|banco de dados|mailing) (de|dos|com) (participantes|visitantes|expositores|e-mails|emails|decisores|empresas) ..8 (interessad*|comprar|adquirir|preço|verificad*|e-mails?|disponível|venda|contat*|contact*)",
    "(interessad*|interesse|interessa) ..6 (lista de (participantes|contatos|contactos)|base de dados de|mailing)",
    "(envio em massa|e-mail em massa|e-mails em massa|email em massa|disparo* em massa|disparo de e-mails|e-mail marketing ..3 milhões) ..6 (e-mails?|emails|milhões|base*|preço|<money>|campanha*|whatsapp)",
  ],
  "list.lure": [
    "(base de dados de (empresas|emails|e-mails|contatos|contactos)|lista de (participantes|e-mails|emails|contatos)|mailing (list|de empresas|b2b)|e-mails verificados|envio em massa|disparo em massa|aluguel de listas|contatos verificados)",
  ],
  "list.talk": ["(sua|suas|seu|seus|própri*|vossa) ..1 (base|bases|lista|listas|contatos|contactos|mailing)"],
  "followers.offer": [
    "(compre|comprar|venda|vendemos|consiga|ganhe|obtenha|<num>) ..4 (seguidores|curtidas|likes|visualizações|avaliações|inscritos|comentários|gostos) ..8 (instagram|tiktok|youtube|facebook|google|<money>|garantid*|instantâne*|rápid*|reais|brasileiros|barat*|trustpilot|por|entrega)",
    "(seguidores|curtidas|likes|avaliações (google|positivas|5 estrelas)|inscritos|visualizações) ..6 (comprar|a partir de|<money>|barat*|garantid*|à venda|reais)",
  ],
  "followers.lure": [
    "(seguidores|curtidas|likes|visualizações|avaliações|inscritos) (instagram|tiktok|youtube|facebook|google|reais|no instagram|positivas)|(mais|milhares de|falsos) (seguidores|curtidas|likes|avaliações)|avaliações (de )?5 estrelas",
  ],
  "mlm.offer": [
    "(ganhe|receba|bônus|comissão) ..5 (por indicação|por cada indicado|níveis|sua rede|por pessoa|cada amigo|indicados)",
    "(faça parte|entre|junte se|venha) ..3 (equipe|time|rede) ..12 (multinível|bônus|indicação|níveis|renda|comissões|comissão|mmn|marketing de rede)",
    "(marketing multinível|multinível|marketing de rede|network marketing|mmn|mlm) ..8 (junte|oportunidade|renda|equipe|equipa|ganh*|torne|independente*|negócio|rendimento*)",
    "(patrocin*|recrut*|convid*|indique|indicando) ..8 (comiss*|ganh*|nível|níveis|renda|bônus|bónus|cada|equipe|rede)",
    "(junte se|entre|faça parte) ..3 (minha|nossa) (equipe|equipa|rede) ..10 (ganh*|comiss*|casa|oportunidade|independen*|distribu*|renda)",
    "(torne se|seja|vire) ..2 (distribuidor*|consultor*|revendedor*|parceiro) ..10 (comiss*|renda|casa|independen*|equipe|ganh*|extra|rede)",
  ],
  "mlm.lure": [
    "(marketing multinível|multinível|marketing de rede|mmn|mlm|renda (residual|passiva|extra)|seu próprio chefe|oportunidade de negócio|negócio em casa|pirâmide financeira)",
  ],
  "riches.offer": [
    "(ganh*|faça|fatur*|receb*|lucr*) ..4 (<money>|<num> (reais|euros|dólares)|até <money>) ..4 (por|ao|cada|em um*) (dia|semana|mês|hora)",
    "(<money>|<num> (reais|euros|dólares)) (por|ao|cada) (dia|semana|mês|hora) ..8 (casa|sem|fácil*|internet|automátic*|ganh*|online|garantid*)",
    "(ganhar|ganhe|fazer|faça) (dinheiro|muito dinheiro|dinheiro (extra|fácil|rápido)) ..8 (fácil*|internet|online|casa|rápid*|sem|dorm*|agora|automátic*|experiência|celular)",
    "(dinheiro (fácil|rápido)|renda (passiva|garantida|extra)|rendimento (passivo|garantido|extra)|liberdade financeira|independência financeira|fique (rico|milionário)|ficar (rico|milionário)|trabalh* em casa) ..8 (ganh*|sem|fácil*|hoje|agora|<money>|método|segredo|internet|experiência|garantid*|bitcoin|mês|dia|rápid*|sistema|descubra)",
    "(dobr*|duplique|triplique|multiplique) ..3 (dinheiro|capital|investimento|bitcoin*|poupança|renda)",
    "(rentabilidade|lucros?|retorno*|ganhos?) ..2 (garantid*|sem risco|cert*) ..6 (<pct>|por (dia|mês)|ao (dia|mês)|diári*|cripto*|bitcoin|trading|invest*|mensa*)",
    "(bitcoin|cripto*|trading|forex|day trade) ..6 (robô|ganh*|garantid*|automátic*|milionári*|por dia|sinais|rentabilidade|rico|lucr*)",
  ],
  "riches.lure": [
    "(dinheiro fácil|ganhar dinheiro|renda passiva|renda extra|liberdade financeira|milionári*|trabalhar em casa|trabalhe em casa|sem sair de casa|sem experiência|bitcoin|cripto*|retorno garantido|fique rico|seu próprio chefe)",
  ],
  "debt.offer": [
    "(elimin*|cancel*|limp*|reduz*|sair|saia|livr*|quit*|renegoci*|negoci*) ..4 (dívidas?|nome sujo|spc|serasa|credores|restrição|negativad*)",
    "(limpa*|limpe) ..2 (nome|cpf)|(consolidação de (crédito*|dívidas?)|dívidas|nome sujo|negativado) ..8 (ligue|solução*|grátis|simulação|desconto|prestaç*|parcel*|rápid*|consult*|solicite|elimin*|ajud*)",
    "(melhor*|aument*|repar*) ..3 (score|pontuação de crédito|histórico de crédito|crédito)",
  ],
  "debt.lure": [
    "(limpar (o )?nome|nome sujo|serasa|spc|consolidação de créditos?|dívidas|credores|negativad*|renegociação|aumentar o score|score alto)",
  ],
  "loan.offer": [
    "(empréstimos?|créditos?|dinheiro|financiamento) ..5 (sem (consulta|fiador|burocracia|comprovação|garantia|comprovante|spc)|para negativad*|em <num> (minutos|horas)|em (24|48) horas|a <pct>|juros de <pct>|imediat*|entre particulares|na hora|rápid*|urgente*|hoje mesmo)",
    "(oferecemos|concedemos|emprestamos|damos) ..5 (empréstimos?|créditos?|dinheiro) ..8 (particular*|<money>|<pct>|pessoa*|juros|sem|todos|empresa*|urgente*|rápid*|precis*)",
    "(precisa|precisando|procura|necessita) ..3 (empréstimo|crédito|dinheiro|financiamento) ..6 (urgente*|rápid*|contat*|contact*|sem|hoje|já|pessoal|imediat*|agora)",
    "(empréstimos? (rápidos?|urgentes?|pessoa(l|is)|online|consignado)|crédito (fácil|na hora|rápido)|microcrédito) ..6 (sem|minutos|horas|solicite|<money>|online|aprov*|conta|hoje|já)",
  ],
  "loan.lure": [
    "(empréstimos? (rápidos?|urgentes?|pessoa(l|is)|entre particulares)|sem consulta|crédito fácil|oferta de empréstimo|taxa de juros|sem fiador|dinheiro na hora|para negativados)",
  ],
  "fraud.offer": [
    "(taxa|seguro|caucao|custas) ..6 antes (de|do|da) ..3 (liberacao|deposito|transferencia|emprestimo|credito)",
    "cliente ..6 (morreu|faleceu|falecido) ..14 (milhoes|deixou|sem (herdeiros|familiares))",
    "(receba|receber) o dinheiro (na|em) sua conta",
    "(antes de morrer|desejo|quero|gostaria de) ..4 (doar|legar|deixar|entregar) ..6 (euros|dolares|<money>|milho*|quantia|soma|fortuna)",
    "(doação|doar|herança|fundos?|soma|quantia) ..10 (milhões|milhão|<money>|euros|dólares|falecid*|beneficiári*|viúva|câncer|cancro|caridade|órfãos) ..12 (você|seu|sua|milhões|banco|contat*|contact*|conta|euros|dólares|beneficiári*|transf*|órfãos)",
    "(você|seu (e-mail|email|endereço)) ..4 (ganhou|foi selecionad*|foi escolhid*|foi sortead*) ..10 (loteria|lotaria|milhões|<money>|prêmio|prémio|soma|doação|euros|dólares)",
    "(sou|me chamo|meu nome é|chamo me) ..20 (viúva|câncer|cancro|doente|falecid*|banqueir*|advogad*|notári*) ..30 (milhões|doação|doar|fundos?|herança|soma|conta|euros|dólares|órfãos)",
    "(falecid*|mort*) ..3 (cliente|marido|esposo|pai) ..20 (milhões|fundos?|conta|banco|herança|soma|herdeir*)",
    "(transferência|transferir) ..6 (fundos?|soma|milhões) ..8 (sua conta|estrangeir*|seu país|porcentagem|percentagem|<pct>|confidencia*)",
    "(recuper*) ..4 (dinheiro|fundos?|bitcoins?|cripto*) ..3 (perdid*|roubad*|golpe*)",
  ],
  "fraud.lure": [
    "(fica|ficara) com <pct>",
    "(viúva|câncer|cancro|falecid*|herança|beneficiári*|doação|loteria|lotaria|órfãos|caridade|milhões de (euros|dólares)|confidencial|parente mais próximo|deus (o|te|vos) abençoe)",
  ],
  "unlawful.offer": [
    "(sem (o )?(seu|teu|nenhum) consentimento|contornar (o rgpd|a lgpd)|burlar a lgpd|raspad*|e-mails (comprados|roubados)) ..8 (e-mails?|dados|envi*|contat*|lgpd|rgpd|linkedin|base*)",
    "(se não responder|seu silêncio|falta de resposta) ..8 (aceit*|consent*|fatur*|contrat*|autoriz*)",
  ],
  "reputation.offer": [
    "(black hat|backlinks?|links) ..5 (garantid*|<money>|barat*|compr*|milhares|dofollow|primeira página)|(primeira (página|posição)|primeiro lugar) ..3 google ..4 garantid*",
    "(vidente|tarô|tarot|macumba|amarração|simpatia|feitiço*|pai de santo|trazer a pessoa amada) ..8 (grátis|ligue|garantid*|consult*|contat*|contact*|amor|rápid*|dias|volta)",
    "(ganhe|receba|leve|concorra) ..3 (iphone|ipad|vale presente|cartão presente|viagem) ..8 (pesquisa|respond*|clique|grátis|frete|particip*|agora)",
    "(cigarros|tabaco|vapes?|pods?) ..5 (barat*|sem imposto|compr*|online|<pct>|entrega)",
  ],
  "reputation.lure": ["(backlinks?|vidente|tarô|amarração amorosa|corrente|feitiço|macumba)"],
  "loan.talk": [
    "(quem|famílias|pessoas|clientes|que) ..2 (fez|fizeram|pediu|pediram|contraiu|contraíram|tomou|tomaram|assinou) ..2 (empréstimos?|créditos?) (rápidos?|pessoal|pessoais|fácil|fáceis)?",
    "banco ..3 (aprovou|concedeu|negou|liberou) ..3 (empréstimo|crédito|financiamento)",
  ],
  "riches.talk": ["(a partir de|por|custa) ..2 <money> (por|ao) (mês|ano|usuário|dia)"],
};
