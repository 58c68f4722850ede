import { useEffect, useState } from "react";
import type { WaitingState } from "../core/waiting-opt-out.ts";
import { watchWaiting } from "../platform/waiting-state.ts";

/** The opt-outs that are not yet honoured, kept up to date; `undefined` until they were read. */
export function useWaiting(): WaitingState | undefined {
  const [waiting, setWaiting] = useState<WaitingState>();
  useEffect(() => {
    const left = new AbortController();
    watchWaiting(setWaiting, left.signal);
    return () => left.abort();
  }, []);
  return waiting;
}
