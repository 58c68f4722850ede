import type { Image, Link, Span } from "../core/draft.ts";
import { type Place, type WalkOptions, walkText } from "./text-walk.ts";

/** A place in the DOM, as ranges and the selection use it. */
export interface DomPosition {
  node: Node;
  offset: number;
}

/** The sender's own words in an editor. All offsets are UTF-16 offsets into `text`. */
export interface TextMap {
  readonly text: string;
  /** In the order of the text; `href` as written. */
  readonly links: Link[];
  readonly signature?: Span;
  /** Parts of `text` that a reader would not see. */
  readonly hidden: Span[];
  /** Parts of `text` that a reader can hardly see. */
  readonly faint: Span[];
  /** The pictures that are shown. */
  readonly images: Image[];
  /** How many fields for typing into there are. */
  readonly inputs: number;
  /** Whether a quoted thread was left out. */
  readonly hasQuote: boolean;
  readonly quoteAt?: number;
  /** The words of `span` in the page; `undefined` where the span is not in the text. */
  rangeOf(span: Span): Range | undefined;
  /**
   * The place of an offset. Where two text nodes meet at it, `side` chooses the one that ends there ("before")
   * or the one that starts there ("after", the default). `undefined` where the offset is not in the text.
   */
  positionOf(offset: number, side?: "before" | "after"): DomPosition | undefined;
  /** The offset nearest to a place in the editor; a place behind all text gives the text's length. */
  offsetOf(position: DomPosition): number;
}

/**
 * Maps the sender's own words in an editor to the nodes that hold them; see `walkText` for what becomes text.
 * It stays true until the editor changes. Reading takes one pass and asks for no layout or style.
 */
export function mapText(root: Element, options: WalkOptions): TextMap {
  const { places, ...walked } = walkText(root, options);
  const positionOf: TextMap["positionOf"] = (offset, side = "after") => {
    if (offset < 0 || offset > walked.text.length) return undefined;
    const place = placeAt(places, offset, side);
    if (!place) return walked.text === "" ? { node: root, offset: 0 } : undefined;
    return place.node.nodeType === 3
      ? { node: place.node, offset: place.at + Math.min(Math.max(0, offset - place.start), place.length) }
      : beforeNode(place.node);
  };
  return {
    ...walked,
    positionOf,
    rangeOf([start, end]) {
      const from = start <= end ? positionOf(start, "after") : undefined;
      const to = start === end ? from : positionOf(end, "before");
      if (!from || !to) return undefined;
      const range = root.ownerDocument.createRange();
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
      return range;
    },
    offsetOf: (position) => offsetAt(places, position, walked.text.length),
  };
}

/** The last place that starts at or before `offset`; the one before it where it ends there and `side` asks so. */
function placeAt(places: readonly Place[], offset: number, side: "before" | "after"): Place | undefined {
  const index = countWhere(places, (place) => place.start <= offset) - 1;
  const place = places[index];
  if (side === "after" || !place || place.start < offset) return place;
  let first = index;
  while (first > 0 && endOf(places[first - 1]) === offset) first--;
  return places[first];
}

function offsetAt(places: readonly Place[], { node, offset }: DomPosition, length: number): number {
  const isAtText = node.nodeType === 3;
  const child = isAtText ? null : (node.childNodes[offset] ?? null);
  const isBefore = (place: Place): boolean => {
    if (place.node === node) return place.at <= offset && isAtText;
    if (child) return place.node !== child && !child.contains(place.node) && precedes(place.node, child);
    return precedes(place.node, node) || (!isAtText && node.contains(place.node));
  };
  const count = countWhere(places, isBefore);
  const previous = places[count - 1];
  const next = places[count];
  if (previous?.node === node && isAtText) return previous.start + Math.min(offset - previous.at, previous.length);
  if (!next) return previous && isInLineOf(node, previous.node) ? endOf(previous) : length;
  if (!previous) return next.start;
  return isInLineOf(node, previous.node) && !isInLineOf(node, next.node) ? endOf(previous) : next.start;
}

/** Whether `node` is so near to a text that a caret in it stands in the text's line. */
function isInLineOf(node: Node, text: Node): boolean {
  return node.contains(text) || (node.parentNode !== null && node.parentNode === text.parentNode);
}

function precedes(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & 4) !== 0; // DOCUMENT_POSITION_FOLLOWING
}

function endOf(place: Place | undefined): number {
  return place ? place.start + place.length : -1;
}

/** How many entries at the start of a list fulfil a condition that holds for no later one. */
function countWhere<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function beforeNode(node: Node): DomPosition | undefined {
  const parent = node.parentNode;
  if (!parent) return undefined;
  let offset = 0;
  for (let sibling = node.previousSibling; sibling; sibling = sibling.previousSibling) offset++;
  return { node: parent, offset };
}
