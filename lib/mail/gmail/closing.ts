import { find, findAround } from "../find.ts";
import type { Closing } from "../port.ts";
import { discard, send, sendAndArchive, undoLink, viewLink } from "./selectors.ts";

/** How long Gmail may take to say what became of a form, and how often it is looked at meanwhile; ms. */
const patience = 10_000;
const pause = 100;

/** Forms on which the user pressed the control that throws the draft away. */
const discarded = new WeakSet<HTMLElement>();

/** What Gmail's notice said when the user pressed Send in a form: it may say the new thing before the form goes. */
const pressed = new WeakMap<HTMLElement, { at: number; notice: Notice }>();

/** Notes whether the user sends the draft of a form or throws it away. */
export function watchEnd(root: HTMLElement, closed: AbortSignal): void {
  const options = { capture: true, signal: closed };
  const notePress = () => pressed.set(root, { at: performance.now(), notice: noticeIn(root.ownerDocument) });
  const note = ({ target }: Event) => {
    if (!(target instanceof Element)) return;
    if (findAround(target, discard)) discarded.add(root);
    if (findAround(target, send) || findAround(target, sendAndArchive)) notePress();
  };
  root.addEventListener("click", note, options);
  const onKey = (event: KeyboardEvent) => {
    const isCommand = event.ctrlKey || event.metaKey;
    if (event.code === "KeyD" && event.shiftKey && isCommand) discarded.add(root);
    else if (event.key === "Enter" && isCommand) notePress();
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
  const press = pressed.get(root);
  let before = press && performance.now() - press.at < patience ? press.notice : noticeIn(page);
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

interface Notice {
  sent: HTMLElement | undefined;
  undo: HTMLElement | undefined;
}

function noticeIn(page: Document): Notice {
  const [sent, undo] = [viewLink, undoLink].map((link) => {
    const element = find(page, link);
    return element?.checkVisibility() ? element : undefined;
  });
  return { sent, undo };
}
