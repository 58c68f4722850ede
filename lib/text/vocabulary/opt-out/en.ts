import type { Phrases } from "../phrases.ts";

/** Words without which no English paragraph offers an opt-out: only those that hold one are searched for it. */
export const english: Phrases = {
  "opt-out.hint": [
    "(unsub*|unsuscri*|opt|opts|opting|opted|optout|safeunsubscri*)",
    "(remov*|delet*|exclud*|eras*|strike|unlist|delist|rem0v*)",
    "(list|lists|database|preferences|subscription*|settings)",
    "(stop*|ceas*|discontinu*|cancel*|quit|leave)",
    "(longer|rather|prefer*|never|again|further|anymore)",
    "(not|don't|won't|isn't) ..3 (interested|relevant|receive|hear|contact*|wish|want|email*|like|fit|you|follow|reach|get)",
    "(off|out) (this|our|my|the|all|of|future)",
    "(taken|be|get|come|word) off",
    "un subscrib*",
    "(future|further|more) (mailings?|emails?|mail|messages|contact|correspondence)",
    "(withdraw|object)",
    "(no thanks|no more|no thank|not interested|too many|fewer emails)",
    "(tell me|let me know|say so|say the word)",
    "(cancel|end|turn off|switch off)",
  ],
};
