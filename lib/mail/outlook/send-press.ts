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
  const asked = findAround(control, menuItem) ? menuOwner(control, roots) : dialogOwner(control, roots);
  return asked && { root: asked, repeat: () => pressIfPossible(control) };
}

/** The item of a send menu that was pressed last: its dialog has a button of the same words, or of some of them. */
let lastItem: { root: HTMLElement; names: string[] } | undefined;

/** The form whose send menu is open: its items stand at the end of the page. */
function menuOwner(item: HTMLElement, roots: readonly HTMLElement[]): HTMLElement | undefined {
  const owner = roots.find((root) => {
    // Each half may stand in a box of its own; other split buttons of the form are further off.
    let beside = sendOf(root)?.parentElement;
    for (let steps = 0; beside && steps < 3 && root.contains(beside) && !find(beside, menuButton); steps++)
      beside = beside.parentElement;
    return beside && find(beside, menuButton)?.ariaExpanded === "true";
  });
  if (owner) lastItem = { root: owner, names: namesOf(item) };
  return owner;
}

/**
 * The form that a dialog's button sends, whatever the language: the button bears the same word as the form's Send, or
 * words of the menu's item that led to the dialog, such as "Schedule" after "Schedule send".
 */
function dialogOwner(control: HTMLElement, roots: readonly HTMLElement[]): HTMLElement | undefined {
  if (!findAround(control, dialog)) return undefined;
  const names = namesOf(control);
  const isNamed = (label: string) => names.some((name) => ` ${label} `.includes(` ${name} `));
  return roots.find((root) => {
    const ofItem = lastItem?.root === root ? lastItem.names : [];
    return [...namesOf(sendOf(root)), ...ofItem].some(isNamed);
  });
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

/** What a control is called, in small letters: its label and its words. */
function namesOf(control: HTMLElement | undefined): string[] {
  return [control?.ariaLabel, control?.textContent]
    .map((name) => plainWords(name ?? "").toLowerCase())
    .filter((name) => name !== "");
}
