import { find, findAround } from "../find.ts";
import { press } from "../press.ts";
import type { SendPress } from "../send-gate.ts";
import { menu, menuItem, scheduleItem, send, sendAndArchive } from "./selectors.ts";

const controls = [send, sendAndArchive] as const;

/**
 * What an event would send: a press on Send or on Send and archive, on the menu's item that schedules, or a key that
 * does the same. `roots` are the open compose forms, the one that had the focus last first.
 */
export function sendPressOf(event: Event, roots: readonly HTMLElement[]): SendPress | undefined {
  const [target] = event.composedPath();
  if (!(target instanceof Element) || roots.length === 0) return undefined;
  return event instanceof KeyboardEvent ? keyPress(event, target, roots) : controlPress(target, roots);
}

function keyPress(event: KeyboardEvent, target: Element, roots: readonly HTMLElement[]): SendPress | undefined {
  if (event.isComposing || (event.key !== "Enter" && event.key !== " ")) return undefined;
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    const root = roots.find((each) => each.contains(target));
    return root && { root, repeat: () => repeat(root, send) };
  }
  const marked = findAround(target, menu);
  const item = marked && find(marked, menuItem);
  return controlPress(item ?? target, roots);
}

function controlPress(target: Element, roots: readonly HTMLElement[]): SendPress | undefined {
  for (const selector of controls) {
    const control = findAround(target, selector);
    const root = control && roots.find((each) => each.contains(control));
    if (root) return { root, repeat: () => repeat(root, selector) };
  }
  const item = findAround(target, scheduleItem);
  const [root] = roots;
  // The menu stands outside the form; it belongs to the one that had the focus last.
  return item && root && { root, repeat: () => pressIfShown(item) };
}

/** The control may have been drawn anew: it is looked for again, in the same form only. */
function repeat(root: HTMLElement, selector: typeof send): boolean {
  const control = find(root, selector);
  return control !== undefined && pressIfShown(control);
}

function pressIfShown(control: HTMLElement): boolean {
  if (!control.isConnected || control.ariaDisabled === "true") return false;
  press(control);
  return true;
}
