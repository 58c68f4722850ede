import { once } from "node:events";
import type { Writable } from "node:stream";

/** Writes text and waits while the reader at the other end is slow. */
export type Write = (text: string) => Promise<void>;

/** A writer on a stream that never holds more than the stream's own buffer. `onClosed` is called when the reader has gone. */
export function writerTo(stream: Writable, onClosed: () => void): Write {
  stream.on("error", (error) => {
    if ("code" in error && error.code === "EPIPE") onClosed();
    else throw error;
  });
  return async (text) => {
    if (text !== "" && !stream.write(text)) await once(stream, "drain");
  };
}
