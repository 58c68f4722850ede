import { wordSize } from "./known-words.ts";
import { sentenceOf, tokenSize } from "./token.ts";

/** The tokens of a text as phrases are followed through them, side by side: read many times, and so laid out once. */
export class TokenLayout {
  /** Of each token the first and the last of its sentence. */
  first = new Int32Array(256);
  last = new Int32Array(256);
  /** Of each token the bits of its word: see `bitOfEntry`. */
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
        for (let before = first; before < index; before++) this.last[before] = index - 1;
        first = index;
        sentence = own;
      }
      this.first[index] = first;
    }
    for (let before = first; before < count; before++) this.last[before] = count - 1;
  }

  /** Whether words that may be those which an anchor needs stand around a token; the anchor as in `anchorSize`. */
  hasAround(index: number, anchors: Int32Array, at: number): boolean {
    const bits = this.bits;
    const ahead = anchors[at + 2] ?? 0;
    if (ahead > 0) {
      const wanted = anchors[at + 1] ?? 0;
      const end = Math.min(this.last[index] ?? index, index + ahead);
      let next = index + 1;
      while (next <= end && ((bits[next] ?? 0) & wanted) === 0) next++;
      if (next > end) return false;
    }
    const behind = anchors[at + 4] ?? 0;
    if (behind === 0) return true;
    const wanted = anchors[at + 3] ?? 0;
    const end = Math.max(this.first[index] ?? index, index - behind);
    let before = index - 1;
    while (before >= end && ((bits[before] ?? 0) & wanted) === 0) before--;
    return before >= end;
  }
}
