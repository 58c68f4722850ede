import type { Recipient, RecipientLine } from "../../core/draft.ts";
import { empty, type Field, found, missing, unresolved } from "../../core/field.ts";
import { addressIn, parseAddress, splitAddresses } from "../address-text.ts";
import { find, findAll, findAround, findEach, isMatch } from "../find.ts";
import { folded, labelled, line, pill, pillName, removePill, well } from "./recipient-selectors.ts";
import { editor } from "./selectors.ts";
import { wordsIn } from "./words-in.ts";

export const lines: readonly RecipientLine[] = ["to", "cc", "bcc"];

/** A recipient as the page shows it; `recipient` is absent where no address is in the page (somebody of the directory). */
export interface Pill {
  line: RecipientLine;
  element: HTMLElement;
  label: string;
  recipient?: Recipient;
}

/**
 * The recipients of a compose: pills of all lines, what is typed but is no pill yet, or the folded line of an answer.
 * Outlook does not put the address of a directory's contact into the page: such a pill is unresolved.
 */
export function readRecipients(root: HTMLElement): Field<Recipient[]> {
  const boxes = boxesOf(root);
  const pills = pillsOf(root);
  if (boxes.length === 0 && pills.length === 0) return missing(`no ${line.to.name}, no ${folded.name}`);
  const recipients: Recipient[] = [];
  const labels: string[] = [];
  const add = (recipient: Recipient | undefined, label: string) => {
    if (!recipient) labels.push(label);
    else if (!recipients.some((other) => other.line === recipient.line && isSame(other.email, recipient.email)))
      recipients.push(recipient);
  };
  for (const { recipient, label } of pills) add(recipient, label);
  for (const { line, box } of boxes) {
    for (const typed of splitAddresses(typedIn(box))) {
      const address = parseAddress(typed);
      add(address && { ...address, line }, typed);
    }
  }
  if (labels.length > 0) return unresolved(recipients, labels);
  return recipients.length > 0 ? found(recipients) : empty();
}

/** The pills of a compose, in the order of its lines; of folded lines, those that can only be read. */
export function pillsOf(root: HTMLElement): Pill[] {
  const boxes = boxesOf(root);
  const pills = boxes.flatMap(({ line, box }) => findAll(box, pill).map((element) => pillFrom(element, line)));
  if (boxes.length > 0) return pills;
  const others = findAll(root, folded).filter((element) => !findAround(element, editor));
  return others.map((element) => pillFrom(element, "to"));
}

/** The box of each line. Where no line is found by its id, one box alone must be that of To. */
export function boxesOf(root: HTMLElement): { line: RecipientLine; box: HTMLElement }[] {
  const boxes = lines.flatMap((name) => {
    const group = find(root, line[name]);
    const box = group && (find(group, well) ?? group);
    return box ? [{ line: name, box }] : [];
  });
  if (boxes.some((each) => each.line === "to")) return boxes;
  const [box, ...others] = findAll(root, well).filter((each) => !findAround(each, editor));
  return box && others.length === 0 ? [{ line: "to", box }] : [];
}

function pillFrom(element: HTMLElement, line: RecipientLine): Pill {
  const name = wordsOf(find(element, pillName) ?? element);
  const described = element.ariaLabel?.trim() ?? "";
  const inside = findEach(element, labelled).flatMap((part) => [part.ariaLabel ?? "", part.title]);
  const address = [described, name, element.title, ...inside].map(addressIn).find(Boolean);
  const label = name || described || "?";
  if (!address) return { line, element, label };
  // The label may begin with whether somebody is there, in one word with the name.
  const shown = name !== "" && !addressIn(name) ? name : (address.name ?? "");
  return { line, element, label, recipient: { email: address.email, ...(shown && { name: shown }), line } };
}

/** What is written in a box beside its pills. */
function typedIn(box: HTMLElement): string {
  const pills = new Set<Node>(findAll(box, pill));
  const parts: string[] = [];
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    pills.has(node) || isControl(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) {
    const { currentNode } = walker;
    // What stands on either side of a pill is not one word.
    if (currentNode.nodeType === Node.TEXT_NODE) parts.push(currentNode.nodeValue ?? "");
    else parts.push(",");
  }
  return parts
    .join("")
    .replace(/[\u200b\ufeff]/g, ",")
    .replaceAll("\u00a0", " ");
}

function isControl(node: Node): boolean {
  return (
    node instanceof HTMLElement && (node.localName === "label" || node.hidden !== false || isMatch(node, removePill))
  );
}

/** What a person reads on a pill: neither its buttons nor the initials, which are hidden from screen readers. */
function wordsOf(element: HTMLElement): string {
  return wordsIn(element, (part) => part.ariaHidden === "true" || isControl(part)).join(" ");
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
