import type { Phrases } from "../phrases.ts";

/** Where an address comes from, the right to object, and the privacy notice, in Finnish. */
export const finnish: Phrases = {
  "law.source": [
    "(löysin|sain|saimme|löysimme|poimin|näin) ..4 (sähköposti*|yhteystie*|osoitte*|nime*|tieto*|profiili*)",
    "(sähköposti*|yhteystie*|osoitte*|tiedot) ..5 (löysin|sain|saimme|löysimme|peräisin|löytyi*|saatu|poimittu|on julkaistu)",
    "(näin|löysin|luin|huomasin|tapasimme) ..5 (sivui*|sivusto*|verkkosivu*|linkedin*|profiili*|messui*|rekisteri*|blogi*)",
    "julki* (lähte*|saatavi*|tieto*)",
    "(tietojen|osoitteen|yhteystietojen) lähde",
    "kaupparekisteri*",
  ],
  "law.object": [
    "(vastusta*|kieltä*|kiellä*) ..3 (suoramarkkinoin*|käsittely*|käyttö*)",
    "vastustaa",
    "peruuttaa suostumu*",
  ],
  "law.privacy": ["(tietosuojaseloste*|tietosuojakäytän*|tietosuojailmoitu*|rekisteriseloste*|tietosuoja)"],
};
