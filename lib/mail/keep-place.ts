import type { Splice } from "../core/edit.ts";
import { isBox } from "./html-elements.ts";
import type { TextMap } from "./text-map.ts";

/** Puts the caret, the focus and the scroll positions back where the user had them. */
export type RestorePlace = (
  map: TextMap | undefined,
  splices: readonly Splice[],
  slot?: readonly [number, number],
) => void;

/**
 * Remembers where the user is: in which field, at which offset of the editor's text, scrolled how far. The
 * answer restores that in the changed editor, or selects `slot` in it, without stealing the focus otherwise.
 */
export function rememberPlace(editor: HTMLElement, map: TextMap | undefined): RestorePlace {
  const active = document.activeElement;
  const wasInside = active !== null && editor.contains(active);
  const selection = getSelection();
  const caret = map && selection && wasInside ? caretOf(selection, editor, map) : undefined;
  const outside = wasInside ? undefined : rangeOf(selection);
  const scrolled = scrolledAround(editor);
  return (after, splices, slot) => {
    if (slot) {
      editor.focus({ preventScroll: true });
      select(after, slot[0], slot[1]);
    } else if (wasInside) {
      if (caret) select(after, shift(caret.anchor, splices), shift(caret.focus, splices));
    } else {
      if (active instanceof HTMLElement && active !== document.body) active.focus({ preventScroll: true });
      else editor.blur();
      if (outside && !isBox(active)) restore(outside);
    }
    for (const [element, top, left] of scrolled) element.scrollTo({ top, left, behavior: "instant" });
  };
}

/** Where an offset lies after the splices; one inside replaced words moves to their end. */
export function shift(offset: number, splices: readonly Splice[]): number {
  let moved = offset;
  for (const { at, text } of splices) {
    const [start, end] = at;
    if (offset <= start) continue;
    if (offset >= end) moved += text.length - (end - start);
    else moved += start + text.length - offset;
  }
  return moved;
}

function caretOf(selection: Selection, editor: Node, map: TextMap): { anchor: number; focus: number } | undefined {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  if (!anchorNode || !focusNode || !editor.contains(anchorNode) || !editor.contains(focusNode)) return undefined;
  return {
    anchor: map.offsetOf({ node: anchorNode, offset: anchorOffset }),
    focus: map.offsetOf({ node: focusNode, offset: focusOffset }),
  };
}

function select(map: TextMap | undefined, anchor: number, focus: number): void {
  const from = map?.positionOf(anchor, anchor < focus ? "after" : "before");
  const to = map?.positionOf(focus, "before");
  if (from && to) getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

function rangeOf(selection: Selection | null): Range | undefined {
  return selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : undefined;
}

function restore(range: Range): void {
  const selection = getSelection();
  if (!range.startContainer.isConnected) return;
  selection?.removeAllRanges();
  selection?.addRange(range);
}

function scrolledAround(editor: Element): [Element, number, number][] {
  const scrolled: [Element, number, number][] = [];
  for (let each: Element | null = editor; each; each = each.parentElement) {
    scrolled.push([each, each.scrollTop, each.scrollLeft]);
  }
  return scrolled;
}
