import type { Evidence } from "../../core/finding.ts";
import { healthOf } from "../find.ts";
import { highlight } from "../highlights.ts";
import { oncePerFrame } from "../once-per-frame.ts";
import type { ComposePort, Mark } from "../port.ts";
import { applyToCompose } from "./apply.ts";
import { type BodyReading, editorOf, readBody } from "./read-body.ts";
import { noteInput, readDraft } from "./read-draft.ts";
import { recipientInput, recipientRow, recipientSummary } from "./recipient-selectors.ts";
import { revealEvidence } from "./reveal.ts";
import * as selectors from "./selectors.ts";

const shownLevels = ["inform", "confirm", "hold"] as const;

const watched: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ["data-hovercard-id", "data-name", "email", "value", "href", "style", "hidden"],
};

/** The port of one compose form; `closed` ends all that it does. */
export function openCompose(id: string, root: HTMLElement, closed: AbortSignal): ComposePort {
  const listeners = new Set<() => void>();
  const announce = oncePerFrame(() => {
    for (const listener of listeners) listener();
  }, closed);
  let reading: BodyReading | undefined;
  const note = () => {
    reading = undefined;
    announce();
  };
  const observer = new MutationObserver(note);
  observer.observe(root, watched);
  const onInput = ({ target }: Event) => {
    noteInput(target);
    note();
  };
  for (const type of ["input", "change"]) root.addEventListener(type, onInput, { capture: true, signal: closed });

  /** The body as it stands now; read anew only after a change. */
  const currentReading = (): BodyReading | undefined => {
    if (observer.takeRecords().length > 0) note();
    const editor = editorOf(root);
    // A text box may be filled without a word to anyone.
    if (editor && (!reading || editor.format === "plain")) reading = readBody(editor);
    return editor && reading;
  };
  const rangeFor = (now: BodyReading | undefined, evidence: Evidence): Range | undefined => {
    if (evidence.field !== "body" || now?.body.text.slice(evidence.start, evidence.end) !== evidence.quote)
      return undefined;
    return now?.map?.rangeOf([evidence.start, evidence.end]);
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
  });
  // The first reading costs most; whoever asks for the draft in a later turn finds it done.
  currentReading();

  return {
    id,
    root,
    read: () => readDraft(root, currentReading()),
    onChange(listener, signal) {
      if (closed.aborted || signal.aborted) return;
      listeners.add(listener);
      signal.addEventListener("abort", () => listeners.delete(listener));
    },
    apply: (edits) => {
      if (closed.aborted) return { result: "failed", why: "the compose is closed" };
      const outcome = applyToCompose(root, edits);
      note();
      return outcome;
    },
    show: (marks) => {
      if (!closed.aborted) show(marks);
    },
    reveal: (evidence) => {
      if (closed.aborted) return false;
      const now = currentReading();
      return revealEvidence(root, evidence, rangeFor(now, evidence), now);
    },
    health: () =>
      [
        selectors.composeId,
        selectors.editor,
        selectors.plainEditor,
        selectors.subject,
        selectors.from,
        recipientRow.to,
        recipientInput.to,
        recipientSummary,
        selectors.send,
      ].map((selector) => healthOf(root, selector)),
  };
}
