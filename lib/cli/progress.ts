import type { Writable } from "node:stream";

/** A bar on a terminal that shows how much of the input is read. */
export interface Progress {
  advance(bytes: number): void;
  /** Takes the bar off the terminal, so that a message can be written. */
  clear(): void;
}

const millisecondsBetweenDraws = 100;
const width = 30;

/** A progress bar for `total` bytes; draws at most ten times a second. */
export function progressBar(terminal: Writable, total: number, now: () => number = Date.now): Progress {
  let read = 0;
  let drawn = now();
  let isShown = false;
  return {
    advance(bytes) {
      read += bytes;
      const time = now();
      if (time - drawn < millisecondsBetweenDraws) return;
      drawn = time;
      isShown = true;
      terminal.write(`\r${barOf(read / total)}`);
    },
    clear() {
      if (isShown) terminal.write("\r\u001b[K");
      isShown = false;
    },
  };
}

/** Stands in where no bar is wanted. */
export const noProgress: Progress = { advance() {}, clear() {} };

function barOf(share: number): string {
  const done = Math.min(1, share);
  const filled = Math.round(done * width);
  return `[${"█".repeat(filled)}${"░".repeat(width - filled)}] ${String(Math.floor(done * 100)).padStart(3)} %`;
}
