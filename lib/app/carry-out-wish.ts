import type { FindingNotes } from "../core/finding-notes.ts";
import type { NotesWish } from "../platform/protocol.ts";
import { firstBehindCaret, indexOf, noteAtCaret, wrap } from "./note-places.ts";
import { askForNotes, type NotesWindow } from "./notes-window.ts";
import type { OpenCompose } from "./open-compose.ts";

/**
 * Does what a key of the user's, or the badge, asks of the notes of a compose. A step leads to the finding at the
 * caret, or to the next one from there; from a card that has the focus, to the one beside it.
 */
export async function carryOutWish(window: NotesWindow, compose: OpenCompose, wish: NotesWish): Promise<void> {
  const before = window.shown();
  const isListOpen = before?.compose === compose && before.index === undefined;
  if (wish === "list" && isListOpen) return window.close();
  const notes = await askForNotes(compose);
  if (!notes) return;
  const isByKey = wish !== "list" || document.activeElement?.localName === "goodsend-badge";
  if (wish === "list" || notes.notes.length === 0)
    return window.open(compose, notes, undefined, isByKey ? "card" : "nowhere");
  const shown = window.shown();
  const current = shown?.compose === compose ? shown.index : undefined;
  const here = current ?? indexOf(notes, noteAtCaret(compose) ?? "");
  if (wish === "apply" || wish === "ignore") return change(window, compose, notes, here ?? 0, wish);
  const isInCard = current !== undefined && shown?.popup.hasFocus() === true;
  window.open(compose, notes, isInCard || here === undefined ? stepFrom(compose, notes, here, wish) : here, "card");
}

function stepFrom(compose: OpenCompose, notes: FindingNotes, here: number | undefined, wish: "next" | "previous") {
  if (here !== undefined) return wrap(here + (wish === "next" ? 1 : -1), notes);
  const next = firstBehindCaret(compose, notes);
  return wish === "next" ? next : wrap(next - 1, notes);
}

/** Where nothing can be done unseen, the card takes the focus and lets the user choose. */
function change(
  window: NotesWindow,
  compose: OpenCompose,
  notes: FindingNotes,
  index: number,
  wish: "apply" | "ignore",
): void {
  const note = notes.notes[index];
  if (!note) return;
  const fix = note.fixes.find(({ safety, opens }) => safety === "safe" && !opens);
  const [ignore] = note.ignores;
  const canAct = wish === "apply" ? fix : ignore;
  const shown = window.shown();
  if (shown?.compose !== compose || shown.index !== index || !canAct)
    window.open(compose, notes, index, canAct ? "nowhere" : "card");
  if (wish === "apply" && fix) window.actionsOf(compose).fix(note, fix);
  if (wish === "ignore" && ignore) window.actionsOf(compose).ignore(note, ignore.scope);
}
