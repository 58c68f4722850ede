import type { Phrases } from "../phrases.ts";

/** How people ask in an answer to be written to no more, in Maltese. */
export const maltese: Phrases = {
  "request.stop": [
    "(tibghatulix|tibghatx|tikkuntattjawnix|tikkuntattjawni|tiktbulix|ccemplulix|tikkuntattjanix)",
    "(nehhuni|nehhini|nehhi|hassarni|hassruni|nehhu) ..4 (lista|mil|email*|indirizz|minn)",
    "ma rridx ..4 (nircievi|aktar|email*|messagg*|iktar)",
    "(waqfu|ieqfu|ieqaf) ..4 (tibghatu|ibghatu|email*|messagg*|milli)",
  ],
  "request.word": ["(neqqes|waqqaf|ieqaf|ieqfu|nehhuni)"],
};
