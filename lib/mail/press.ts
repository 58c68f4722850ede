const types = ["pointerdown", "mousedown", "pointerup", "mouseup", "click"];

/**
 * Presses a control as a mouse does, on what stands at its middle: webmail listens to different parts of a click, and
 * some of it goes by the place of the press.
 */
export function press(control: HTMLElement): void {
  const { x, y, width, height } = control.getBoundingClientRect();
  const [clientX, clientY] = [x + width / 2, y + height / 2];
  const hit = document.elementFromPoint(clientX, clientY);
  const target = control.contains(hit) && hit ? hit : control;
  const init = { bubbles: true, cancelable: true, composed: true, view: window, clientX, clientY, isPrimary: true };
  // A pointer's event is a mouse's, too.
  for (const type of types) target.dispatchEvent(new PointerEvent(type, init));
}
