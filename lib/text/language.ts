import type { Span } from "../core/draft.ts";
import { isLatinHindi } from "./latin-hindi.ts";
import { languageOfParagraph, likelyLanguageOf, type ParagraphLanguage } from "./paragraph-language.ts";
import { partText } from "./paragraph-store.ts";

/** The languages of a text. */
export interface TextLanguages {
  /** That of most of it, as ISO 639-1 code; `und` for one that we do not know. */
  main: string;
  /** Whether the main one is beyond doubt. */
  certain: boolean;
  /** All that stand in it, or may. */
  all: readonly string[];
}

/** So many paragraphs at the start tell the language of any text. */
const atStart = 10;
/** So many at the end are looked at besides, since a footer may be in another language. */
const atEnd = 6;
/** A paragraph shorter than this, in UTF-16 units, is no more than a greeting. */
const shortest = 30;
/** A paragraph weighs no more than one of this many UTF-16 units. */
const mostWeight = 200;
/** From this length on a paragraph that is surely in another language is read in it, in UTF-16 units. */
const ownLength = 40;

/** Of the texts asked for last: a draft's subject and body are asked for in turns. */
let recent: { text: string; languages: TextLanguages }[] = [];
const mostRecent = 3;

/**
 * The main language of a text as ISO 639-1 code. Short Latin text without a hint is taken as English,
 * the language of most outreach.
 */
export function languageOf(text: string): string {
  return languagesOfText(text).main;
}

/**
 * The languages of a text, out of those of its paragraphs. What stands first weighs more, so that a footer in another
 * language changes nothing.
 */
export function languagesOfText(text: string): TextLanguages {
  const known = recent.find((each) => each.text === text);
  if (known) return known.languages;
  const languages = findLanguages(text);
  recent = [{ text, languages }, ...recent.slice(0, mostRecent - 1)];
  return languages;
}

function findLanguages(text: string): TextLanguages {
  const weights = new Map<string, number>();
  const all = new Set<string>();
  let number = 0;
  const { spans, paragraphs } = partText(text);
  for (const at of judgedAmong(spans)) {
    const paragraph = paragraphs[at];
    const [start, end] = spans[at] ?? [0, 0];
    if (!paragraph) continue;
    paragraph.language ??= languageOfParagraph(text, start, end);
    const { language, certain } = paragraph.language;
    if (!certain) continue;
    const weight = Math.min(end - start, mostWeight) / (1 + number++ / 2);
    weights.set(language, (weights.get(language) ?? 0) + weight);
    if (end - start >= ownLength) all.add(language);
  }
  const [main] = [...weights].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (main && (usual.has(main) || !isLatinHindi(text))) return { main, certain: true, all: [...all.add(main)] };
  return ofShort(text, likelyLanguageOf(text));
}

/** The numbers of the paragraphs that tell the language of their text. */
function judgedAmong(spans: readonly Span[]): readonly number[] {
  const long = spans.flatMap(([start, end], at) => (end - start >= shortest ? [at] : []));
  return long.length > atStart + atEnd ? [...long.slice(0, atStart), ...long.slice(-atEnd)] : long;
}

/** The languages of Latin script that mails are mostly in; a guess at another is no better than one at English. */
const usual = new Set("en de fr es it nl pt pl sv da no fi cs ro hu tr".split(" "));

/** Fewer words than this show no language but those that mails are mostly in. */
const fewWords = 8;

/** "Got a minute?": where so many others are nearly as likely, the words show nothing. */
const manyOthers = 12;
const beyondAscii = /[\u0080-\uffff]/;

const beyondLatin = /[\u0370-\u1dff\u2c00-\ud7ff]/;

/** What a text shows whose paragraphs are too short for an answer each. */
function ofShort(text: string, { language, certain, others }: ParagraphLanguage): TextLanguages {
  const all = [language, ...others];
  if (beyondLatin.test(text)) {
    const usualOne = certain || language === "uk" ? undefined : [language, ...others].find((other) => other === "ru");
    return { main: usualOne ?? language, certain, all };
  }
  if ((!certain || !usual.has(language)) && isLatinHindi(text))
    return { main: "hi", certain: false, all: ["hi", ...all] };
  if (!certain && others.length >= manyOthers && others.includes("en") && !beyondAscii.test(text))
    return { main: "en", certain, all };
  if (certain || usual.has(language) || !hasFewWords(text)) return { main: language, certain, all };
  return { main: others.find((other) => usual.has(other)) ?? "en", certain, all };
}

function hasFewWords(text: string): boolean {
  return text.length < 400 && text.trim().split(/\s+/, fewWords).length < fewWords;
}
