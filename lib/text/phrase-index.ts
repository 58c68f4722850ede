import { undisguised } from "./disguise.ts";
import { fold } from "./fold.ts";
import { KnownWords } from "./known-words.ts";
import { type PhrasePath, parsePhrase, type Step } from "./phrase.ts";
import { spelledWord } from "./spelled-word.ts";
import { gap, kind, type Tokens } from "./tokens.ts";
import { unitsOf } from "./units.ts";

/** A place where a phrase stands: indexes of its first and last token, and numbers of what it means. */
export interface Match {
  concept: number;
  language: number;
  first: number;
  last: number;
}

/** What one word may be to the index. */
interface Word {
  /** Numbers of the steps that it satisfies. */
  symbols: ReadonlySet<number>;
  /** Nodes behind the root, for a phrase that starts with it. */
  starts: readonly number[];
  lineStarts: readonly number[];
}

interface Node {
  edges: Map<number, number> | undefined;
  gaps: { most: number; node: number }[] | undefined;
  accepts: { concept: number; language: number }[] | undefined;
}

const shapes = ["<word>", "<num>", "<money>", "<pct>", "<url>", "<mail>", "<blank>"];
const root = 0;
const lineRoot = 1;

/**
 * All phrases in one automaton over words. A text is walked once; each word is looked up once and leads
 * into the phrases that it can begin, so that time grows with the text and not with the number of phrases.
 */
export class PhraseIndex {
  readonly #nodes: Node[] = [emptyNode(), emptyNode()];
  readonly #symbols = new Map<string, number>();
  /** Steps by the words, stems and endings that satisfy them. */
  readonly #exact = new Map<string, number[]>();
  readonly #stems = new Map<string, number[]>();
  readonly #endings = new Map<string, number[]>();
  #longestStem = 0;
  #longestEnding = 0;
  readonly #words = new KnownWords<Word>((written, type) => this.#lookUp(written, type));

  /** Adds a phrase; `concept` and `language` come back in its matches. Throws `PhraseError`. */
  add(phrase: string, concept: number, language: number): void {
    for (const path of parsePhrase(phrase)) this.#addPath(path, concept, language);
    this.#words.forget();
  }

  /** Every match in a text, in the order of first tokens; of one concept only the longest at each token. */
  match(text: string, tokens: Tokens, units: Uint16Array = unitsOf(text)): Match[] {
    const { starts, ends, kinds, gaps } = tokens;
    const count = starts.length;
    const words: Word[] = new Array(count);
    for (let index = 0; index < count; index++) {
      words[index] = this.#words.at(text, units, starts[index] ?? 0, ends[index] ?? 0, kinds[index] ?? 0);
    }
    const found: Match[] = [];
    for (let index = 0; index < count; index++) {
      const word = words[index];
      if (!word) continue;
      const isLineStart = index === 0 || (gaps[index] ?? 0) >= gap.line;
      const spelled = spelledWord(text, units, tokens, index);
      if (spelled) {
        const { starts: nodes } = this.#lookUp(spelled.word, kind.word);
        for (const node of nodes) this.#walk(node, spelled.last + 1, index, words, gaps, found);
      }
      if (word.starts.length === 0 && (!isLineStart || word.lineStarts.length === 0)) continue;
      const from = found.length;
      for (const node of word.starts) this.#walk(node, index + 1, index, words, gaps, found);
      if (isLineStart) for (const node of word.lineStarts) this.#walk(node, index + 1, index, words, gaps, found);
      if (found.length - from > 1) keepLongest(found, from);
    }
    return found;
  }

