import type { Body, Span } from "../core/draft.ts";
import { oncePerBody } from "./once-per-body.ts";
import { ownText } from "./own-text.ts";

interface Token {
  word: string;
  at: Span;
}

const tokensOf = oncePerBody((body: Body): Token[] => tokenise(ownText(body)));

/** Short forms of address words, folded to one. */
const shortForms: Record<string, string> = {
  street: "st",
  str: "st",
  strasse: "st",
  avenue: "ave",
  av: "ave",
  road: "rd",
  boulevard: "blvd",
  bd: "blvd",
  drive: "dr",
  lane: "ln",
  suite: "ste",
  floor: "fl",
  court: "ct",
  place: "pl",
  square: "sq",
  parkway: "pkwy",
  highway: "hwy",
  building: "bldg",
  apartment: "apt",
  north: "n",
  south: "s",
  east: "e",
  west: "w",
  ulica: "ul",
  calle: "c",
  avenida: "ave",
  platz: "pl",
};

/**
 * Where a body holds the postal address `configured`: all its numbers and most of its words close
 * together, in any order, with common abbreviations. Empty `configured` is held nowhere.
 */
export function findSameAddress(body: Body, configured: string): Span | undefined {
  const wanted = new Set(tokenise(configured).map(({ word }) => word));
  const digits = [...wanted].filter((word) => /\d/.test(word));
  const words = [...wanted].filter((word) => !/\d/.test(word));
  // Most bodies lack the house number or the postcode, which is quickly seen.
  if (wanted.size === 0 || digits.some((word) => !body.text.toLowerCase().includes(word))) return undefined;
  const hits = tokensOf(body).filter(({ word }) => wanted.has(word));
  const width = configured.length * 1.5 + 60;
  const most = Math.ceil(words.length * 0.6);
  for (let first = 0; first < hits.length; first++) {
    const start = hits[first]?.at[0] ?? 0;
    const near = hits.slice(first, first + 40).filter(({ at }) => at[1] - start <= width);
    const seen = new Set(near.map(({ word }) => word));
    const isWhole = digits.every((word) => seen.has(word)) && words.filter((word) => seen.has(word)).length >= most;
    if (isWhole) return [start, near.reduce((end, { at }) => Math.max(end, at[1]), start)];
  }
  return undefined;
}

function tokenise(text: string): Token[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ index, 0: raw }) => {
    const word = fold(raw.toLowerCase()).replace(/(?<=[a-z]{3})(?:strasse|str)$/, "st");
    return { word: shortForms[word] ?? word, at: [index, index + raw.length] as const };
  });
}

/** A lower-case word without accents. */
function fold(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  return word.replaceAll("ß", "ss").normalize("NFD").replace(/\p{M}/gu, "");
}
