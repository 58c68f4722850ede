import type { Evidence } from "../../core/finding.ts";
import { healthOf } from "../find.ts";
import { type HighlightName, highlight } from "../highlights.ts";
import { oncePerFrame } from "../once-per-frame.ts";
import type { ComposePort, Mark } from "../port.ts";
import { applyToCompose } from "./apply.ts";
import { readerOf } from "./draft-reader.ts";
import type { BodyReading } from "./read-body.ts";
import { recipientInput, recipientRow, recipientSummary } from "./recipient-selectors.ts";
import { revealEvidence } from "./reveal.ts";
import * as selectors from "./selectors.ts";

const shownLevels = ["inform", "confirm", "hold"] as const;

/** The port of one compose form; `closed` ends all that it does. */
export function openCompose(id: string, root: HTMLElement, closed: AbortSignal): ComposePort {
  const listeners = new Set<() => void>();
  const announce = oncePerFrame(() => {
    for (const listener of listeners) listener();
  }, closed);
  const reader = readerOf(root, announce, closed);
  const rangeFor = (now: BodyReading | undefined, evidence: Evidence): Range | undefined => {
    if (evidence.field !== "body" || now?.body.text.slice(evidence.start, evidence.end) !== evidence.quote)
      return undefined;
    return now?.map?.rangeOf([evidence.start, evidence.end]);
  };
  const show = (marks: readonly Mark[]) => {
    const now = marks.length > 0 ? reader.body() : undefined;
    for (const level of shownLevels) {
      const ranges = marks.filter((mark) => mark.level === level).map(({ evidence }) => rangeFor(now, evidence));
      const name: HighlightName = `goodsend-${level}`;
      highlight(
        root,
        name,
        ranges.filter((range) => range !== undefined),
      );
    }
  };
  closed.addEventListener("abort", () => {
    listeners.clear();
    show([]);
  });

  return {
    id,
    root,
    read: () => reader.read(),
    onChange(listener, signal) {
      if (closed.aborted || signal.aborted) return;
      listeners.add(listener);
      signal.addEventListener("abort", () => listeners.delete(listener));
    },
    apply: (edits) => {
      if (closed.aborted) return { result: "failed", why: "the compose is closed" };
      const outcome = applyToCompose(root, edits);
      reader.forget();
      announce();
      return outcome;
    },
    show: (marks) => {
      if (!closed.aborted) show(marks);
    },
    reveal: (evidence) => {
      if (closed.aborted) return false;
      const now = reader.body();
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
