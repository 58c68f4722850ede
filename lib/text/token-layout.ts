import { wordSize } from "./known-words.ts";
import { sentenceOf, tokenSize } from "./token.ts";

/** The tokens of a text as phrases are followed through them, side by side: read many times, and so laid out once. */
export class TokenLayout {
  /** Of each token the first and the last of its sentence. */
  first = new Int32Array(256);
  last = new Int32Array(256);
  /** Of each token the bits of its word: see `bitOfSet`. */
  bits = new Int32Array(256);

  /** Lays out `count` tokens; `words` are the numbers that tell of a word. */
  fill(tokens: Int32Array, count: number, words: Int32Array): void {
    if (this.bits.length < count) {
      [this.first, this.last] = [new Int32Array(2 * count), new Int32Array(2 * count)];
      this.bits = new Int32Array(2 * count);
    }
    let first = 0;
    let sentence = -1;
    for (let index = 0; index < count; index++) {
      const at = index * tokenSize;
      this.bits[index] = words[(tokens[at + 3] ?? 0) * wordSize + 3] ?? 0;
      const own = sentenceOf(tokens[at + 2] ?? 0);
      if (own !== sentence) {
        this.last.fill(index - 1, first, index);
        first = index;
        sentence = own;
      }
      this.first[index] = first;
    }
    this.last.fill(count - 1, first, count);
  }
}
