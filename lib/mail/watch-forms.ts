import { find, findEach, isMatch, type Selector } from "./find.ts";
import { endGone } from "./gone.ts";
import type { ComposePort } from "./port.ts";
import { watchAdded } from "./watch-added.ts";

/** How a client finds its compose forms. */
export interface FormFinder {
  /** What tells that a form may be here. */
  anchor: Selector;
  /** The form around a part of it; `undefined` where it is none, or not built yet. */
  rootAround(anchor: HTMLElement): HTMLElement | undefined;
  openPort(root: HTMLElement, closed: AbortSignal): ComposePort;
  /** Whether a form is in use; one that is kept hidden is not open. Absent: all are. */
  isShown?(root: HTMLElement): boolean;
}

/** After so many changes without a form around it, an anchor is taken for something else, such as a chat. */
const mostLooks = 100;

/** How often forms are looked at that may be hidden or shown without a change of elements; ms. */
const rescan = 2000;

/** Calls `onOpen` once for each compose form that opens, or is open already; its signal aborts when the form closes. */
export function watchForms(
  { anchor, rootAround, openPort, isShown }: FormFinder,
  onOpen: (compose: ComposePort, closed: AbortSignal) => void,
  signal: AbortSignal,
): void {
  const open = new Map<HTMLElement, AbortController>();
  /** Parts of forms that are not told yet, with the number of looks at each. */
  const anchors = new Map<HTMLElement, number>();
  /** What tells that a form is one, as found last: forms are looked at with each change of the page. */
  const known = new WeakMap<HTMLElement, HTMLElement>();
  const anchorOf = (root: HTMLElement) => {
    const last = known.get(root);
    if (last && root.contains(last) && isMatch(last, anchor)) return last;
    const part = isMatch(root, anchor) ? root : find(root, anchor);
    if (part) known.set(root, part);
    return part;
  };
  const closeGone = () => {
    for (const [root, closed] of open) {
      const part = root.isConnected ? anchorOf(root) : undefined;
      const isHidden = part !== undefined && isShown?.(root) === false;
      if (part && !isHidden) continue;
      open.delete(root);
      if (isHidden) {
        closed.abort();
        anchors.set(part, 0);
      } else {
        endGone(closed);
        resized?.unobserve(root);
      }
    }
  };
  /** Tells at once when a form is hidden or shown; none where all are shown for good. */
  const resized = isShown && new ResizeObserver(() => lookAgain());
  const openNew = () => {
    closeGone();
    for (const [element, looks] of anchors) {
      const isNews = element.isConnected && ![...open.keys()].some((root) => root.contains(element));
      const root = isNews ? rootAround(element) : undefined;
      if (root && isShown?.(root) === false) {
        resized?.observe(root);
        continue;
      }
      // A form is built in parts: look again after the next change.
      if (isNews && !root && looks < mostLooks) anchors.set(element, looks + 1);
      else anchors.delete(element);
      if (root && !open.has(root)) openForm(root);
    }
  };
  const openForm = (root: HTMLElement) => {
    // One that was taken for a whole form before the rest of it was built.
    for (const [inner, closed] of open) {
      if (!root.contains(inner)) continue;
      open.delete(inner);
      closed.abort();
    }
    const closed = new AbortController();
    open.set(root, closed);
    resized?.observe(root);
    // In turns of their own: the look has cost enough of this one.
    setTimeout(() => {
      if (closed.signal.aborted) return;
      const port = openPort(root, closed.signal);
      setTimeout(() => !closed.signal.aborted && onOpen(port, closed.signal));
    });
  };
  const look = (added: readonly Element[]) => {
    for (const element of added) {
      if (element instanceof HTMLElement && isMatch(element, anchor)) anchors.set(element, 0);
      for (const inner of findEach(element, anchor)) anchors.set(inner, 0);
    }
    closeGone();
    if (anchors.size > 0) setTimeout(openNew);
  };
  const lookAgain = () => {
    if (open.size + anchors.size > 0) look([]);
  };
  watchAdded(look, signal);
  if (isShown) {
    const timer = setInterval(lookAgain, rescan);
    document.addEventListener("focusin", lookAgain, { capture: true, signal });
    signal.addEventListener("abort", () => {
      clearInterval(timer);
      resized?.disconnect();
    });
  }
  signal.addEventListener("abort", () => {
    anchors.clear();
    for (const closed of open.values()) closed.abort();
    open.clear();
  });
}
