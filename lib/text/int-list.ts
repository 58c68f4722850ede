/** Whole numbers side by side, as many as come. Read `data` up to `count`; it is another array after it has grown. */
export class IntList {
  data: Int32Array;
  count = 0;

  constructor(room = 64) {
    this.data = new Int32Array(room);
  }

  /** Adds a number and gives its place. */
  push(value: number): number {
    if (this.count === this.data.length) this.#grow(this.count + 1);
    this.data[this.count] = value;
    return this.count++;
  }

  /** Makes the list longer by so many numbers, which are yet to be written. */
  reserve(numbers: number): void {
    if (this.count + numbers > this.data.length) this.#grow(this.count + numbers);
    this.count += numbers;
  }

  /** Adds each number with `by` added to it. */
  pushAll(values: ArrayLike<number>, by = 0): void {
    if (this.count + values.length > this.data.length) this.#grow(this.count + values.length);
    for (let at = 0; at < values.length; at++) this.data[this.count + at] = (values[at] ?? 0) + by;
    this.count += values.length;
  }

  /** Makes room for so many numbers and some more: a long list grows by a quarter, since it may grow no further. */
  #grow(least: number): void {
    const data = new Int32Array(least < longList ? 2 * least : least + (least >>> 2));
    data.set(this.data.subarray(0, this.count));
    this.data = data;
  }
}

/** From this length on a list is a long one. */
const longList = 4096;
