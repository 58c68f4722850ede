import { changed, inverseOf, type SettingsChange } from "./change-settings.ts";

/** Whether the changes are stored. `burst` counts what belongs together: all that is changed until a field is left. */
export type SaveState =
  | { kind: "idle" | "saving" }
  | { kind: "saved"; burst: number; isUndone: boolean }
  | { kind: "failed"; reason: string };

/** What the user and the organisation set, unparsed. */
export interface StoredSettings {
  user: unknown;
  managed: unknown;
}

/** Where settings are kept. */
export interface SettingsStore {
  read(): Promise<StoredSettings>;
  write(user: unknown): Promise<void>;
}

export interface SettingsSaver {
  /** Reads what is stored, now and after each change by somebody else. */
  load(): Promise<void>;
  /** Takes effect at once, and is stored when the user pauses. */
  change(wish: SettingsChange): void;
  /** The user left a field, or the page goes away: stores at once, and what comes is another burst. */
  leave(): Promise<void>;
  /** Stores again what could not be stored. */
  retry(): Promise<void>;
  /** Puts back what was there before a burst, unless a later one has begun to be stored. */
  undo(burst: number): void;
}

const settleMs = 300;

/**
 * Keeps changes of the settings until they are stored, one write after the other. Each is laid over what is stored at that
 * moment, so that neither another page's change nor an earlier one of ours is lost, however fast they come.
 * @param tell called with what is in force, changes that are not stored yet among it
 */
export function settingsSaver(
  store: SettingsStore,
  tell: (settings: StoredSettings, state: SaveState) => void,
): SettingsSaver {
  let base: StoredSettings | undefined;
  let unsaved: SettingsChange[] = [];
  let state: SaveState = { kind: "idle" };
  let burst = 1;
  let isUndoing = false;
  /** What takes the newest stored burst back, last change first. */
  let wayBack: { burst: number; changes: SettingsChange[] } = { burst: 0, changes: [] };
  let writing: Promise<void> | undefined;
  let reading = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (next: SaveState) => {
    state = next;
    if (base) tell({ ...base, user: unsaved.reduce<unknown>(changed, base.user) }, state);
  };

  async function load(): Promise<void> {
    const turn = ++reading;
    const read = await store.read();
    // What was read before a write of ours ended may be older than that write; it is followed by another reading.
    if (turn !== reading || writing) return;
    base = read;
    show(state);
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    writing ??= writeAll().finally(() => {
      writing = undefined;
    });
    return writing;
  }

  async function writeAll(): Promise<void> {
    if (unsaved.length === 0) return;
    try {
      while (unsaved.length > 0) await writeOnce();
      show({ kind: "saved", burst: wayBack.burst, isUndone: isUndoing });
      isUndoing = false;
    } catch (error) {
      // They stay unsaved, and are in force on this page.
      show({ kind: "failed", reason: error instanceof Error ? error.message : String(error) });
    }
  }

  async function writeOnce(): Promise<void> {
    const taken = unsaved;
    const of = burst;
    const { user, managed } = await store.read();
    let next = user;
    const back: SettingsChange[] = [];
    for (const wish of taken) {
      back.unshift(inverseOf(next, wish));
      next = changed(next, wish);
    }
    await store.write(next);
    reading++;
    base = { user: next, managed };
    unsaved = unsaved.slice(taken.length);
    wayBack = { burst: of, changes: wayBack.burst === of ? [...back, ...wayBack.changes] : back };
  }

  function change(wish: SettingsChange): void {
    unsaved = [...unsaved, wish];
    show({ kind: "saving" });
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), settleMs);
  }

  async function leave(): Promise<void> {
    const stored = flush();
    if (unsaved.length > 0 || wayBack.burst === burst) burst = Math.max(burst, wayBack.burst) + 1;
    await stored;
  }

  return {
    load,
    change,
    leave,
    retry: flush,
    undo: (wanted) => {
      if (wayBack.burst !== wanted) return;
      isUndoing = true;
      burst++;
      for (const wish of wayBack.changes) change(wish);
      void leave();
    },
  };
}
