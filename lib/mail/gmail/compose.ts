import type { Evidence } from "../../core/finding.ts";
import { healthOf } from "../find.ts";
import { type HighlightName, highlight } from "../highlights.ts";
import { oncePerFrame } from "../once-per-frame.ts";
import type { ComposePort, Mark } from "../port.ts";
import { applyToCompose } from "./apply.ts";
import { type BodyReading, editorOf, readBody } from "./read-body.ts";
import { readDraft } from "./read-draft.ts";
import { revealEvidence } from "./reveal.ts";
import * as selectors from "./selectors.ts";

const shownLevels = ["inform", "confirm", "hold"] as const;

const watched: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ["data-hovercard-id", "email", "value", "href", "style", "hidden"],
};

/** The port of one compose form; `closed` ends all that it does. */
export function openCompose(id: string, root: HTMLElement, closed: AbortSignal): ComposePort {
  const listeners = new Set<() => void>();
  let reading: BodyReading | undefined;
  const announce = oncePerFrame(() => {
    for (const listener of listeners) listener();
  }, closed);
  const note = () => {
    reading = undefined;
    announce();
  };
  const observer = new MutationObserver(note);
  observer.observe(root, watched);
  for (const type of ["input", "change"]) root.addEventListener(type, note, { capture: true, signal: closed });

  /** The body as it stands now; read anew only after a change. */
  const currentReading = (): BodyReading | undefined => {
    if (observer.takeRecords().length > 0) note();
    const editor = editorOf(root);
    if (!reading && editor) reading = readBody(editor);
    return editor && reading;
  };
  const rangeFor = (evidence: Evidence): Range | undefined => {
    const now = evidence.field === "body" ? currentReading() : undefined;
    if (now?.body.text.slice(evidence.start, evidence.end) !== evidence.quote) return undefined;
    return now.map?.rangeOf([evidence.start, evidence.end]);
  };
  const show = (marks: readonly Mark[]) => {
    for (const level of shownLevels) {
      const ranges = marks.filter((mark) => mark.level === level).map(({ evidence }) => rangeFor(evidence));
      const name: HighlightName = `goodsend-${level}`;
      highlight(
        root,
        name,
        ranges.filter((range) => range !== undefined),
      );
    }
  };
  closed.addEventListener("abort", () => {
    observer.disconnect();
    listeners.clear();
    show([]);
  });

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
    reveal: (evidence) => !closed.aborted && revealEvidence(root, evidence, rangeFor(evidence), currentReading()),
    health: () =>
      [
        selectors.composeId,
        selectors.editor,
        selectors.plainEditor,
        selectors.subject,
        selectors.from,
        selectors.recipientRow.to,
        selectors.recipientInput.to,
        selectors.recipientSummary,
        selectors.send,
      ].map((selector) => healthOf(root, selector)),
  };
}
