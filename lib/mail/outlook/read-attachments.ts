import type { Attachment } from "../../core/draft.ts";
import { empty, type Field, found, missing, unresolved } from "../../core/field.ts";
import { isAddress } from "../address-text.ts";
import { findAll, findAround, findEach } from "../find.ts";
import { attachment, attachmentList, button } from "./selectors.ts";

/** A file's name with its ending, and its size where one follows. */
const fileName = /^(.*?\.[a-z0-9]{1,8})(?=$|[\s,;(])/i;
const ending = /\.[a-z0-9]{1,8}$/i;
const fileSize = /(?<![\d.,])(\d+(?:[.,]\d+)?)\s*(bytes|[KMGКМГ]?[BБ]|[KMG]o|octets)(?![a-zа-я])/i;

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
function isPerson(option: HTMLElement): boolean {
  const words = `${option.ariaLabel ?? ""} ${wordsIn(option).join(" ")}`;
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

/** The name stands first, as a piece of text of its own with which the label begins; the label alone has no clear end of it. */
function attachmentFrom(option: HTMLElement): Attachment {
  const words = wordsIn(option);
  const label = plain(option.ariaLabel || words.join(" "));
  const shown = words.find((each) => each !== label && label.startsWith(each) && !fileSize.test(each));
  const name = shown ?? fileName.exec(label)?.[1] ?? label;
  const [, amount, unit = ""] = fileSize.exec(`${label.slice(name.length)} ${words.slice(1).join(" ")}`) ?? [];
  if (amount === undefined) return { name };
  const letter = unit[0]?.toUpperCase() ?? "";
  const power = Math.max(0, " KMG".indexOf(letter), " КМГ".indexOf(letter));
  return { name, bytes: Math.round(Number(amount.replace(",", ".")) * 1024 ** power) };
}

/** The pieces of text of an entry, without those of its buttons. */
function wordsIn(option: HTMLElement): string[] {
  const controls = new Set<Node>(findAll(option, button));
  const walker = document.createTreeWalker(option, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    controls.has(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const words: string[] = [];
  while (walker.nextNode()) {
    const { nodeType, nodeValue } = walker.currentNode;
    const text = nodeType === Node.TEXT_NODE ? plain(nodeValue ?? "") : "";
    if (text !== "") words.push(text);
  }
  return words;
}

/** Text without icons, which Outlook writes as letters of its own font. */
function plain(text: string): string {
  return text
    .replace(/[\ue000-\uf8ff]/g, "")
    .replaceAll("\u00a0", " ")
    .trim();
}
