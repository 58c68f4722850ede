import type { Recipient, RecipientLine } from "../../core/draft.ts";
import type { Edit } from "../../core/edit.ts";
import { valueOr } from "../../core/field.ts";
import { find } from "../find.ts";
import { rememberPlace } from "../keep-place.ts";
import { press } from "../press.ts";
import { waitUntil } from "../wait-until.ts";
import { boxesOf, pillsOf, readRecipients } from "./read-recipients.ts";
import { removePill } from "./recipient-selectors.ts";

export type RecipientEdit = Extract<Edit, { kind: "drop-recipient" | "move-recipient" }>;

/** How long Outlook may take to draw a line of recipients anew; ms. */
const patience = 600;

/** What came of changing recipients. */
export interface RecipientChange {
  /** Why not all could be changed. */
  why?: string;
  /** Puts those that were changed back, as far as Outlook lets us. */
  takeBack(): Promise<void>;
}

/** Whether an edit changes a line of recipients. */
export function isRecipientEdit(edit: Edit): edit is RecipientEdit {
  return edit.kind === "drop-recipient" || edit.kind === "move-recipient";
}

/** Drops and moves recipients, one after the other, each read back. Stops at the first that Outlook does not take. */
export async function changeRecipients(root: HTMLElement, edits: readonly RecipientEdit[]): Promise<RecipientChange> {
  const undos: (() => Promise<boolean>)[] = [];
  const takeBack = async () => {
    for (const undo of undos.toReversed()) await undo();
  };
  for (const edit of edits) {
    const from = edit.kind === "drop-recipient" ? edit.line : edit.from;
    const person = valueOr(readRecipients(root), []).find(({ line, email }) => line === from && email === edit.email);
    if (!person) return { why: `${edit.email} is not on the ${from} line`, takeBack };
    if (edit.kind === "move-recipient") {
      undos.push(() => drop(root, edit.to, edit.email));
      if (!(await add(root, edit.to, person)))
        return { why: `${edit.email} could not be put on the ${edit.to} line`, takeBack };
    }
    if (!(await drop(root, from, edit.email))) return { why: `${edit.email} could not be removed`, takeBack };
    undos.push(() => add(root, from, person));
  }
  return { takeBack };
}

/** Takes a recipient off a line: with its own control, or as the user does, marked and with Backspace. */
async function drop(root: HTMLElement, line: RecipientLine, email: string): Promise<boolean> {
  const isGone = () => !isOn(root, line, email);
  if (isGone()) return true;
  const pill = pillsOf(root).find(({ recipient }) => recipient?.line === line && recipient.email === email)?.element;
  const box = boxesOf(root).find((each) => each.line === line)?.box;
  if (!pill || !box?.contains(pill)) return false;
  const control = find(pill, removePill);
  if (control) press(control);
  else inBox(box, () => pressBackspace(box, pill));
  return waitUntil(isGone, root, patience);
}

/** Types an address into a line and ends it with a comma, upon which Outlook makes a pill of it. */
async function add(root: HTMLElement, line: RecipientLine, { email, name }: Recipient): Promise<boolean> {
  const box = boxesOf(root).find((each) => each.line === line)?.box;
  if (!box) return false;
  const isThere = () => pillsOf(root).some(({ recipient }) => recipient?.line === line && recipient.email === email);
  inBox(box, () => {
    getSelection()?.selectAllChildren(box);
    getSelection()?.collapseToEnd();
    document.execCommand("insertText", false, name && !/[",;<>]/.test(name) ? `${name} <${email}>` : email);
    document.execCommand("insertText", false, ",");
  });
  return waitUntil(isThere, root, patience);
}

/** Works in a box within one turn: the user's next key goes where it would have gone. */
function inBox(box: HTMLElement, work: () => void): void {
  const restorePlace = rememberPlace(box, undefined);
  box.focus({ preventScroll: true });
  if (document.activeElement === box) work();
  restorePlace(undefined, []);
}

function pressBackspace(box: HTMLElement, pill: HTMLElement): void {
  const range = document.createRange();
  range.selectNode(pill);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
  const key = { key: "Backspace", code: "Backspace", keyCode: 8, bubbles: true, cancelable: true };
  const isLeftToBrowser = box.dispatchEvent(new KeyboardEvent("keydown", key));
  if (isLeftToBrowser && pill.isConnected) document.execCommand("delete");
  box.dispatchEvent(new KeyboardEvent("keyup", key));
}

function isOn(root: HTMLElement, line: RecipientLine, email: string): boolean {
  return valueOr(readRecipients(root), []).some((person) => person.line === line && person.email === email);
}
