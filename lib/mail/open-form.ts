import type { Draft, Recipient } from "../core/draft.ts";
import type { Evidence } from "../core/finding.ts";
import type { BodyReading, Editor } from "./editor.ts";
import { isGone } from "./gone.ts";
import { highlight } from "./highlights.ts";
import type { FormReading } from "./make-edits.ts";
import type { Closing, ComposePort, Mark, Place } from "./port.ts";
import { revealPlace } from "./reveal.ts";

/** What one client knows of its compose forms. */
export interface FormReader {
  /** Attributes whose change may change the draft. */
  attributes: string[];
  editorOf(root: HTMLElement): Editor | undefined;
  readBody(editor: Editor): BodyReading;
  /** Reads the draft; `reading` is its body, `undefined` where no editor was found. */
  readDraft(root: HTMLElement, reading: BodyReading | undefined): Draft;
  subjectBoxOf(root: HTMLElement): HTMLInputElement | undefined;
  /** The recipients as the page shows them. */
  chipsOf(root: HTMLElement): readonly { element: HTMLElement; recipient?: Recipient }[];
  /** What became of a form that has gone, from the page's own notice. Absent: nobody can say. */
  closingOf?(root: HTMLElement): Promise<Closing>;
  /** Called when the user fills or empties a box. */
  noteInput?(target: EventTarget | null): void;
}

const shownLevels = ["inform", "confirm", "hold"] as const;

/** The port of one compose form; `closed` ends all that it does. */
export function openForm(id: string, root: HTMLElement, reader: FormReader, closed: AbortSignal): ComposePort {
  const listeners = new Set<() => void>();
  const closingListeners = new Set<(how: Closing) => void>();
  let reading: BodyReading | undefined;
  let isComposing = false;
  const note = () => {
    reading = undefined;
    for (const listener of listeners) listener();
  };
  const observer = new MutationObserver(note);
  observer.observe(root, { childList: true, characterData: true, subtree: true, attributeFilter: reader.attributes });
  const options = { capture: true, signal: closed };
  const onInput = ({ target }: Event) => {
    reader.noteInput?.(target);
    note();
  };
  for (const type of ["input", "change"]) root.addEventListener(type, onInput, options);
  for (const type of ["compositionstart", "compositionend"] as const)
    root.addEventListener(type, () => (isComposing = type === "compositionstart"), options);

  /** The body as it stands now; read anew only after a change. */
  const currentReading = (): BodyReading | undefined => {
    if (observer.takeRecords().length > 0) note();
    const editor = reader.editorOf(root);
    // A text box may be filled without a word to anyone.
    if (editor && (!reading || editor.format === "plain")) reading = reader.readBody(editor);
    return editor && reading;
  };
  const readAnew = (): FormReading => {
    const editor = reader.editorOf(root);
    const reading = editor && reader.readBody(editor);
    return { draft: reader.readDraft(root, reading), editor, reading };
  };
  const rangeFor = (now: BodyReading | undefined, evidence: Evidence): Range | undefined => {
    if (evidence.field !== "body" || now?.body.text.slice(evidence.start, evidence.end) !== evidence.quote)
      return undefined;
    return now?.map?.rangeOf([evidence.start, evidence.end]);
  };
  const placeOf = (evidence: Evidence): Place | undefined => {
    const now = currentReading();
    const range = rangeFor(now, evidence);
    const editor = reader.editorOf(root)?.element;
    if (range && editor) return { element: editor, range };
    const box = boxFor(now, evidence);
    if (box) return holds(box.text, evidence) ? { element: box.element } : undefined;
    const chips = evidence.field === "recipients" ? reader.chipsOf(root) : [];
    const meant = chips.filter(({ recipient }) => recipient && holds(recipient.email, evidence));
    return meant.find(({ element }) => element.checkVisibility()) ?? meant[0];
  };
  const boxFor = (now: BodyReading | undefined, { field }: Evidence) => {
    const box = field === "subject" ? reader.subjectBoxOf(root) : undefined;
    if (box) return { element: box, text: box.value };
    const editor = field === "body" ? reader.editorOf(root) : undefined;
    return editor?.format === "plain" && now ? { element: editor.element, text: now.body.text } : undefined;
  };
  const show = (marks: readonly Mark[]) => {
    const now = marks.length > 0 ? currentReading() : undefined;
    for (const level of shownLevels) {
      const ranges = marks.flatMap((mark) => (mark.level === level && rangeFor(now, mark.evidence)) || []);
      highlight(root, `goodsend-${level}`, ranges);
    }
  };
  closed.addEventListener("abort", () => {
    observer.disconnect();
    listeners.clear();
    show([]);
    if (isGone(closed) && closingListeners.size > 0) void tellClosing();
  });
  const tellClosing = async () => {
    const how = (await reader.closingOf?.(root)) ?? "closed";
    for (const listener of closingListeners) listener(how);
  };
  // The first reading costs most; whoever asks for the draft in a later turn finds it done.
  currentReading();

  return {
    id,
    root,
    read: () => reader.readDraft(root, currentReading()),
    onChange(listener, signal) {
      if (closed.aborted || signal.aborted) return;
      listeners.add(listener);
      signal.addEventListener("abort", () => listeners.delete(listener));
    },
    onClosed: (listener) => void closingListeners.add(listener),
    apply: (edits, make) => {
      if (closed.aborted) return { result: "failed", why: "the compose is closed" };
      // An input method owns the words that it is still making.
      if (isComposing) return { result: "failed", why: "a letter is still being composed" };
      const outcome = make({ root, read: readAnew }, edits);
      note();
      return outcome;
    },
    show: (marks) => {
      if (!closed.aborted) show(marks);
    },
    placeOf: (evidence) => (closed.aborted ? undefined : placeOf(evidence)),
    reveal: (evidence) => {
      const place = closed.aborted ? undefined : placeOf(evidence);
      return place !== undefined && revealPlace(place, evidence);
    },
  };
}

function holds(text: string, { start, end, quote }: Evidence): boolean {
  return text.slice(start, end) === quote;
}
