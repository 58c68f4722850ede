/** So many words are remembered; hostile text has no end of new ones. */
const mostWords = 16_384;
const slotMask = 32_767;

interface Known<Answer> {
  written: string;
  hash: number;
  answer: Answer;
}

/**
 * Answers about words, remembered, since most words of a text have been seen before. A word is found by the hash
 * of its units, without making a string of each.
 */
export class WordAnswers<Answer> {
  readonly #ask: (written: string) => Answer;
  #slots: (Known<Answer> | undefined)[] = new Array(slotMask + 1);
  #count = 0;

  constructor(ask: (written: string) => Answer) {
    this.#ask = ask;
  }

  /** The answer about the word from `start` to `end` of a text that is given with its units. */
  at(text: string, units: Uint16Array, start: number, end: number): Answer {
    let hash = 0;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (units[at] ?? 0)) | 0;
    for (let slot = hash & slotMask; ; slot = (slot + 1) & slotMask) {
      const known = this.#slots[slot];
      if (known === undefined) break;
      if (known.hash === hash && isAt(units, start, end, known.written)) return known.answer;
    }
    return this.#remember(text.slice(start, end), hash);
  }

  /** Forgets all. */
  #forget(): void {
    if (this.#count === 0) return;
    this.#slots = new Array(slotMask + 1);
    this.#count = 0;
  }

  #remember(written: string, hash: number): Answer {
    if (this.#count >= mostWords) this.#forget();
    const answer = this.#ask(written);
    let slot = hash & slotMask;
    while (this.#slots[slot] !== undefined) slot = (slot + 1) & slotMask;
    this.#slots[slot] = { written, hash, answer };
    this.#count++;
    return answer;
  }
}

function isAt(units: Uint16Array, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (units[start + at] !== word.charCodeAt(at)) return false;
  return true;
}
