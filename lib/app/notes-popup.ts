import style from "./notes-popup.css?inline";
import { makeLayer, type Spoken } from "./page-layer.ts";

/** A small window of ours beside something in a mail page. */
export interface NotesPopup {
  /** Draws other content in the same place; a focus that was in it stays in it. */
  draw(content: HTMLElement): void;
  /** Puts it beside its anchor once more. */
  place(): void;
  focus(): void;
  hasFocus(): boolean;
  /** Whether an event was made in it. */
  holds(event: Event): boolean;
}

export interface PopupOptions {
  spoken: Spoken;
  /** What it stands beside, in the window; `undefined` while that is not to be seen. */
  anchor(): DOMRect | undefined;
  /** Whether what it stands beside is read from right to left. */
  isRightToLeft: boolean;
  /** The anchor has gone out of sight. */
  onOutOfSight(): void;
  signal: AbortSignal;
}

/** Room between the popup and its anchor, and between the popup and the edge of the window; px. */
const gap = 6;
const margin = 8;

/** Opens a popup, empty. It takes no focus by itself, and follows its anchor until `signal` is aborted. */
export function openPopup({ spoken, anchor, isRightToLeft, onOutOfSight, signal }: PopupOptions): NotesPopup {
  const { host, root } = makeLayer("goodsend-notes", style, spoken, signal);
  const frame = document.createElement("div");
  root.append(frame);
  // A press must not take the focus, and with it the caret, from the draft.
  for (const type of ["pointerdown", "mousedown"])
    frame.addEventListener(type, (event) => event.target !== frame.firstElementChild && event.preventDefault());
  document.documentElement.append(host);
  let wasSeen = false;

  const place = () => {
    const box = anchor();
    host.style.cssText = `all:initial;display:var(--goodsend-on,none);position:fixed;z-index:2147483001;${box ? "" : "visibility:hidden"}`;
    if (!box) {
      if (wasSeen) onOutOfSight();
      return;
    }
    wasSeen = true;
    const below = innerHeight - box.bottom - gap - margin;
    const above = box.top - gap - margin;
    // Without the page's own scroll bar, which would cover the edge.
    const across = Math.min(innerWidth, document.documentElement.clientWidth || innerWidth);
    frame.style.maxWidth = `${across - 2 * margin}px`;
    frame.style.maxHeight = `${Math.max(below, above, 120)}px`;
    const { width, height } = frame.getBoundingClientRect();
    const wished = isRightToLeft ? box.right - width : box.left;
    const left = Math.max(margin, Math.min(wished, across - margin - width));
    const isBelow = height <= below || below >= above;
    const top = isBelow ? box.bottom + gap : box.top - gap - height;
    host.style.left = `${left}px`;
    host.style.top = `${Math.max(margin, Math.min(top, innerHeight - margin - height))}px`;
  };
  const resized = new ResizeObserver(place);
  resized.observe(frame);
  signal.addEventListener("abort", () => resized.disconnect());
  const hasFocus = () => root.activeElement !== null;

  return {
    draw: (content) => {
      const keepsFocus = hasFocus();
      frame.replaceChildren(content);
      place();
      if (keepsFocus) content.focus({ preventScroll: true });
    },
    place,
    focus: () => (frame.firstElementChild as HTMLElement | null)?.focus({ preventScroll: true }),
    hasFocus,
    holds: ({ target }) => target === host,
  };
}
