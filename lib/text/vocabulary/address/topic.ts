import type { Phrases, Topic } from "../phrases.ts";
import { addressWords } from "./words.ts";

const boxes = [
  "(p o|po|post office|gpo|g p o) box",
  "(locked|private) bag",
  "(rr|hc) <num> (site|box)",
  "post box",
  "box",
  "casilla",
  "(p m b|postboks|postbox|postfaks)",
  "(pmb|postfach|apartado|apdo|postbus|postboks|postilokero|postafiok|pf|bp|c p|cs)",
  "(boite|case) postale",
  "(casella|caixa) postal*",
  "apartado (postal|de correos)",
  "(skrytka|skr) (pocztowa|poczt)",
  "а я",
  "а с",
  "абонентский ящик",
  "ταχ θυρ",
  "صندوق بريد",
  "ص ب",
  "ת ד",
  "私書箱",
  "사서함",
  "信箱",
];

/** Addresses mix languages, so that these words are looked for in every text. */
export const addressTopic: Topic = {
  any: {
    ...Object.fromEntries(Object.entries(addressWords).map(([name, words]) => [`address.${name}`, words.split("|")])),
    "address.box": boxes,
  } satisfies Phrases,
};
