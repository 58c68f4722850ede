import type { Phrases } from "../phrases.ts";

/** How people ask in an answer to be written to no more, in Swedish. */
export const swedish: Phrases = {
  "request.stop": [
    "plocka bort (mig|oss|min|mina|var)",
    "(avsluta|avbryt|avslutar) ..2 prenumeration*",
    "(radera|raderar|ta bort) ..1 (mina|vara|alla|min) ..1 (personuppgifter|uppgifter|kontaktuppgifter|data|mejladress*)",
    "(aterkallar|aterkalla|drar tillbaka) ..2 samtycke",
    "(ta|plocka|stryk|radera) (bort)? ..1 (mig|oss|min|mina|var|vara) ..4 (lista*|listan|listor|register*|utskick*|adress*|epost*|mejl*|uppgifter)",
    "ta bort (mig|oss|min|mej|mina)",
    "(avregistrera|avprenumerera|avanmal) (mig|oss|min|mej)",
    "(vill|onskar|onska|hur) ..4 (avregistrera*|avprenumerera*|avsluta ..2 prenumeration*|bli borttag*|avanmala*)",
    "(skicka|kontakta|mejla|maila|ring|skriv|stor|hora av) ..3 (inte|aldrig|inga) ..3 (mer|fler|igen|mig|oss|mejl|mail|langre)",
    "(vill|onskar) ..2 (inte|ej|inga) ..5 (mejl|mail|kontaktad|kontaktas|fa|utskick|epost|nyhetsbrev|hora|reklam|era)",
    "(inga|aldrig) (fler|mer) (mejl|mail|utskick|epost|meddelanden|reklam)",
    "(sluta|upphor) ..2 (mejla|maila|skicka|kontakta|spamma|skriva|ringa|stora)",
    "(lamna|lat) (mig|oss) (ifred|i fred|vara)",
    "(aterkallar ..2 samtycke|invander mot|motsatter mig)",
    "radera ..2 (mina|min|vara|var) (uppgifter|adress|data|epost*)",
    "kontakta (mig|oss) inte",
  ],
  "request.word": ["(avregistrera|stopp|stop|avprenumerera|avsluta|avregistrering|ta bort|sluta)"],
  "request.guard": [
    "ta ..1 kontakt ..1 (igen|med|i|till|nasta|om)",
    "(sluta|tveka) inte",
    "ta bort (stycket|raden|filen|sidan|meningen|bilden)",
    "om du (inte|vill)",
  ],
  "request.later": ["(inte intresserad*|nej tack|inte nu|inte just nu|kanske senare|inget behov)"],
};
