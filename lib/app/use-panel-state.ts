import { useEffect, useState } from "react";
import type { PanelState } from "../core/compose-state.ts";
import { watchPanelState } from "../platform/session-state.ts";

/** What is known of the composes of a tab, kept up to date; `undefined` until it was read. */
export function usePanelState(tab: number | undefined): PanelState | undefined {
  const [read, setRead] = useState<{ tab: number; state: PanelState }>();
  useEffect(() => {
    if (tab === undefined) return;
    const left = new AbortController();
    watchPanelState(tab, (state) => setRead({ tab, state }), left.signal);
    return () => left.abort();
  }, [tab]);
  return read?.tab === tab ? read?.state : undefined;
}
