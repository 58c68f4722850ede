/** Presses a control as a mouse does; webmail listens to different parts of a click. */
export function press(control: HTMLElement): void {
  for (const type of ["mousedown", "mouseup", "click"]) {
    control.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, view: window, button: 0 }));
  }
}
