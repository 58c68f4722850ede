import type { Phrases } from "../phrases.ts";

/** How people ask in an answer to be written to no more, in Filipino. */
export const filipino: Phrases = {
  "request.stop": [
    "(huwag|wag|huag) ..4 (magpadala|padalhan|magemail|mag email|iemail|kontakin|kontakan|tawagan|istorbohin|guluhin|magtext|magmensahe|makipag ugnayan|ipadala|mag padala|i email|padala|magsend|mag send|magtxt|kausapin|abalahin)",
    "(paki (alis|tanggal)|tanggalin|alisin|burahin|itanggal|tanggalan|ialis|pakitanggal|pakialis) ..3 (ako|niyo|nyo|kami|ang|mo|email|pangalan|na|ninyo|po)",
    "(itigil|tigilan|ihinto|tumigil|tama na|paki tigil|pakitigil) ..4 (pagpapadala|ako|kami|mo|niyo|ninyo|email*|mensahe|na|pag|ang)",
    "(ayaw|ayoko|di ko gusto|hindi ko gusto) ..5 (makatanggap|tumanggap|email*|mensahe|na|ng|maka tanggap|matanggap)",
    "(mag unsubscribe|magunsubscribe|i unsubscribe|iunsubscribe)",
  ],
  "request.word": ["(itigil|tigil|tama na|tanggalin|alisin|tumigil|hinto|ihinto)"],
  "request.guard": ["huwag ..2 (mag atubili|magatubili|mahiya|kalimutan)"],
  "request.later": ["(hindi interesado|di interesado|hindi salamat|hindi muna)"],
};
