import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { PolicyInput } from "../core/policy.ts";
import type { ResolvedPolicy } from "../core/resolve-policy.ts";
import { readManagedPolicy } from "../platform/managed.ts";
import { writeUserPolicy } from "../platform/storage.ts";
import { readUserPolicy, watchSettings } from "../platform/stored-policy.ts";
import { changed, type SettingsChange } from "./change-settings.ts";
import { policyInForce } from "./policy-in-force.ts";

export type SaveState = { kind: "idle" | "saving" | "saved" } | { kind: "failed"; reason: string };

export interface EditableSettings {
  /** `undefined` until it was read. */
  settings: ResolvedPolicy | undefined;
  saveState: SaveState;
  /** Takes effect at once and is stored when the user pauses, or leaves the field. */
  change(change: SettingsChange): void;
}

const settleMs = 300;

/** The settings in force, and the means to change the user's own. What is broken in the store stays there, and is named. */
export function useSettings(): EditableSettings {
  const [stored, setStored] = useState<{ user: unknown; managed: unknown }>();
  const [saveState, setSaveState] = useState<SaveState>({ kind: "idle" });
  const unsaved = useRef<unknown>(undefined);

  const save = useCallback(async () => {
    const policy = unsaved.current;
    if (policy === undefined) return;
    unsaved.current = undefined;
    try {
      // Whatever else stands in the store is kept as it is; `resolvePolicy` takes the valid parts of it.
      await writeUserPolicy(policy as PolicyInput);
      // A change made while this was being written is not stored yet.
      if (unsaved.current === undefined) setSaveState({ kind: "saved" });
    } catch (error) {
      setSaveState({ kind: "failed", reason: error instanceof Error ? error.message : String(error) });
    }
  }, []);

  useEffect(() => {
    const left = new AbortController();
    const read = async () => {
      const [user, managed] = await Promise.all([readUserPolicy(), readManagedPolicy()]);
      if (!left.signal.aborted && unsaved.current === undefined) setStored({ user, managed });
    };
    watchSettings(() => void read(), left.signal);
    // A page that goes away has no time for a debounce, and little for anything.
    for (const event of ["focusout", "visibilitychange", "pagehide"]) {
      window.addEventListener(event, () => void save(), { signal: left.signal });
    }
    void read();
    return () => left.abort();
  }, [save]);

  useEffect(() => {
    if (unsaved.current === undefined || unsaved.current !== stored?.user) return;
    const timer = setTimeout(() => void save(), settleMs);
    return () => clearTimeout(timer);
  }, [stored, save]);

  const change = useCallback((wish: SettingsChange) => {
    setSaveState({ kind: "saving" });
    setStored((before) => {
      if (!before) return before;
      const user = changed(before.user, wish);
      unsaved.current = user;
      return { ...before, user };
    });
  }, []);

  const settings = useMemo(() => stored && policyInForce(stored), [stored]);
  return { settings, saveState, change };
}
