import type { Phrases } from "../phrases.ts";

/** How people ask in an answer to be written to no more, in Irish. */
export const irish: Phrases = {
  "request.stop": [
    "na (seol|seoltar|seolaigi|cuir|dean teagmhail|scriobh) ..5 (chugam|chugainn|liom|riomhphoist|nios mo|orm|riomhphost|eile)",
    "(bain|bainigi|scrios) ..2 (me|sinn|mo|m ainm) ..4 (liosta|den|on|as)",
    "(diliostail|dhiliostail|diliostaigh)",
    "stop* ..2 (riomhphoist|ag seoladh)",
    "(stad|stop) ..2 (de|ag) (sheoladh|scriobh|seoladh)",
  ],
  "request.word": ["(diliostail|stad|scoir)"],
};
