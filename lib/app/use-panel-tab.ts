import { useEffect, useState } from "react";
import { type ActiveTab, watchActiveTab } from "../platform/active-tab.ts";

/**
 * The tab that the panel is about: the pinned one, else the active one of the panel's window.
 * `undefined` until the browser has answered. Pass the same `pinned` on every render.
 */
export function usePanelTab(pinned?: number): ActiveTab | undefined {
  const [tab, setTab] = useState<ActiveTab | undefined>(
    pinned === undefined ? undefined : { id: pinned, webmail: true },
  );
  useEffect(() => {
    if (pinned !== undefined) return;
    const unmounted = new AbortController();
    watchActiveTab((active) => setTab(active ?? { id: -1, webmail: false }), unmounted.signal);
    return () => unmounted.abort();
  }, [pinned]);
  return tab;
}

/** The tab that an address of the panel pins it to, as in `sidepanel.html?tab=12`. */
export function pinnedTab(search: string): number | undefined {
  const id = new URLSearchParams(search).get("tab");
  return id !== null && /^\d+$/.test(id) ? Number(id) : undefined;
}
