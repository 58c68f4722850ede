/**
 * The floor W that the engine is held against: the least that any checker of mail would do with a draft. One
 * pass from HTML to text that finds the links, too, one automaton of 2,000 phrases, twelve plain patterns, addresses in
 * the text that are no links, and recipients. Give the HTML of the very draft that the engine gets, in one piece.
 */
export interface FloorInput {
  html: string;
  /** As a header has them: "Dana Whitfield <dana@harborline.example>". */
  recipients: readonly string[];
}

/** Small letters, and one sign for all else. */
const letters = 27;
const phrases = phraseList(2000);
const automaton = buildAutomaton(phrases);

const patterns = [
  /\bunsubscribe\b/gi,
  /\bopt[- ]out\b/gi,
  /\b\d{5}(?:-\d{4})?\b/g,
  /\$\d[\d,]*/g,
  /\bfree\b/gi,
  /\{\{\w+\}\}/g,
  /\bRe:/g,
  /\b[A-Z]{2}\d{2}\b/g,
  /\bguarantee\w*/gi,
  /\bclick here\b/gi,
  /\b\d{1,3} ?%/g,
  /!{2,}/g,
];
const bareLink = /https?:\/\/[^\s"'<>]+/g;
const recipientParts = /^\s*(?:"?([^"<]*?)"?\s*<)?([^<>\s@]+)@([^<>\s@]+\.[a-z]{2,})>?\s*$/i;
const href = /\shref\s*=\s*["']?([^"'\s>]+)/i;
const entity = /&(?:#(\d+)|(\w+));/g;
const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " " };

/** Does the floor's work and gives how much it found, so that nothing of it can be left out. */
export function doFloorWork({ html, recipients }: FloorInput): number {
  const { text, links } = readHtml(html);
  let found = countPhrases(text.toLowerCase()) + links.length;
  for (const pattern of patterns) found += text.match(pattern)?.length ?? 0;
  found += text.match(bareLink)?.length ?? 0;
  const domains = new Set(recipients.map((recipient) => recipientParts.exec(recipient)?.[3]?.toLowerCase()));
  return found + domains.size;
}

/** The words of some HTML and where its links lead, in one pass. */
export function readHtml(html: string): { text: string; links: string[] } {
  const links: string[] = [];
  let text = "";
  let from = 0;
  for (;;) {
    const open = html.indexOf("<", from);
    const words = html.slice(from, open < 0 ? html.length : open);
    text += words.includes("&") ? words.replace(entity, decoded) : words;
    const close = open < 0 ? -1 : html.indexOf(">", open);
    if (close < 0) return { text, links };
    const unit = html.charCodeAt(open + 1) | 32;
    // Blocks and line breaks end a line: b(r), d(iv), p. An a may lead somewhere.
    if (unit === 98 || unit === 100 || unit === 112) text += "\n";
    else if (unit === 97) links.push(...(href.exec(html.slice(open, close))?.slice(1) ?? []));
    from = close + 1;
  }
}

function decoded(written: string, code: string | undefined, name: string | undefined): string {
  return code ? String.fromCodePoint(Number(code)) : (named[name ?? ""] ?? written);
}

interface Automaton {
  next: Int32Array;
  accepts: Uint8Array;
}

/** Aho and Corasick's automaton (1975) over small letters, all else being one sign. */
function buildAutomaton(words: readonly string[]): Automaton {
  const size = words.reduce((sum, { length }) => sum + length, 1);
  const next = new Int32Array(size * letters).fill(-1);
  const accepts = new Uint8Array(size);
  const fail = new Int32Array(size);
  let count = 1;
  for (const word of words) {
    let state = 0;
    for (let index = 0; index < word.length; index++) {
      const edge = state * letters + letterAt(word, index);
      if (next[edge] === -1) next[edge] = count++;
      state = next[edge] ?? 0;
    }
    accepts[state] = 1;
  }
  const queue: number[] = [0];
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head] ?? 0;
    for (let letter = 0; letter < letters; letter++) {
      const edge = state * letters + letter;
      const target = next[edge] ?? -1;
      const fallback = state === 0 ? 0 : (next[(fail[state] ?? 0) * letters + letter] ?? 0);
      if (target === -1) next[edge] = fallback;
      else {
        fail[target] = fallback;
        accepts[target] = (accepts[target] ?? 0) | (accepts[fallback] ?? 0);
        queue.push(target);
      }
    }
  }
  return { next, accepts };
}

function countPhrases(text: string): number {
  const { next, accepts } = automaton;
  let state = 0;
  let found = 0;
  for (let index = 0; index < text.length; index++) {
    state = next[state * letters + letterAt(text, index)] ?? 0;
    found += accepts[state] ?? 0;
  }
  return found;
}

function letterAt(text: string, index: number): number {
  const unit = text.charCodeAt(index) - 97;
  return unit >= 0 && unit < 26 ? unit : 26;
}

/** Made-up phrases of two words, always the same. */
function phraseList(count: number): string[] {
  const syllables = ["pro", "mo", "sel", "win", "cas", "lo", "med", "fol", "lis", "get", "ric", "pay", "debt", "free"];
  const word = (seed: number) =>
    (syllables[seed % 14] ?? "") + (syllables[Math.floor(seed / 14) % 14] ?? "") + (syllables[(seed * 5) % 14] ?? "");
  return Array.from({ length: count }, (_, index) => `${word(index)} ${word(index * 7 + 3)}`);
}
