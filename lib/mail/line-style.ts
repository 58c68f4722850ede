/** What of a line's inline style is about its letters, and goes on in the next line. */
const lettering = ["font-family", "font-size", "color", "direction"];

/**
 * Gives `line` the class and the lettering of the line beside it, as a mail editor does when the user presses Enter:
 * without them, mail that is formatted line by line would change its font here.
 */
export function continueStyle(line: HTMLElement, beside: Element): void {
  if (beside.className) line.className = beside.className;
  for (const element of [beside, onlyChild(beside)]) {
    if (!(element instanceof HTMLElement)) continue;
    for (const name of lettering) {
      const value = element.style.getPropertyValue(name);
      if (value) line.style.setProperty(name, value);
    }
  }
}

function onlyChild(element: Element): Element | undefined {
  const { firstElementChild: child } = element;
  return child?.localName === "span" && child.textContent === element.textContent ? child : undefined;
}
