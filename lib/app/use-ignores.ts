import { useEffect, useState } from "react";
import type { Ignore } from "../core/ignore.ts";
import { watchSettings } from "../platform/stored-policy.ts";
import { listIgnores } from "./ignores.ts";

/** Every ignore that is in force, whoever changes them; `undefined` until they were read. */
export function useIgnores(): readonly Ignore[] | undefined {
  const [ignores, setIgnores] = useState<readonly Ignore[]>();
  useEffect(() => {
    const left = new AbortController();
    const read = async () => {
      const list = await listIgnores();
      if (!left.signal.aborted) setIgnores(list);
    };
    watchSettings(() => void read(), left.signal);
    void read();
    return () => left.abort();
  }, []);
  return ignores;
}
