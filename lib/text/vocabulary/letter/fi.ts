import type { Phrases } from "../phrases.ts";

/** Greetings, closings, and how people name their company and title, in Finnish. */
export const finnish: Phrases = {
  "letter.greeting": ["^(hei|moi|terve|hyvää päivää|hyvää huomenta|päivää|hyvä|arvoisa|moikka|huomenta|tervehdys)"],
  "letter.sign-off": [
    "^(ystävällisin|parhain|terveisin|lämpimin|yhteistyöterveisin|kunnioittavasti) (terveisin|terveisin)?",
    "^(terveisin|yst terv|terv|kiitos etukäteen|kiitos|kiittäen|hyvää viikonjatkoa|mukavaa päivänjatkoa|palataan|parhain terveisin)",
  ],
  "company.introduction": [
    "(olen|nimeni on|olemme|täällä) ..4 (*lta|*ltä|*sta|*stä|yrityksestä)",
    "(perustaja|toimitusjohtaja|johtaja|omistaja|konsultti|myyjä|tiimi)",
    "(työskentelen|työskentelemme|edustan|johdan|edustamme) <cap>",
    "puolesta",
  ],
  "company.title": [
    "(toimitusjohtaja|johtaja|*johtaja|*päällikkö|*vastaava|myyjä|omistaja|perustaja|konsultti|asiantuntija|projektipäällikkö|assistentti|insinööri|rekrytoija|ceo|cto|cfo|sales|account|manager|markkinointi)",
  ],
};
