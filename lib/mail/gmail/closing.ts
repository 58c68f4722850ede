import { find, findAround } from "../find.ts";
import type { Closing } from "../port.ts";
import { discard, undoLink, viewLink } from "./selectors.ts";

/** How long Gmail may take to say what became of a form, and how often it is looked at meanwhile; ms. */
const patience = 10_000;
const pause = 100;

/** Forms on which the user pressed the control that throws the draft away. */
const discarded = new WeakSet<HTMLElement>();

/** Notes whether the user throws the draft of a form away. */
export function watchDiscard(root: HTMLElement, closed: AbortSignal): void {
  const options = { capture: true, signal: closed };
  const note = ({ target }: Event) => target instanceof Element && findAround(target, discard) && discarded.add(root);
  root.addEventListener("click", note, options);
  const onKey = (event: KeyboardEvent) => {
    const isShortcut = event.code === "KeyD" && event.shiftKey && (event.ctrlKey || event.metaKey);
    if (isShortcut) discarded.add(root);
    else if (event.key === "Enter" || event.key === " ") note(event);
  };
  root.addEventListener("keydown", onKey, options);
}

/**
 * What became of a form that has just gone, from Gmail's own notice: it links to a message that was sent, and offers
 * to take back what was thrown away. A notice from before does not count; where none comes, the draft was just closed.
 */
export async function closingOf(root: HTMLElement): Promise<Closing> {
  const page = root.ownerDocument;
  let before = noticeIn(page);
  for (const end = performance.now() + patience; performance.now() < end; ) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const { sent, undo } = noticeIn(page);
    if (sent && sent !== before.sent) return "sent";
    if (undo && !sent && discarded.has(root)) return "discarded";
    // The notice of an earlier mail has gone: the next one is news, also in the same place.
    if (!sent) before = { sent, undo };
  }
  return discarded.has(root) ? "discarded" : "closed";
}

function noticeIn(page: Document) {
  const [sent, undo] = [viewLink, undoLink].map((link) => {
    const element = find(page, link);
    return element?.checkVisibility() ? element : undefined;
  });
  return { sent, undo };
}
