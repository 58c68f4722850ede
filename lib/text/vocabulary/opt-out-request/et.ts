import type { Phrases } from "../phrases.ts";

/** How people ask in an answer to be written to no more, in Estonian. */
export const estonian: Phrases = {
  "request.stop": [
    "(arge|ara) (mulle|meile|mind|meid) ..1 (enam )?(saatke|kirjutage|saada|kirjuta|helistage|tulitage)",
    "(soovin|soovime|tahan|palun) ..3 (listist|nimekirjast|loendist) ..2 (lahkuda|eemaldada|eemaldage)",
    "(votan|votame) ..2 nousoleku tagasi",
    "(eemaldage|eemalda|kustutage|kustuta|votke|palun eemaldada) ..2 (mind|meid|minu|mu|meie|nimekirj*|loendi*|andme*|aadress*)",
    "(arge|ara) ..1 (saatke|kirjutage|votke|saada|kirjuta|vota|helistage|tulitage|segage|kontakteeruge) ..3 (mulle|meile|enam|mind|meid|kirju|uhendust|rohkem|minuga)",
    "(ei soovi|ei taha) ..3 (saada|kirju|meile|enam|teie|uudiskirj*|reklaami)",
    "(lopetage|lopeta|peatage) ..3 (kirja*|meili*|saatmine|spam*|kirjutamine|tulitamine|ara)",
    "(soovin|tahan|kuidas) ..3 (loobuda|tellimus* tuhistada|tellimusest loobuda)",
    "(tuhistage|tuhista|tuhistan|tuhistada) ..2 (tellimus*|uudiskirj*|minu)",
    "(jatke|jata) (mind|meid) rahule",
    "loobun ..2 (uudiskirj*|tellimus*)",
  ],
  "request.word": ["(eemalda|lopeta|lopetage|loobun|eemaldage|stopp|tuhista|tuhistan|eemaldage mind)"],
  "request.later": ["(ei huvita|ei ole huvitatud|aitah ei|mitte praegu)"],
};
