import type { Phrases } from "../phrases.ts";

/** How people ask in an answer to be written to no more, in Icelandic. */
export const icelandic: Phrases = {
  "request.stop": [
    "(fjarlaegid|fjarlaegdu|takid|taktu|eydid|skradu|skraid) ..3 (mig|okkur|netfang*|af|lista*|mina)",
    "(ekki) ..3 (senda|sendid|hafa samband|skrifa|hafid|hringja|sendu)",
    "(haettid|haettu) ad (senda|skrifa|hafa)",
    "(vil|viljum) ekki ..4 (fa|tolvupost*|meira|pósta)",
    "(afskra|afskraning|segja upp askrift)",
  ],
  "request.word": ["(afskra|haetta|haettid)"],
};
