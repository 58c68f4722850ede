import { useEffect, useState } from "react";

/** What came of an action, in words. */
export interface Note {
  tone: "good" | "bad";
  text: string;
}

const goodNoteMs = 8000;

/**
 * Runs one action at a time and keeps what came of it. A good note leaves by itself after 8 s, a bad
 * one stays until it is closed or the next action starts. `onThrow` gives the words for an action that threw.
 */
export function useNotes(onThrow: () => Note) {
  const [busy, setBusy] = useState(false);
  const [note, setNote] = useState<Note>();

  useEffect(() => {
    if (note?.tone !== "good") return;
    const timer = setTimeout(() => setNote(undefined), goodNoteMs);
    return () => clearTimeout(timer);
  }, [note]);

  async function run(action: () => Promise<Note | undefined>): Promise<void> {
    if (busy) return;
    setBusy(true);
    setNote(undefined);
    try {
      setNote(await action());
    } catch (error) {
      console.error(error);
      setNote(onThrow());
    } finally {
      setBusy(false);
    }
  }

  return { busy, note, run, dismiss: () => setNote(undefined) };
}
