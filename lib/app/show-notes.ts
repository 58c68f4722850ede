import { takeOrders } from "../platform/take-orders.ts";
import { carryOutWish } from "./carry-out-wish.ts";
import { indexOf, noteAtCaret, noteAtPoint } from "./note-places.ts";
import { askForNotes, makeNotesWindow } from "./notes-window.ts";
import type { OpenCompose } from "./open-compose.ts";
import type { PageComposes } from "./page-composes.ts";

/** How long the caret must rest in underlined words before their card opens; ms. */
const caretRest = 250;

/**
 * Shows the findings in a mail page: a card beside underlined words that are clicked or that the caret comes to by
 * key, a list at the badge, and what the user's keys ask for. One of them at a time. The focus leaves the draft only
 * where a key asked for it, and comes back.
 */
export function showNotes(page: PageComposes): void {
  const notesWindow = makeNotesWindow(page);
  let resting: ReturnType<typeof setTimeout> | undefined;

  const composeAround = ({ target }: Event): OpenCompose | undefined =>
    target instanceof Node ? page.list().find(({ root }) => root.contains(target)) : undefined;
  const openCard = async (compose: OpenCompose, finding: string | undefined) => {
    if (finding === undefined) return;
    const notes = await askForNotes(compose);
    const index = notes && indexOf(notes, finding);
    if (notes && index !== undefined) notesWindow.open(compose, notes, index, "nowhere");
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (!notesWindow.shown() || event.key !== "Escape" || !event.isTrusted) return;
    // The mail's own Escape would close the form.
    event.preventDefault();
    event.stopImmediatePropagation();
    notesWindow.close();
  };
  const onClick = (event: MouseEvent) => {
    const compose = event.isTrusted ? composeAround(event) : undefined;
    if (compose && getSelection()?.isCollapsed !== false) void openCard(compose, noteAtPoint(compose, event));
  };
  const onKeyUp = (event: KeyboardEvent) => {
    const compose = /^(?:Arrow|Home|End|Page)/.test(event.key) ? composeAround(event) : undefined;
    if (!compose) return;
    clearTimeout(resting);
    resting = setTimeout(() => {
      const finding = noteAtCaret(compose);
      const shown = notesWindow.shown();
      const current = shown?.index === undefined ? undefined : shown.notes.notes[shown.index]?.finding;
      if (finding === current) return;
      if (finding === undefined) notesWindow.close();
      else void openCard(compose, finding);
    }, caretRest);
  };
  const onOutside = (event: Event) => {
    clearTimeout(resting);
    const shown = notesWindow.shown();
    // The badge itself opens and closes its list.
    const isOnBadge = event.target instanceof Element && event.target.localName === "goodsend-badge";
    if (shown && shown.state !== "acting" && !shown.popup.holds(event) && !isOnBadge) notesWindow.close();
  };
  const placeSoon = () => {
    if (notesWindow.shown()) requestAnimationFrame(() => notesWindow.shown()?.popup.place());
  };

  // Registered before the listeners of a popup, which let no key of its own through.
  const options = { capture: true, signal: page.signal };
  addEventListener("keydown", onKeyDown, options);
  addEventListener("click", onClick, options);
  addEventListener("keyup", onKeyUp, options);
  for (const type of ["pointerdown", "input"]) addEventListener(type, onOutside, options);
  for (const type of ["scroll", "resize"]) addEventListener(type, placeSoon, { ...options, passive: true });
  page.onAnswer = (compose) => {
    if (notesWindow.shown()?.compose === compose) void notesWindow.refresh();
  };
  page.signal.addEventListener("abort", () => clearTimeout(resting));
  takeOrders(
    {
      "show-notes": ({ compose: id, wish }) => {
        const compose = page.list().find(({ port }) => port.id === id);
        if (compose) void carryOutWish(notesWindow, compose, wish);
      },
    },
    page.signal,
  );
}
