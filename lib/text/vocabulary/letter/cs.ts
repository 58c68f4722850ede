import type { Phrases } from "../phrases.ts";

/** Greetings, closings, and how people name their company and title, in Czech. */
export const czech: Phrases = {
  "letter.greeting": [
    "^(dobrý den|dobré ráno|dobrý večer|ahoj|vážený|vážená|vážení|milý|milá|zdravím|hezký den|krásný den)",
  ],
  "letter.sign-off": [
    "^(s )?(pozdravem|přátelským pozdravem|srdečným pozdravem|úctou|přáním hezkého dne|pozdravy)",
    "^(děkuji|děkuji předem|děkujeme|hezký den|přeji hezký den|mějte se|zdravím|těším se|s pozdravem|přeji pěkný den)",
  ],
  "company.introduction": [
    "(jmenuji se|jsem|jsme|moje jméno je) ..4 (z|ze|ve|v|od|firmy|společnosti)",
    "(zakladatel*|ředitel*|majitel*|konzultant*|obchodník|tým|jednatel*) ..1 (z|ze|firmy|společnosti|ve)",
    "(pracuji|pracujeme|zastupuji|zastupujeme|vedu) (v|ve|pro|firmu|společnost)",
    "jménem (společnosti|firmy)",
  ],
  "company.title": [
    "(ředitel*|jednatel*|vedoucí|manažer*|obchodní|obchodník|majitel*|zakladatel*|konzultant*|poradce|asistent*|inženýr*|specialist*|personalist*|ceo|cto|cfo|sales|account|manager|marketing)",
  ],
};
