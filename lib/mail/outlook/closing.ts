import { findAround } from "../find.ts";
import type { Closing } from "../port.ts";
import { discard } from "./selectors.ts";
import { sendPressOf } from "./send-press.ts";

/** How long after a press that sends a form may go for that press to be the reason; ms. */
const patience = 10_000;

/** The last press on each form that ends it, and when the page was given it; ms. */
const presses = new WeakMap<HTMLElement, { how: Closing; at: number }>();

/** Notes the presses that the page is given: those that are held never come so far. */
export function watchClosing(root: HTMLElement, closed: AbortSignal): void {
  const page = root.ownerDocument;
  const note = (event: Event) => {
    const how = closingBy(event, root);
    if (how) presses.set(root, { how, at: performance.now() });
  };
  for (const type of ["click", "keydown"]) page.addEventListener(type, note, { capture: true, signal: closed });
}

function closingBy(event: Event, root: HTMLElement): Closing | undefined {
  const { target } = event;
  const isDiscard = event.type === "click" && target instanceof Element && root.contains(target);
  if (isDiscard && findAround(target, discard)) return "discarded";
  return sendPressOf(event, [root]) ? "sent" : undefined;
}

/**
 * What became of a form that has just gone. Outlook says nothing of it that is not translated: a form that goes right
 * after the page was given a press on its Send was sent, one that goes some time after its discard was thrown away.
 */
export async function closingOf(root: HTMLElement): Promise<Closing> {
  const { how = "closed", at = 0 } = presses.get(root) ?? {};
  return how === "sent" && performance.now() - at > patience ? "closed" : how;
}
