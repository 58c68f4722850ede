/** Two languages that share most words, with the spellings that only one of them has. */
interface Pair {
  languages: readonly [string, string];
  first: RegExp;
  second: RegExp;
}

/** Serbian in Latin letters shares the groups of letters of Croatian. */
const pairs: readonly Pair[] = [
  {
    languages: ["da", "no"],
    first: /tion|rne\b|øj|ej[el]|hed(?:en|er)?\b|øg[et]|bog|brug|æg|eret\b|åb|betyd|[aeiou]dd?e[rt]?\b/gu,
    second: /sjon|asj|øy|het(?:en|er)?\b|øk[et]|bok|bruk|[^r]ene\b|erte?\b|eie|åp|betyr|sk[jy]|gj|[aeiou]tt?e[rt]?\b/gu,
  },
  {
    languages: ["cs", "sk"],
    first: /[řůě]|ou\b|ní\b/gu,
    second: /[ľĺŕôä]|i[aeu]|ov[ýaá]|ú\b|nie\b/gu,
  },
  {
    languages: ["hr", "sh"],
    first:
      /[čćdljnrstvz]ije[a-zčćšž]|\b(?:tko|što|uvjet|vrlo|gdje|prije|nakon|tijekom|uređaj|datotek|zapork|ovdje|uvijek|općenit)|točn|irati|[vt]je[rksš]|mjes|odjel/gu,
    second:
      /\b(?:šta|tako[đd]je|takođe|pre|posle|gde|uslov|deo|mesto|vreme|ovde|uvek|opšt|biće|veoma|dve|lozink|sme|uopšte)|tačn|ovati|\bda li\b|(?:treba|može|mogu|želite|morate) da\b|(?:vr|cel|del|mes|men|pre|sle)e?[mdnt]/gu,
  },
  {
    languages: ["pt", "gl"],
    first: /ç[ãõ]|[nl]h|[ãõ]|ss|[êâ]|\b(?:uma|muito|mais|fazer|isso|ele)\b/gu,
    second: /ción|ñ|ll|\bx|[aeiou]x[aeiou]|\b(?:unha|non|moi|máis|facer|iso|el|coa|polo|pola)\b/gu,
  },
  {
    languages: ["id", "ms"],
    first: /\b(?:bisa|karena|bahwa|dapat|harus|dari|setelah|informasi|berkas|saat|cuma|kapan)\b|isasi\b/gu,
    second: /\b(?:boleh|kerana|bahawa|mesti|daripada|selepas|maklumat|fail|sahaja|ialah|sila|bila|semasa)\b|asi\b/gu,
  },
];

/**
 * Of two languages that were found likely, the one whose own spellings a text in small letters shows more of, where
 * these outweigh the `lead` of the first; `first`, where they are no such pair.
 */
export function closerOf(first: string, second: string, lead: number, text: string): string {
  const pair = pairs.find(({ languages }) => languages.includes(first) && languages.includes(second));
  if (!pair) return first;
  const difference = spellingWeight * ((text.match(pair.first)?.length ?? 0) - (text.match(pair.second)?.length ?? 0));
  const sum = pair.languages[0] === first ? difference + lead : difference - lead;
  return sum >= 0 ? pair.languages[0] : pair.languages[1];
}

/** What one such spelling weighs against function words. */
const spellingWeight = 3;
