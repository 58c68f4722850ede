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

/**
 * The menu's item that a key chooses: the focus is in the menu, or still on what opened it. Where nothing says which
 * item is marked, it may be the one that schedules.
 */
function chosenItem(target: Element): HTMLElement | undefined {
  const page = target.ownerDocument;
  const holder = findAround(target, menu) ?? findAround(target, sendOptions);
  if (!holder) return undefined;
  const active = page.getElementById(holder.getAttribute("aria-activedescendant") ?? "");
  return [...(active ? [active] : []), ...findAll(page, menuItem), ...findAll(page, scheduleItem)].find(isShown);
}

function controlPress(target: Element, roots: readonly HTMLElement[]): SendPress | undefined {
  for (const selector of controls) {
    const control = findAround(target, selector);
    const root = control && roots.find((each) => each.contains(control));
    // Another extension's buttons may be built alike: they count only where the form has no better one.
    if (root && findAll(root, selector).includes(control)) return { root, repeat: () => repeat(root, selector) };
  }
  if (!findAround(target, scheduleItem)) return undefined;
  // The menu stands outside the form: it belongs to the one that shows it open, else to the one that had the focus last.
  const root = roots.find((each) => find(each, sendOptions)?.ariaExpanded === "true") ?? roots[0];
  return root && { root, repeat: () => repeatSchedule(root) };
}

/** The control may have been drawn anew: it is looked for again, in the same form only. */
function repeat(root: HTMLElement, selector: Selector): boolean {
  const control = find(root, selector);
  return control !== undefined && pressIfShown(control);
}

/** A menu that lost the focus has closed: it is opened again, by the same form. */
function repeatSchedule(root: HTMLElement): boolean {
  const shown = () => findAll(root.ownerDocument, scheduleItem).find(isShown);
  const options = find(root, sendOptions);
  if (!shown() && options) press(options);
  const item = shown();
  return item !== undefined && pressIfShown(item);
}

function isShown(element: HTMLElement): boolean {
  return element.checkVisibility();
}

function pressIfShown(control: HTMLElement): boolean {
  if (!control.isConnected || control.ariaDisabled === "true") return false;
  press(control);
  return true;
}
