import { useEffect, useState } from "react";
import { reasonOf } from "./register-actions.ts";

/** What a search gave: entries, or why there are none. `undefined` while the first is under way. */
export type Found<Entry> = { query: string; entries: readonly Entry[] } | { query: string; failed: string } | undefined;

const settleMs = 150;

/** Searches whenever the query rests or the register changes; a search that is overtaken is ended. */
export function useFound<Entry>(
  find: (query: string, signal: AbortSignal) => Promise<Entry[]>,
  query: string,
  version: number,
): Found<Entry> {
  const [found, setFound] = useState<Found<Entry>>();
  useEffect(() => {
    const overtaken = new AbortController();
    const tell = (result: Found<Entry>) => {
      if (!overtaken.signal.aborted) setFound(result);
    };
    const search = () =>
      void find(query, overtaken.signal).then(
        (entries) => tell({ query, entries }),
        (error: unknown) => tell({ query, failed: reasonOf(error) }),
      );
    const timer = setTimeout(search, version === 0 ? 0 : settleMs);
    return () => {
      clearTimeout(timer);
      overtaken.abort();
    };
  }, [find, query, version]);
  return found;
}
