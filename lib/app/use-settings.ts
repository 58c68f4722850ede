import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { PolicyInput } from "../core/policy.ts";
import type { ResolvedPolicy } from "../core/resolve-policy.ts";
import { readManagedPolicy } from "../platform/managed.ts";
import { writeUserPolicy } from "../platform/storage.ts";
import { readUserPolicy, watchSettings } from "../platform/stored-policy.ts";
import type { SettingsChange } from "./change-settings.ts";
import { policyInForce } from "./policy-in-force.ts";
import { type SaveState, type SettingsSaver, type SettingsStore, settingsSaver } from "./settings-saver.ts";

export interface EditableSettings {
  /** `undefined` until it was read; with what arrived from the organisation, unparsed. */
  settings: (ResolvedPolicy & { managed: unknown }) | undefined;
  saveState: SaveState;
  /** Takes effect at once and is stored when the user pauses, or leaves the field. */
  change(change: SettingsChange): void;
  undo(burst: number): void;
  retry(): void;
}

const store: SettingsStore = {
  read: async () => {
    const [user, managed] = await Promise.all([readUserPolicy(), readManagedPolicy()]);
    return { user, managed };
  },
  // Whatever else stands in the store is kept as it is; `resolvePolicy` takes the valid parts of it.
  write: (user) => writeUserPolicy(user as PolicyInput),
};

/** The settings in force, and the means to change the user's own. What is broken in the store stays there, and is named. */
export function useSettings(): EditableSettings {
  const [view, setView] = useState<{ user: unknown; managed: unknown; saveState: SaveState }>();
  const saver = useRef<SettingsSaver>(undefined);
  useEffect(() => {
    const left = new AbortController();
    const own = settingsSaver(store, (settings, saveState) => {
      if (!left.signal.aborted) setView({ ...settings, saveState });
    });
    saver.current = own;
    watchSettings(() => void own.load(), left.signal);
    // A page that goes away has no time for a debounce, and little for anything.
    for (const event of ["focusout", "visibilitychange", "pagehide"]) {
      window.addEventListener(event, () => void own.leave(), { signal: left.signal });
    }
    void own.load();
    return () => left.abort();
  }, []);
  const change = useCallback((wish: SettingsChange) => saver.current?.change(wish), []);
  const undo = useCallback((burst: number) => saver.current?.undo(burst), []);
  const retry = useCallback(() => void saver.current?.retry(), []);
  const { user, managed } = view ?? {};
  const isRead = view !== undefined;
  const settings = useMemo(
    () => (isRead ? { ...policyInForce({ user, managed }), managed } : undefined),
    [isRead, user, managed],
  );
  return { settings, saveState: view?.saveState ?? { kind: "idle" }, change, undo, retry };
}