  #walk(at: number, index: number, first: number, words: readonly Word[], gaps: Uint8Array, found: Match[]): void {
    const node = this.#nodes[at];
    if (!node) return;
    if (node.accepts) {
      for (const { concept, language } of node.accepts) found.push({ concept, language, first, last: index - 1 });
    }
    if (node.edges) this.#step(node.edges, index, first, words, gaps, found);
    if (!node.gaps) return;
    for (const { most, node: behind } of node.gaps) {
      const edges = this.#nodes[behind]?.edges;
      if (!edges) continue;
      for (let skipped = 0; skipped <= most; skipped++) {
        if ((gaps[index + skipped] ?? gap.sentence) >= gap.sentence) break;
        this.#step(edges, index + skipped, first, words, gaps, found);
      }
    }
  }

  #step(
    edges: Map<number, number>,
    index: number,
    first: number,
    words: readonly Word[],
    gaps: Uint8Array,
    found: Match[],
  ): void {
    const word = words[index];
    if (!word || word.symbols.size === 0 || (gaps[index] ?? 0) >= gap.sentence) return;
    // The shorter list is gone through: a frequent word satisfies many steps, and most nodes have few.
    if (edges.size <= word.symbols.size) {
      for (const [symbol, next] of edges) {
        if (word.symbols.has(symbol)) this.#walk(next, index + 1, first, words, gaps, found);
      }
      return;
    }
    for (const symbol of word.symbols) {
      const next = edges.get(symbol);
      if (next !== undefined) this.#walk(next, index + 1, first, words, gaps, found);
    }
  }

  #addPath({ atLineStart, steps }: PhrasePath, concept: number, language: number): void {
    let at = atLineStart ? lineRoot : root;
    for (const step of steps)
      at = "gap" in step ? this.#gapFrom(at, step.gap) : this.#edgeFrom(at, this.#symbolOf(step));
    const node = this.#nodes[at];
    if (!node) return;
    node.accepts ??= [];
    if (!node.accepts.some((accept) => accept.concept === concept && accept.language === language)) {
      node.accepts.push({ concept, language });
    }
  }

  #edgeFrom(at: number, symbol: number): number {
    const node = this.#nodes[at] ?? emptyNode();
    node.edges ??= new Map();
    const known = node.edges.get(symbol);
    if (known !== undefined) return known;
    node.edges.set(symbol, this.#nodes.length);
    return this.#nodes.push(emptyNode()) - 1;
  }

  #gapFrom(at: number, most: number): number {
    const node = this.#nodes[at] ?? emptyNode();
    node.gaps ??= [];
    const known = node.gaps.find((each) => each.most === most);
    if (known) return known.node;
    const behind = this.#nodes.push(emptyNode()) - 1;
    node.gaps.push({ most, node: behind });
    return behind;
  }

  #symbolOf(step: Extract<Step, { words: unknown }>): number {
    const words = [...step.words].sort();
    const key = words.join("|");
    const known = this.#symbols.get(key);
    if (known !== undefined) return known;
    const symbol = this.#symbols.size;
    this.#symbols.set(key, symbol);
    for (const word of words) this.#register(word, symbol);
    return symbol;
  }

  #register(word: string, symbol: number): void {
    if (word.startsWith("*")) {
      this.#longestEnding = Math.max(this.#longestEnding, word.length - 1);
      addTo(this.#endings, word.slice(1), symbol);
    } else if (word.endsWith("*")) {
      this.#longestStem = Math.max(this.#longestStem, word.length - 1);
      addTo(this.#stems, word.slice(0, -1), symbol);
    } else addTo(this.#exact, word, symbol);
  }

  #lookUp(written: string, type: number): Word {
    const symbols: number[] = [];
    if (type === kind.word || type === kind.number || (type === kind.mail && !written.includes("."))) {
      const folded = fold(written);
      this.#collect(folded, symbols);
      if (type !== kind.number) for (const meant of undisguised(written, folded)) this.#collect(meant, symbols);
    }
    if (type !== kind.word) symbols.push(...(this.#exact.get(shapes[type] ?? "") ?? []));
    else if (isCapital.test(written)) symbols.push(...(this.#exact.get("<cap>") ?? []));
    const behind = (start: number) => {
      const edges = this.#nodes[start]?.edges;
      return symbols.flatMap((symbol) => edges?.get(symbol) ?? []);
    };
    return { symbols: new Set(symbols), starts: behind(root), lineStarts: behind(lineRoot) };
  }

  #collect(word: string, symbols: number[]): void {
    symbols.push(...(this.#exact.get(word) ?? []));
    const longest = Math.min(word.length, this.#longestStem);
    for (let length = 1; length <= longest; length++) {
      const known = this.#stems.get(word.slice(0, length));
      if (known) symbols.push(...known);
    }
    const most = Math.min(word.length, this.#longestEnding);
    for (let length = 1; length <= most; length++) {
      const known = this.#endings.get(word.slice(-length));
      if (known) symbols.push(...known);
    }
  }
}

const isCapital = /^\p{Lu}/u;

function emptyNode(): Node {
  return { edges: undefined, gaps: undefined, accepts: undefined };
}

function addTo(map: Map<string, number[]>, key: string, symbol: number): void {
  const known = map.get(key);
  if (known) known.push(symbol);
  else map.set(key, [symbol]);
}

/** Of the matches from `from` on, which start at one token, keeps the longest of each concept and language. */
function keepLongest(found: Match[], from: number): void {
  let kept = from;
  for (let index = from; index < found.length; index++) {
    const match = found[index];
    if (!match) continue;
    let isNew = true;
    for (let other = from; other < kept; other++) {
      const known = found[other];
      if (!known || known.concept !== match.concept || known.language !== match.language) continue;
      if (match.last > known.last) known.last = match.last;
      isNew = false;
      break;
    }
    if (isNew) found[kept++] = match;
  }
  found.length = kept;
}
