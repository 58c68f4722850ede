import { findAround } from "../find.ts";
import type { Closing } from "../port.ts";
import { discard } from "./selectors.ts";
import { sendPressOf } from "./send-press.ts";

/** How long after a press that sends a form may go for that press to be the reason; ms. */
const patience = 10_000;

/** The last press on each form that ends it, and until when it may be the reason; ms. */
const presses = new WeakMap<HTMLElement, { how: Closing; until: number }>();

/** Notes the presses that the page is given: those that are held never come so far. */
export function watchClosing(root: HTMLElement, closed: AbortSignal): void {
  const page = root.ownerDocument;
  const note = (event: Event) => {
    const { target, type } = event;
    const isInside = type === "click" && target instanceof Element && root.contains(target);
    // The page asks first, and the user takes the time.
    if (isInside && findAround(target, discard)) presses.set(root, { how: "discarded", until: Infinity });
    else if (sendPressOf(event, [root])) presses.set(root, { how: "sent", until: performance.now() + patience });
  };
  for (const type of ["click", "keydown"]) page.addEventListener(type, note, { capture: true, signal: closed });
}

/**
 * What became of a form that has just gone. Outlook says nothing of it that is not translated: a form that goes right
 * after the page was given a press on its Send was sent, one that goes some time after its discard was thrown away.
 */
export async function closingOf(root: HTMLElement): Promise<Closing> {
  const press = presses.get(root);
  return press && performance.now() < press.until ? press.how : "closed";
}
