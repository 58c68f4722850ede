import type { Recipient, RecipientLine } from "../../core/draft.ts";
import type { Edit } from "../../core/edit.ts";
import { valueOr } from "../../core/field.ts";
import { parseAddress, splitAddresses } from "../address-text.ts";
import { find, findAll, findAround } from "../find.ts";
import { type Box, isBox } from "../html-elements.ts";
import { insertText } from "../insert-text.ts";
import { rememberPlace } from "../keep-place.ts";
import { press } from "../press.ts";
import { waitUntil } from "../wait-until.ts";
import { chipsOf, readRecipients } from "./read-recipients.ts";
import { chipFrame, lineOpener, recipientInput, recipientSummary, removeChip } from "./recipient-selectors.ts";

type MoveRecipient = Extract<Edit, { kind: "move-recipient" }>;

/** How long Gmail may take to make a chip of an address; ms. */
const patience = 600;

/** What came of moving recipients. */
export interface RecipientMoves {
  /** Why not all could be moved. */
  why?: string;
  /** Puts those that were moved back. */
  takeBack(): Promise<void>;
}

/** Moves recipients to other lines, one after the other, each read back. Stops at the first that Gmail does not take. */
export async function moveRecipients(root: HTMLElement, edits: readonly MoveRecipient[]): Promise<RecipientMoves> {
  const done: (() => Promise<unknown>)[] = [];
  const takeBack = async () => {
    for (const undo of done.toReversed()) await undo();
  };
  for (const { email, from, to } of edits) {
    const person = valueOr(readRecipients(root), []).find((each) => each.line === from && each.email === email);
    if (!person) return { why: `${email} is not on the ${from} line`, takeBack };
    if (!(await add(root, to, person))) return { why: `${email} could not be put on the ${to} line`, takeBack };
    done.push(async () => dropRecipient(root, to, email));
    if (!dropRecipient(root, from, email)) return { why: `${email} could not be removed`, takeBack };
    done.push(() => add(root, from, person));
  }
  return { takeBack };
}

/** Takes a recipient off a line, with the page's own control, or out of the box where it is only typed. */
export function dropRecipient(root: HTMLElement, line: RecipientLine, email: string): boolean {
  const isMeant = (recipient: Recipient | undefined) => recipient?.line === line && recipient.email === email;
  const controls = () =>
    chipsOf(root).flatMap(({ recipient, element }) => {
      const frame = isMeant(recipient) ? findAround(element, chipFrame) : undefined;
      return (frame && find(frame, removeChip)) ?? [];
    });
  const summary = find(root, recipientSummary);
  if (controls().length === 0 && summary) openRows(summary);
  for (const control of controls()) press(control);
  for (const box of boxesOf(root, line)) dropTyped(box, email);
  return !valueOr(readRecipients(root), []).some(isMeant);
}

/** Types an address into a line as the user does, upon which Gmail makes a chip of it. All in one turn but the waiting. */
async function add(root: HTMLElement, line: RecipientLine, person: Recipient): Promise<boolean> {
  const { email, name } = person;
  const isThere = () => chipsOf(root).some(({ recipient }) => recipient?.line === line && recipient.email === email);
  if (isThere()) return true;
  const [hidden] = boxesOf(root, line);
  if (!hidden) return false;
  const restorePlace = rememberPlace(hidden, undefined);
  const box = openBox(root, line);
  // What the user is typing there is not ours to end.
  const isFree = box !== undefined && box.value.trim() === "";
  if (isFree) {
    box.focus({ preventScroll: true });
    const isTyped = insertText(box, name && !/[",;<>]/.test(name) ? `${name} <${email}>` : email);
    if (isTyped) pressEnter(box);
  }
  restorePlace(undefined, []);
  if (isFree && (await waitUntil(isThere, root, patience))) return true;
  if (isFree) dropTyped(box, email);
  return false;
}

/** The box of a line, opened where Gmail has not shown it yet. */
function openBox(root: HTMLElement, line: RecipientLine): Box | undefined {
  const shown = () => boxesOf(root, line).find((box) => box.checkVisibility());
  const summary = find(root, recipientSummary);
  if (!shown() && summary?.checkVisibility()) summary.focus({ preventScroll: true });
  const opener = find(root, lineOpener[line]);
  if (!shown() && opener) press(opener);
  return shown();
}

function boxesOf(root: HTMLElement, line: RecipientLine): Box[] {
  return findAll(root, recipientInput[line]).filter(isBox);
}

function pressEnter(box: HTMLElement): void {
  const key = { key: "Enter", code: "Enter", keyCode: 13, bubbles: true, cancelable: true };
  for (const type of ["keydown", "keyup"]) box.dispatchEvent(new KeyboardEvent(type, key));
}

/** Gmail may draw the chips only while their rows are open; the summary opens them when it gets the focus. */
function openRows(summary: HTMLElement): void {
  const active = document.activeElement;
  summary.focus({ preventScroll: true });
  if (active instanceof HTMLElement) active.focus({ preventScroll: true });
}

/** Takes a typed address out of its box; without the focus, since leaving the box would make a chip of it. */
function dropTyped(input: Box, email: string): void {
  const parts = splitAddresses(input.value);
  const others = parts.filter((part) => parseAddress(part)?.email !== email);
  if (others.length === parts.length) return;
  input.value = others.join(", ");
  input.dispatchEvent(new Event("input", { bubbles: true }));
}
