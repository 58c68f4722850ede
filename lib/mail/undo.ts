/** Takes back the last editing command, which was made in `element`; the focus stays where it is. */
export function undoIn(element: HTMLElement): void {
  const active = document.activeElement;
  element.focus({ preventScroll: true });
  document.execCommand("undo");
  if (active instanceof HTMLElement && active !== element) active.focus({ preventScroll: true });
}
