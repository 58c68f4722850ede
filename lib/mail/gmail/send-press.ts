import { find, findAll, findAround, type Selector } from "../find.ts";
import { press } from "../press.ts";
import type { SendPress } from "../send-gate.ts";
import { menu, menuItem, scheduleItem, send, sendAndArchive, sendOptions } from "./selectors.ts";

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
  return controlPress(chosenItem(target) ?? target, roots);
}

/** The menu's item that a key chooses: the focus is in the menu, or still on what opened it. */
function chosenItem(target: Element): HTMLElement | undefined {
  const page = target.ownerDocument;
  const opener = findAround(target, sendOptions);
  const open = findAround(target, menu) ?? (opener && shownSchedule(page) && page.body);
  if (!open) return undefined;
  const active = [target, opener, open].map((each) => each?.getAttribute("aria-activedescendant")).find(Boolean);
  const marked = findAll(open, menuItem).find((item) => item.checkVisibility());
  // Where nothing says which item is marked, it may be the one that schedules.
  return (active && page.getElementById(active)) || marked || (opener && shownSchedule(page));
}

function controlPress(target: Element, roots: readonly HTMLElement[]): SendPress | undefined {
  for (const selector of controls) {
    const control = findAround(target, selector);
    const root = control && roots.find((each) => each.contains(control));
    // Another extension's buttons may be built alike: they count only where the form has no better one.
    if (root && findAll(root, selector).includes(control)) return { root, repeat: () => repeat(root, selector) };
  }
  const item = findAround(target, scheduleItem);
  if (!item) return undefined;
  // The menu stands outside the form: it belongs to the one that shows it open, else to the one that had the focus last.
  const root = roots.find((each) => optionsOf(each)?.ariaExpanded === "true") ?? roots[0];
  return root && { root, repeat: () => repeatSchedule(root, item) };
}

/** The control may have been drawn anew: it is looked for again, in the same form only. */
function repeat(root: HTMLElement, selector: Selector): boolean {
  const control = find(root, selector);
  return control !== undefined && pressIfShown(control);
}

/** A menu that lost the focus has closed: it is opened again, by the same form. */
function repeatSchedule(root: HTMLElement, item: HTMLElement): boolean {
  const options = optionsOf(root);
  if (!isShown(item) && options) press(options);
  const shown = isShown(item) ? item : shownSchedule(root.ownerDocument);
  return shown !== undefined && pressIfShown(shown);
}

function optionsOf(root: HTMLElement): HTMLElement | undefined {
  return find(root, sendOptions);
}

function shownSchedule(page: Document): HTMLElement | undefined {
  return findAll(page, scheduleItem).find(isShown);
}

function isShown(element: HTMLElement): boolean {
  return element.isConnected && element.checkVisibility();
}

function pressIfShown(control: HTMLElement): boolean {
  if (!control.isConnected || control.ariaDisabled === "true") return false;
  press(control);
  return true;
}
