import type { Body, Image, Span } from "../core/draft.ts";
import { blockElements, objectElements, textlessElements } from "./html-elements.ts";
import { keepsSpaces, type Look, plainLook, type Sight, sightOf } from "./look.ts";
import { imageOf, isTypedIn } from "./mail-object.ts";
import { sightSpans } from "./sight-spans.ts";

/** What the walk must know about the webmail whose editor it reads. Each question is asked once per element. */
export interface WalkOptions {
  /** Whether an element holds a quoted thread; its content is left out. */
  isQuote?(element: Element): boolean;
  /** Whether the mail's own words end before an element: neither it nor anything behind it is read. */
  endsAt?(element: Element): boolean;
  /** Whether an element is the signature that the webmail inserted. */
  isSignature?(element: Element): boolean;
  /** How text looks inside an element that stands in text of the look `outer`; `outer` itself where it is the same. */
  lookInside?(element: Element, outer: Look): Look;
  /** Whether an element is not part of the mail at all, such as what another extension put there. */
  skip?(element: Element): boolean;
}

/**
 * Where a stretch of the text lives: `length` UTF-16 units from `start` are those of `node` from `at` on.
 * An entry of length 0 is an empty line or an image; its `node` may then be an element, the place is before it.
 */
export interface Place {
  start: number;
  length: number;
  node: Node;
  at: number;
}

/** The sender's own words in an editor, and where each of them lives. */
export interface WalkedText extends Omit<Body, "format"> {
  /** In the order of the text, and of the document. */
  places: Place[];
}

type RegionKind = "link" | "signature" | "look" | "preformatted";

interface Region {
  kind: RegionKind;
  element: Element;
  start: number;
  /** The look around the element. */
  outer: Look;
}

const softBreaks = "[\\t\\n\\f\\r ]";
const invisible = "[\\u00ad\\u200b\\u2060\\ufeff]";
const other = "[^\\t\\n\\f\\r \\u00ad\\u200b\\u2060\\ufeff]";
const flowing = new RegExp(`(${softBreaks}+)|(${invisible}+)|${other}+(?: ${other}+)*`, "g");
const asWritten = new RegExp(`(\\r?\\n)|(${invisible}+)|[^\\n\\r\\u00ad\\u200b\\u2060\\ufeff]+|\\r`, "g");

/**
 * Reads an editor in one pass, without recursion, layout or style look-ups of its own.
 *
 * A line of the text is what stands on a line of the mail: a `<br>` or the edge of a block ends it, and a
 * `<br>` that only keeps a block open adds none. White space collapses as in HTML (not in `<pre>`), a no-break
 * space becomes a space. Zero-width spaces, word joiners, byte order marks and soft hyphens are left out, so
 * that a word with one in it is still that word; joiners that carry meaning (U+200C, U+200D) stay.
 */
