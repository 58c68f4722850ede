/** How long typing must rest before a draft is read, behind a change that comes alone; ms. */
const settleDelay = 50;

/** Behind this long without a change, the next one comes alone; ms. */
const quiet = 300;

/**
 * In the midst of typing the rest must be longer than the time between two keys, by this factor, up to this; ms. With what
 * follows, a key is to be on the panel within 150 ms.
 */
const restForPace = 1.4;
const longestRest = 115;

/** Changes that come this close are one: a key gives an event and a change of the page; ms. */
const sameChange = 15;

/** A long draft is read less often: typing must rest this many times as long as the last reading took. */
const restForReading = 50;

/** While somebody types on, readings take no more than this share of the time, and are this far apart; ms. */
const readingShare = 1 / 1000;
const shortestDelay = 300;
const longestDelay = 3000;

/**
 * When a draft is read. `note` is to be called after each change, which may be several times a key: then `read` runs when typing
 * rests, or when it has gone on for long; at the latest some seconds after a call, also when the form is gone by then.
 * `readNow` reads at once.
 */
export function paceReadings(read: () => void): { note(): void; readNow(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let lastChange = Number.NEGATIVE_INFINITY;
  let rest = settleDelay;
  let readingTime = 0;

  const dueIn = (now: number) => {
    const longest = within(shortestDelay, readingTime / readingShare, longestDelay);
    return Math.min(lastChange + Math.max(rest, restForReading * readingTime), firstChange + longest) - now;
  };
  const readNow = () => {
    clearTimeout(timer);
    timer = undefined;
    const start = performance.now();
    read();
    readingTime = performance.now() - start;
  };
  // A timer is set once, not anew for each key: to set one costs more than to look at the clock.
  const wait = (ms: number) => {
    timer = setTimeout(() => {
      const left = dueIn(performance.now());
      if (left > 1) wait(left);
      else readNow();
    }, ms);
  };
  return {
    readNow,
    note() {
      const now = performance.now();
      const gap = now - lastChange;
      lastChange = now;
      if (gap > sameChange) rest = gap > quiet ? settleDelay : within(settleDelay, gap * restForPace, longestRest);
      if (timer !== undefined) return;
      firstChange = now;
      wait(dueIn(now));
    },
  };
}

function within(least: number, value: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
