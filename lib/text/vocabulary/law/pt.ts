import type { Phrases } from "../phrases.ts";

/** Where an address comes from, the right to object, and the privacy notice, in Portuguese. */
export const portuguese: Phrases = {
  "law.source": [
    "(encontrei|obtive|obtivemos|encontrámos|encontramos|recolhi|recolhemos|consegui|recebi|vi|obtido|encontrado) ..4 (email|mail|contacto|contato|dados|endereço|nome|perfil) ..4 (em|no|na|do|da|através|pelo|pela|de)",
    "(seu|seus|vosso|vossos) ..2 (email|contacto|contato|dados|endereço) ..3 (foi|foram|provém|provêm|vem|vêm|consta*|está|estão)",
    "(vi|encontrei|li|descobri|conheci|encontramos|vimos) ..6 (site|website|linkedin|página|perfil|feira|evento|diretório|registo|registro|blog)",
    "fonte* pública*",
    "publicamente (acessíve*|disponíve*)",
    "(disponível|acessível) ao público",
    "(origem|fonte|proveniência) dos (seus)? dados",
    "(me|nos) (deu|passou|forneceu) o seu (contacto|contato|email|endereço|nome)",
  ],
  "law.object": ["(opor-se|se opor|direito de oposição)", "(retirar|revogar) ..3 consentimento"],
  "law.privacy": ["(política|aviso|declaração) ..2 (privacidade|proteção de dados)"],
};
