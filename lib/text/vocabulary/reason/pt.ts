import type { Phrases } from "../phrases.ts";

/** Words by which a mail says why it comes to its reader, in Portuguese. */
export const portuguese: Phrases = {
  "reason.marker": [
    "(escrevo|contacto|contato|escrevemos|entro em contacto|entro em contato|entrando em contato|dirijo) ..7 (porque|pois|ja que|na sequencia|a proposito|em relacao|para|por|sobre|apos|devido)",
    "(motivo|razao|objetivo) (do|da|deste|desta|pelo|pela|de|meu)",
    "(na qualidade|no papel|na funcao) de",
    "como (diretor*|responsavel|gerente|socio|fundador*|chefe|ceo|cto|cliente|assinante|membro|usuario)",
    "(vi|li|notei|percebi|soube|vimos|reparei|encontrei) (que|o|a|seu|sua|no|na|sobre)",
    "(recebe|recebeu|esta recebendo|esta a receber|recebem) ..6 (porque|pois|ja que|como)",
    "(porque|pois|ja que|dado que) (voce|o senhor|a senhora|a sua|o seu|sua|seu|e|esta|tem|a empresa|voces)",
    "(queria|quero|gostariamos de) (saber|perguntar|propor|convidar|informar|entender|compartilhar|partilhar|falar|acompanhar|retomar)",
    "gostaria de (saber|perguntar|propor|convidar|informar|entender|compartilhar|partilhar|falar|acompanhar)",
    "parabens (pelo|pela|por)",
    "(seu|sua|vosso|vossa) (artigo|post|publicacao|vaga|palestra|perfil|podcast|pedido|solicitacao|empresa) (sobre|no|na|de|do|da|para)",
    "(estao|esta|voces estao) (contratando|a contratar|procurando|crescendo|lancando|abrindo|planejando|expandindo)",
    "(na sequencia|em relacao|com referencia|em resposta|a respeito|no seguimento) (de|do|da|a|ao)",
    "(como|conforme) (combinado|conversado|prometido|falamos|acordado|solicitado)",
    "por (indicacao|recomendacao|sugestao) (de|do|da)",
    "(me|nos) (indicou|recomendou|sugeriu|falou|passou)",
    "(estou|estamos) (procurando|buscando|a procura|entrando|retomando)",
  ],
  "reason.complete": [
    "obrigad* (pelo|pela|por) (seu|sua|o|a|interesse|contato|mensagem|inscricao|chamada|compra|visita|reuniao|conversa|tempo)",
    "(nos conhecemos|conversamos|falamos) (no|na|em|durante|ontem)",
    "(e voce|seria voce|voce e) ..2 (pessoa certa|responsavel)",
    "(encontrei|obtive|obtivemos|encontramos) ..3 (email|contacto|contato|dados|endereco)",
  ],
  "reason.generic": ["(queria|gostaria de|quero) (me apresentar|apresentar|entrar em contato|entrar em contacto)"],
  "reason.hollow": ["(me apresentar|apresentar me|apresentar nos)"],
};
