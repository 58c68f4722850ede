import type { FindingNote, FindingNotes } from "../core/finding-notes.ts";
import type { FixAnswer } from "../platform/protocol.ts";
import { send } from "../platform/send.ts";
import { drawCard, drawList, drawWords, type NoteActions } from "./draw-notes.ts";
import { goToNote, indexOf, placeOfNote, rememberFocus, wrap } from "./note-places.ts";
import { type NotesPopup, openPopup } from "./notes-popup.ts";
import type { OpenCompose } from "./open-compose.ts";
import type { PageComposes } from "./page-composes.ts";
import { placeOnScreen } from "./place-on-screen.ts";

/** How long it is said that a fix holds; ms. */
const saidFor = 2500;

/** What is shown: the notes of a compose, one of them (`index`) or all. */
export interface ShownNotes {
  compose: OpenCompose;
  notes: FindingNotes;
  index: number | undefined;
  popup: NotesPopup;
  closed: AbortController;
  /** `acting`: what changes the draft now is not the user's typing. `telling`: what came of it is said in the place of notes. */
  state: "showing" | "acting" | "telling";
}

/** Where showing a note leads: the page stays as it is, caret and scroll go to the words, or the focus into the card, too. */
export type Goes = "nowhere" | "words" | "card";

/** The one window of ours in a page that shows notes. */
export interface NotesWindow {
  shown(): ShownNotes | undefined;
  /** Opens the card of one note, or the list of all. A focus that was in the window before is in the new one, too. */
  open(compose: OpenCompose, notes: FindingNotes, index: number | undefined, goes: Goes): void;
  close(): void;
  /** What can be done with the notes of a compose. */
  actionsOf(compose: OpenCompose): NoteActions;
  /** Draws the notes of another verdict; a card whose finding has gone goes with it. */
  refresh(): Promise<void>;
}

/** The notes on the verdict at hand, from the background; `undefined` where it knows of none, or does not answer. */
export async function askForNotes({ port }: OpenCompose): Promise<FindingNotes | undefined> {
  return send("notes-wanted", { compose: port.id }).catch(() => undefined);
}

/** Makes the window, closed. Every fix goes to the background by name, as one that is chosen in the panel does. */
export function makeNotesWindow(page: PageComposes): NotesWindow {
  let shown: ShownNotes | undefined;

  const close = () => {
    shown?.closed.abort();
    shown = undefined;
  };

  const actionsOf = (compose: OpenCompose): NoteActions => ({
    fix: ({ finding }, fix) => {
      if (fix.opens) return void send("options-wanted", {});
      void act(() => compose.fix(finding, fix.id));
    },
    ignore: ({ finding }, scope) =>
      void act(async () => {
        await send("ignore-wanted", { compose: compose.port.id, finding, scope });
        return undefined;
      }),
    show: ({ finding }) => shown && open(compose, shown.notes, indexOf(shown.notes, finding), "words"),
    resume: () =>
      void act(async () => {
        await send("pause-ended", {});
        return undefined;
      }),
    step: (by) => shown && open(compose, shown.notes, wrap((shown.index ?? 0) + by, shown.notes), "words"),
    close,
  });

  const open: NotesWindow["open"] = (compose, notes, index, goes) => {
    const note = index === undefined ? undefined : notes.notes[index];
    const takesFocus = goes === "card" || shown?.popup.hasFocus();
    close();
    if (note && goes !== "nowhere") goToNote(compose, note);
    const closed = new AbortController();
    const signal = AbortSignal.any([closed.signal, compose.closed, page.signal]);
    const restoreFocus = rememberFocus(compose.root);
    const place = note && placeOfNote(compose, note);
    // Words that cannot be brought into sight, such as a folded recipient: the card stands where those without words do.
    let box = place && placeOnScreen(place);
    const anchorBox = () => {
      const now = note && placeOfNote(compose, note);
      const seen = now && placeOnScreen(now);
      if (seen) box = seen;
      return seen ?? (mine.state === "showing" ? undefined : box);
    };
    const popup = openPopup({
      spoken: notes,
      anchor: box ? anchorBox : () => badgeBox(compose),
      isRightToLeft: place !== undefined && getComputedStyle(place.element).direction === "rtl",
      onOutOfSight: close,
      signal,
    });
    const mine: ShownNotes = { compose, notes, index, popup, closed, state: "showing" };
    shown = mine;
    signal.addEventListener("abort", () => popup.hasFocus() && restoreFocus(), { once: true });
    compose.closed.addEventListener("abort", () => shown === mine && close(), { once: true });
    draw(mine);
    if (takesFocus) popup.focus();
  };

  const draw = ({ compose, notes, index, popup }: ShownNotes) => {
    const actions = actionsOf(compose);
    popup.draw(index === undefined ? drawList(notes, actions) : drawCard(notes, index, actions));
  };

  /** Carries out what the user chose in the window, and says what came of it. */
  const act = async (work: () => Promise<FixAnswer | undefined>) => {
    const mine = shown;
    if (!mine || mine.state === "acting") return;
    mine.state = "acting";
    const answer = await work().catch((): FixAnswer => ({ outcome: "failed" }));
    if (shown !== mine) return;
    mine.state = answer ? "telling" : "showing";
    if (!answer) return refresh();
    const { words } = mine.notes;
    mine.popup.draw(drawWords(words.outcomes[answer.outcome], words, actionsOf(mine.compose)));
    // The list goes on with what is left; a card has done its work.
    const goOn = () => (mine.index === undefined ? redraw(mine) : close());
    if (answer.outcome === "held") setTimeout(() => shown === mine && void goOn(), saidFor);
  };

  const refresh = async () => {
    const mine = shown;
    if (mine?.state !== "showing") return;
    const notes = await askForNotes(mine.compose);
    if (shown !== mine || mine.state !== "showing") return;
    const current = noteOf(mine);
    const index = current && notes ? indexOf(notes, current.finding) : undefined;
    if (!notes || (current && index === undefined)) return close();
    const isSame = JSON.stringify(notes) === JSON.stringify(mine.notes);
    Object.assign(mine, { notes, index });
    if (!isSame) draw(mine);
  };
  const redraw = async (mine: ShownNotes) => {
    mine.state = "showing";
    mine.notes = (await askForNotes(mine.compose)) ?? mine.notes;
    if (shown === mine) draw(mine);
  };

  page.signal.addEventListener("abort", close);
  return { shown: () => shown, open, close, actionsOf, refresh };
}

function noteOf({ notes, index }: ShownNotes): FindingNote | undefined {
  return index === undefined ? undefined : notes.notes[index];
}

/** What stands beside a note without words, and beside all of them. */
function badgeBox({ badge, root }: OpenCompose): DOMRect {
  const box = badge?.box();
  return box && box.width > 0 ? box : root.getBoundingClientRect();
}