export function walkText(root: Element, options: WalkOptions): WalkedText {
  const parts: string[] = [];
  const places: Place[] = [];
  const links: { href: string; at: Span }[] = [];
  const sights = sightSpans();
  const images: Image[] = [];
  const regions: Region[] = [];
  let started = 0;
  let length = 0;
  let breaks = 0;
  let lineIsOpen = false;
  let space: { node: Node; at: number } | undefined;
  let preformatted = 0;
  let inputs = 0;
  let look = plainLook;
  let sight: Sight = "seen";
  let signature: Span | undefined;
  let quoteAt: number | undefined;
  let isOver = false;

  let node: Node | null = root.firstChild;
  while (node && !isOver) {
    if (enter(node)) {
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      leave(node);
    }
    let next: Node | null = node.nextSibling;
    while (!next && node.parentNode && node.parentNode !== root) {
      node = node.parentNode;
      leave(node);
      next = node.nextSibling;
    }
    node = next;
  }
  while (regions.length > 0) closeRegion();
  parts.push("\n".repeat(Math.max(0, breaks - 1)));
  const text = parts.join("");
  return {
    text,
    places,
    links: links.map(({ href, at }) => ({ text: text.slice(...at), href, at })).sort((a, b) => a.at[0] - b.at[0]),
    ...(signature && { signature }),
    hidden: sights.hidden,
    faint: sights.faint,
    images,
    inputs,
    hasQuote: quoteAt !== undefined,
    ...(quoteAt !== undefined && quoteAt < length && { quoteAt }),
  };

  function enter(node: Node): boolean {
    if (node.nodeType === 3) readText(node);
    if (node.nodeType !== 1) return false;
    const element = node as Element; // nodeType 1
    const name = element.localName;
    if (options.skip?.(element)) return false;
    isOver = options.endsAt?.(element) === true;
    if (isOver || options.isQuote?.(element)) {
      quoteAt ??= length;
      endLine();
      return false;
    }
    if (name === "br") {
      breakLine(element, 0);
      return false;
    }
    if (name === "img" && !look.gone) images.push(imageOf(element));
    if (isTypedIn(element)) inputs++;
    if (objectElements.has(name)) addObject(element);
    if (textlessElements.has(name)) return false;
    if (blockElements.has(name)) endLine();
    openRegions(element, name);
    return true;
  }

  function leave(node: Node): void {
    while (regions.at(-1)?.element === node) closeRegion();
    if (blockElements.has((node as Element).localName)) endLine(); // only elements are left
  }

  function openRegions(element: Element, name: string): void {
    if (options.isSignature?.(element)) open("signature", element);
    if (name === "a" && element.hasAttribute("href")) open("link", element);
    const inner = options.lookInside?.(element, look) ?? look;
    if (inner !== look) {
      open("look", element);
      lookThrough(inner);
    }
    if ((name === "pre" || keepsSpaces(element)) && preformatted++ >= 0) open("preformatted", element);
  }

  function open(kind: RegionKind, element: Element): void {
    regions.push({ kind, element, start: -1, outer: look });
  }

  function lookThrough(next: Look): void {
    look = next;
    sight = sightOf(next);
  }

  function closeRegion(): void {
    const region = regions.pop();
    if (!region) return;
    const isStarted = started > regions.length;
    started = Math.min(started, regions.length);
    const at: Span = [isStarted ? region.start : length, length];
    if (region.kind === "preformatted") preformatted--;
    if (region.kind === "look") lookThrough(region.outer);
    if (region.kind === "link") links.push({ href: region.element.getAttribute("href") ?? "", at });
    if (region.kind === "signature" && isStarted && !signature) {
      signature = [at[0], lineIsOpen ? length : length + Math.max(0, breaks - 1)];
    }
  }

  function readText(node: Node): void {
    const data = node.nodeValue ?? "";
    const pattern = preformatted > 0 ? asWritten : flowing;
    pattern.lastIndex = 0;
    for (let token = pattern.exec(data); token; token = pattern.exec(data)) {
      if (token[2] !== undefined) addInvisible(node, token.index);
      else if (token[1] === undefined) addWords(node, token.index, token[0]);
      else if (preformatted > 0) breakLine(node, token.index);
      else if (lineIsOpen) space ??= { node, at: token.index };
    }
  }

  function addWords(node: Node, at: number, words: string): void {
    openLine();
    startRegions();
    if (words.trim() !== "") sights.note(sight, length, length + words.length);
    append(node, at, words.replaceAll("\u00a0", " "));
  }

  function addInvisible(node: Node, at: number): void {
    if (lineIsOpen) return;
    openLine();
    places.push({ start: length, length: 0, node, at });
  }

  function addObject(element: Element): void {
    openLine();
    startRegions();
    places.push({ start: length, length: 0, node: element, at: 0 });
  }

  function append(node: Node, at: number, text: string): void {
    const last = places.at(-1);
    if (last && last.node === node && last.at + last.length === at && last.start + last.length === length) {
      last.length += text.length;
    } else places.push({ start: length, length: text.length, node, at });
    parts.push(text);
    length += text.length;
  }

  function openLine(): void {
    if (space) append(space.node, space.at, " ");
    space = undefined;
    if (lineIsOpen) return;
    parts.push("\n".repeat(breaks));
    length += breaks;
    breaks = 0;
    lineIsOpen = true;
  }

  function startRegions(): void {
    for (; started < regions.length; started++) {
      const region = regions[started];
      if (region) region.start = length;
    }
  }

  function breakLine(node: Node, at: number): void {
    if (!lineIsOpen) places.push({ start: length + breaks, length: 0, node, at });
    breaks++;
    lineIsOpen = false;
    space = undefined;
  }

  function endLine(): void {
    space = undefined;
    if (!lineIsOpen) return;
    breaks++;
    lineIsOpen = false;
  }
}
