import { findEach, named } from "./find.ts";

/** Elements inside an editor that another extension or the webmail draws there, and that are not sent. */
const foreign = named(
  "foreign",
  // 2026-08: writing assistants
  "[data-gramm], [data-grammarly-shadow-root], [data-lt-tmp-id]",
  // 2026-08: overlays
  '[contenteditable="false"][style*="position"]',
  // Not established: words that a webmail suggests, which are neither read aloud nor typed in until they are taken
  '[contenteditable="false"][aria-hidden="true"]',
  // 2023-12: the card below a link, of which Outlook sends no word
  "._EType_OWALinkPreview",
);

/** A test of whether an element in an editor is no part of the mail. */
export function isForeign(editor: Element): (element: Element) => boolean {
  const foreigners = new Set<Element>(findEach(editor, foreign));
  return (element) => element.localName.includes("-") || foreigners.has(element);
}
