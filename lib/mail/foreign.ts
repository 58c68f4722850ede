import { findEach, named } from "./find.ts";

/** Another extension's elements inside an editor. */
const foreign = named(
  "foreign",
  // 2026-08: writing assistants
  "[data-gramm], [data-grammarly-shadow-root], [data-lt-tmp-id]",
  // 2026-08: overlays
  '[contenteditable="false"][style*="position"]',
);

/** A test of whether an element in an editor was put there by another extension: no part of the mail. */
export function isForeign(editor: Element): (element: Element) => boolean {
  const foreigners = new Set<Element>(findEach(editor, foreign));
  return (element) => element.localName.includes("-") || foreigners.has(element);
}
