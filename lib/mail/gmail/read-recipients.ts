import type { Recipient, RecipientLine } from "../../core/draft.ts";
import { empty, type Field, found, missing, unresolved } from "../../core/field.ts";
import { isAddress, parseAddress, splitAddresses } from "../address-text.ts";
import { find, findAll, findAround } from "../find.ts";
import { isBox } from "../html-elements.ts";
import {
  chipName,
  classicChip,
  recipientChip,
  recipientInput,
  recipientRow,
  recipientSummary,
  strayChip,
  summaryEntry,
  summaryNames,
} from "./recipient-selectors.ts";
import { editor } from "./selectors.ts";

const lines: readonly RecipientLine[] = ["to", "cc", "bcc"];

/** A chip as the page shows it; `recipient` is absent where it carries no address (a group, a label). */
export interface Chip {
  line: RecipientLine;
  element: HTMLElement;
  label: string;
  recipient?: Recipient;
}

/**
 * The recipients of a compose: chips of all three lines, the collapsed summary, and what is typed but has not
 * become a chip, since Gmail sends to that too. Chips without an address and half-typed words are unresolved.
 */
export function readRecipients(root: HTMLElement): Field<Recipient[]> {
  const chips = chipsOf(root);
  const inputs = lines.flatMap((line) => findAll(root, recipientInput[line]).map((input) => ({ line, input })));
  if (inputs.length === 0 && chips.length === 0 && !find(root, recipientSummary)) {
    return missing(`no ${recipientRow.to.name}, no ${recipientSummary.name}`);
  }
  const recipients: Recipient[] = [];
  const labels: string[] = [];
  const add = (recipient: Recipient | undefined, label: string) => {
    if (!recipient) labels.push(label);
    else if (!recipients.some(({ email, line }) => line === recipient.line && isSame(email, recipient.email))) {
      recipients.push(recipient);
    }
  };
  for (const { recipient, label } of chips) add(recipient, label);
  for (const { line, input } of inputs) {
    for (const typed of splitAddresses(isBox(input) ? input.value : "")) {
      const address = parseAddress(typed);
      add(address && { ...address, line }, typed);
    }
  }
  if (labels.length > 0) return unresolved(recipients, labels);
  return recipients.length > 0 ? found(recipients) : empty();
}

/**
 * The chips of a compose, in the order of its lines. Chips outside of the lines that we know and the summary's
 * entries count, as To, where no line has them; so do the summary's words where they are all that there is.
 */
export function chipsOf(root: HTMLElement): Chip[] {
  const chips = lines.flatMap((line) => [...peopleChips(root, line), ...classicChips(root, line)]);
  const addOthers = (others: Chip[]) => {
    const isNew = ({ recipient, label }: Chip) =>
      !chips.some((chip) => (recipient ? isSame(chip.recipient?.email ?? "", recipient.email) : chip.label === label));
    chips.push(...others.filter(isNew));
  };
  const strays = findAll(root, strayChip).filter((element) => !findAround(element, editor));
  addOthers(strays.map((element) => chipOf(element, "to")).filter(({ recipient }) => recipient));
  const summary = find(root, recipientSummary);
  if (!summary) return chips;
  addOthers(findAll(summary, summaryEntry).map((element) => chipOf(element, "to")));
  const names = chips.length === 0 ? find(summary, summaryNames) : undefined;
  const label = names?.textContent?.trim();
  return names && label ? [{ line: "to", element: names, label }] : chips;
}

function peopleChips(root: HTMLElement, line: RecipientLine): Chip[] {
  return findAll(root, recipientRow[line]).flatMap((row) =>
    findAll(row, recipientChip).map((element) => chipOf(element, line)),
  );
}

function classicChips(root: HTMLElement, line: RecipientLine): Chip[] {
  return findAll(root, classicChip[line]).map((element) => {
    const value = element.getAttribute("value") ?? "";
    const address = parseAddress(value);
    return { line, element, label: value, ...(address && { recipient: { ...address, line } }) };
  });
}

function chipOf(element: HTMLElement, line: RecipientLine): Chip {
  const ids = [element.getAttribute("data-hovercard-id"), element.getAttribute("email")];
  const email = ids.find((id) => id !== null && isAddress(id));
  const name = element.getAttribute("data-name") ?? (find(element, chipName) ?? element).textContent?.trim() ?? "";
  const label = name || ids.find((id) => id) || "?";
  if (!email) return { line, element, label };
  return { line, element, label, recipient: name && !isSame(name, email) ? { email, name, line } : { email, line } };
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
