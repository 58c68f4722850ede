import type { Attachment } from "../../core/draft.ts";
import { empty, type Field, found, missing, unresolved } from "../../core/field.ts";
import { isAddress } from "../address-text.ts";
import { findAround, findEach, isMatch } from "../find.ts";
import { attachment, attachmentList, button } from "./selectors.ts";
import { plainWords, wordsIn } from "./words-in.ts";

/** A file's name with its ending, and its size where one follows. */
const fileName = /^(.*?\.[a-z0-9]{1,8})(?=$|[\s,;(])/i;
const ending = /\.[a-z0-9]{1,8}$/i;
const fileSize = /(?<![\d.,])(\d+(?:[.,]\d+)?)\s*(bytes|[KMG]?B|[KMG]o|octets)(?![a-z])/i;

/**
 * Attached files and cloud links, best effort: Outlook names their list by a translated label only. Where no list is
 * seen but a file's name and size are, they are missing, not empty; a list whose entries name nothing like a file is
 * unresolved.
 */
export function readAttachments(root: HTMLElement, editor: HTMLElement | undefined): Field<Attachment[]> {
  const options = findEach(root, attachment).filter((each) => !editor?.contains(each) && !isPerson(each));
  const lists = Map.groupBy(options, (option) => findAround(option, attachmentList) ?? root);
  const read = [...lists.values()].map((entries) => entries.map(attachmentFrom));
  const files = read.filter((entries) => entries.some(isFile)).flat();
  if (files.length > 0) return found(files);
  if (looksAttached(root, editor)) return missing(`no ${attachment.name}`);
  const others = read.flat().map(({ name }) => name);
  return others.length > 0 ? unresolved([], others) : empty();
}

/** A cloud link has no size, and a file may have no ending. */
function isFile({ name, bytes }: Attachment): boolean {
  return ending.test(name) || bytes !== undefined;
}

/** Whether an entry is one of a list of people, as Outlook proposes them. */
function isPerson({ ariaLabel, textContent }: HTMLElement): boolean {
  const words = `${ariaLabel ?? ""} ${textContent}`;
  return !fileSize.test(words) && words.split(/[\s<>()]+/).some(isAddress);
}

/** Whether words outside the editor name a file and its size. */
function looksAttached(root: HTMLElement, editor: HTMLElement | undefined): boolean {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT, (node) =>
    node === editor ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // The whole of what holds the editor would be read letter by letter, at each key.
    if (editor && node.contains(editor)) continue;
    const text = node.textContent?.trim() ?? "";
    if (text.length < 200 && fileName.test(text) && fileSize.test(text)) return true;
  }
  return false;
}

/** The name stands first, as a piece of text of its own; the label alone has no clear end of it. */
function attachmentFrom(option: HTMLElement): Attachment {
  const words = wordsIn(option, (part) => isMatch(part, button));
  const label = plainWords(option.ariaLabel || words.join(" "));
  const shown = words.find((each) => each !== label && label.startsWith(each));
  const name = shown ?? fileName.exec(label)?.[1] ?? label;
  const [, amount, unit = ""] = fileSize.exec(label.slice(name.length)) ?? [];
  if (amount === undefined) return { name };
  const power = Math.max(0, " KMG".indexOf(unit[0]?.toUpperCase() ?? ""));
  return { name, bytes: Math.round(Number(amount.replace(",", ".")) * 1024 ** power) };
}
