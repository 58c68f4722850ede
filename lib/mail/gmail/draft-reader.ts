import type { Draft } from "../../core/draft.ts";
import { type BodyReading, type Editor, editorOf, readBody } from "./read-body.ts";
import { noteInput, readField, readHead } from "./read-draft.ts";

/** Reads one compose and keeps what it read, so that a keystroke in the body costs a look at the body only. */
export interface DraftReader {
  read(): Draft;
  /** The body as it stands now; `undefined` where there is no editor. */
  body(): BodyReading | undefined;
  /** Makes all be read anew. */
  forget(): void;
}

const watched: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ["data-hovercard-id", "data-name", "email", "value", "href", "style", "hidden"],
};

/** `onChange` is called at each change of the form, often many times a frame; `closed` ends it. */
export function readerOf(root: HTMLElement, onChange: () => void, closed: AbortSignal): DraftReader {
  let editor: Editor | undefined;
  let reading: BodyReading | undefined;
  let head: { fields: Omit<Draft, "body">; boxes: string } | undefined;
  let draft: Draft | undefined;
  let hadQuote: boolean | undefined;

  const forget = () => {
    editor = undefined;
    reading = undefined;
    head = undefined;
    draft = undefined;
  };
  const note = (target: EventTarget | null) => {
    if (editor && target instanceof Node && editor.element.contains(target)) {
      reading = undefined;
      draft = undefined;
    } else forget();
  };
  const noteAll = (records: readonly MutationRecord[]) => {
    for (const { target } of records) {
      note(target);
      if (!head) return;
    }
  };
  const observer = new MutationObserver((records) => {
    noteAll(records);
    onChange();
  });
  observer.observe(root, watched);
  const onInput = ({ target }: Event) => {
    noteInput(target);
    note(target);
    onChange();
  };
  for (const type of ["input", "change"]) root.addEventListener(type, onInput, { capture: true, signal: closed });
  closed.addEventListener("abort", () => observer.disconnect());

  /** Takes in what the observer has not been told yet, and what a script of the page filled in without a word. */
  const catchUp = () => {
    const records = observer.takeRecords();
    if (records.length > 0) {
      noteAll(records);
      onChange();
    }
    if (head && head.boxes !== boxesIn(root)) forget();
  };
  const currentBody = () => {
    editor ??= editorOf(root);
    if (!reading && editor) {
      reading = readBody(editor);
      // What is quoted tells a forward from a reply.
      if (hadQuote !== reading.body.hasQuote) head = undefined;
      hadQuote = reading.body.hasQuote;
    }
    return reading;
  };
  return {
    read() {
      catchUp();
      const body = readField(currentBody());
      head ??= { fields: readHead(root), boxes: boxesIn(root) };
      draft ??= { ...head.fields, body };
      return draft;
    },
    body() {
      catchUp();
      return currentBody();
    },
    forget,
  };
}

/** What stands in the form's boxes. */
function boxesIn(root: HTMLElement): string {
  const boxes = root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input:not([type=file]), textarea");
  return Array.from(boxes, ({ value }) => value).join("\n");
}
