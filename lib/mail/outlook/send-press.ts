import { find, findAll, findAround } from "../find.ts";
import type { SendPress } from "../send-gate.ts";
import { button, dialog, menuButton, menuItem, send } from "./selectors.ts";
import { plainWords } from "./words-in.ts";

/**
 * What an event would send: a press on Send, on an item of the menu beside it, on the Send of a dialog such as the
 * one that schedules, or a key that does the same. `roots` are the open compose forms, the one that had the focus
 * last first.
 */
export function sendPressOf(event: Event, roots: readonly HTMLElement[]): SendPress | undefined {
  const [target] = event.composedPath();
  if (!(target instanceof Element)) return undefined;
  return event instanceof KeyboardEvent ? keyPress(event, target, roots) : controlPress(target, roots);
}

function keyPress(event: KeyboardEvent, target: Element, roots: readonly HTMLElement[]): SendPress | undefined {
  if (event.isComposing) return undefined;
  if (isShortcut(event)) {
    // Where nothing has the focus, only the page knows whether a key sends; nor do we know more without a Send.
    const root = roots.find((each) => each.contains(target)) ?? (target.localName === "body" ? roots[0] : undefined);
    const repeat = () => (root?.contains(target) && pressSend(root)) || pressAgain(event, target);
    return root && { root, repeat };
  }
  return event.key === "Enter" || event.key === " " ? controlPress(target, roots) : undefined;
}

/** Gives the page the same key again. */
function pressAgain(event: KeyboardEvent, target: Element): boolean {
  return target.dispatchEvent(new KeyboardEvent(event.type, event));
}

/** Ctrl+Enter, ⌘+Enter, and Alt+S by its place, since layouts differ. On a Mac, Option+S writes a letter. */
function isShortcut(event: KeyboardEvent): boolean {
  if (event.key === "Enter") return event.ctrlKey || event.metaKey;
  const isAltS = event.code === "KeyS" && event.altKey && !event.ctrlKey && !event.metaKey;
  return isAltS && !event.getModifierState("AltGraph") && !/^Mac/.test(navigator.platform);
}

function controlPress(target: Element, roots: readonly HTMLElement[]): SendPress | undefined {
  const control = findAround(target, button) ?? findAround(target, menuItem);
  if (!control) return undefined;
  const root = roots.find((each) => each.contains(control));
  if (root) return sendOf(root) === control ? { root, repeat: () => pressSend(root) } : undefined;
  const asked = findAround(control, menuItem) ? menuOwner(roots) : dialogOwner(control, roots);
  return asked && { root: asked, repeat: () => pressIfPossible(control) };
}

/** The form whose send menu is open: its items stand at the end of the page. Each half may stand in a box of its own. */
function menuOwner(roots: readonly HTMLElement[]): HTMLElement | undefined {
  return roots.find((root) => {
    let beside = sendOf(root)?.parentElement;
    while (beside && beside !== root && !find(beside, menuButton)) beside = beside.parentElement;
    return beside && find(beside, menuButton)?.ariaExpanded === "true";
  });
}

/** The form that a dialog's button sends: one with the same word on it, whatever the language, as the form's Send. */
function dialogOwner(control: HTMLElement, roots: readonly HTMLElement[]): HTMLElement | undefined {
  if (!findAround(control, dialog)) return undefined;
  const names = namesOf(control);
  return roots.find((root) => namesOf(sendOf(root)).some((name) => names.includes(name)));
}

/** The control may have been drawn anew: it is looked for again, in the same form only. */
function pressSend(root: HTMLElement): boolean {
  const control = sendOf(root);
  return control !== undefined && pressIfPossible(control);
}

function sendOf(root: HTMLElement): HTMLElement | undefined {
  const controls = findAll(root, send);
  return controls.find((control) => control.checkVisibility()) ?? controls[0];
}

function pressIfPossible(control: HTMLElement): boolean {
  if (!control.isConnected || control.ariaDisabled === "true") return false;
  if (control instanceof HTMLButtonElement && control.disabled) return false;
  control.click();
  return true;
}

/** What a control is called: its label and its words. */
function namesOf(control: HTMLElement | undefined): string[] {
  return [control?.ariaLabel, control?.textContent]
    .map((name) => plainWords(name ?? "").toLowerCase())
    .filter((name) => name !== "");
}
