import type { FindingNote, FindingNotes } from "../core/finding-notes.ts";
import type { Place } from "../mail/port.ts";
import type { OpenCompose } from "./open-compose.ts";
import { isOn } from "./place-on-screen.ts";

/** The finding whose underlined words lie at a point of the window; the loudest where several do. */
export function noteAtPoint(compose: OpenCompose, { clientX, clientY }: MouseEvent): string | undefined {
  return markWhere(compose, (place) => isOn(place, clientX, clientY));
}

/** The finding whose underlined words hold the caret. */
export function noteAtCaret(compose: OpenCompose): string | undefined {
  const selection = getSelection();
  const node = selection?.isCollapsed ? selection.focusNode : null;
  if (!selection || !node || !compose.root.contains(node)) return undefined;
  return markWhere(compose, ({ range }) => range?.isPointInRange(node, selection.focusOffset) === true);
}

/** The first note whose words end behind the caret; the first of all where the caret is elsewhere. */
export function firstBehindCaret(compose: OpenCompose, { notes }: FindingNotes): number {
  const { focusNode: node, focusOffset: offset } = getSelection() ?? { focusNode: null, focusOffset: 0 };
  if (!node || !compose.root.contains(node)) return 0;
  const index = notes.findIndex((note) => {
    const range = placeOfNote(compose, note)?.range;
    return range !== undefined && range.comparePoint(node, offset) <= 0;
  });
  return Math.max(0, index);
}

/** Where the first words of a note stand. */
export function placeOfNote({ port }: OpenCompose, { evidence: [first] }: FindingNote): Place | undefined {
  return first && port.placeOf(first);
}

/** Brings the first words of a note into sight, with the caret before them. */
export function goToNote(compose: OpenCompose, note: FindingNote): void {
  const [first] = note.evidence;
  const place = placeOfNote(compose, note);
  if (!first || !place) return;
  if (place.range) {
    place.element.focus({ preventScroll: true });
    getSelection()?.collapse(place.range.startContainer, place.range.startOffset);
  }
  compose.port.reveal(first);
}

/** The place of a finding in the notes. */
export function indexOf({ notes }: FindingNotes, finding: string): number | undefined {
  const index = notes.findIndex((note) => note.finding === finding);
  return index < 0 ? undefined : index;
}

/** A place in the notes, counted on from the other end where it lies beyond one. */
export function wrap(index: number, { notes }: FindingNotes): number {
  return (index + notes.length) % notes.length;
}

/** Remembers what has the focus in a compose, and where its caret is. The answer gives it back, or gives it the form. */
export function rememberFocus(root: HTMLElement): () => void {
  const active = document.activeElement;
  const selection = getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : undefined;
  return () => {
    if (!(active instanceof HTMLElement) || !(root.contains(active) || active.localName === "goodsend-badge")) return;
    active.focus({ preventScroll: true });
    const isText = active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement;
    if (isText || !range?.startContainer.isConnected) return;
    selection?.removeAllRanges();
    selection?.addRange(range);
  };
}

function markWhere({ marks, port }: OpenCompose, holds: (place: Place) => boolean): string | undefined {
  return marks.find(({ evidence }) => {
    const place = evidence.field === "body" ? port.placeOf(evidence) : undefined;
    return place !== undefined && holds(place);
  })?.finding;
}
