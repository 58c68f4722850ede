const types = ["pointerdown", "mousedown", "pointerup", "mouseup", "click"] as const;

/**
 * Presses a control as a mouse does, on what stands at its middle: webmail listens to different parts of a click, and
 * some of it goes by the place of the press.
 */
export function press(control: HTMLElement): void {
  const { left, top, width, height } = control.getBoundingClientRect();
  const [clientX, clientY] = [left + width / 2, top + height / 2];
  const hit = width > 0 ? control.ownerDocument.elementFromPoint(clientX, clientY) : null;
  const target = hit && control.contains(hit) ? hit : control;
  const common = { bubbles: true, cancelable: true, composed: true, view: window, clientX, clientY, button: 0 };
  for (const type of types) {
    const buttons = type.endsWith("down") ? 1 : 0;
    const event = type.startsWith("pointer")
      ? new PointerEvent(type, { ...common, buttons, pointerId: 1, pointerType: "mouse", isPrimary: true })
      : new MouseEvent(type, { ...common, buttons });
    target.dispatchEvent(event);
  }
}
