import { useEffect, useState } from "react";
import { watchPause } from "../platform/pause-state.ts";

/** When the pause ends, in ms since the epoch, kept up to date; `undefined` where there is none. */
export function usePause(): number | undefined {
  const [until, setUntil] = useState<number>();
  useEffect(() => {
    const left = new AbortController();
    watchPause(setUntil, left.signal);
    return () => left.abort();
  }, []);
  return until;
}
