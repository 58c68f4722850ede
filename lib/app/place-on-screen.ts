import type { Place } from "../mail/port.ts";

/** Where words, or the box that holds them, stand in the window; `undefined` where they are scrolled out or not shown. */
export function placeOnScreen({ element, range }: Place): DOMRect | undefined {
  const box = boxOf(range ?? element);
  if (!box) return undefined;
  const middle = box.top + box.height / 2;
  if (middle < 0 || middle > innerHeight) return undefined;
  // The page itself scrolls in the window, which was looked at.
  for (let each = range ? element : element.parentElement; each && each !== document.body; each = each.parentElement) {
    if (!/auto|scroll/.test(getComputedStyle(each).overflowY)) continue;
    const { top, bottom } = each.getBoundingClientRect();
    if (middle < top || middle > bottom) return undefined;
  }
  return box;
}

/** Whether a point of the window lies on words. */
export function isOn({ range }: Place, x: number, y: number): boolean {
  return [...(range?.getClientRects() ?? [])].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

/** Higher than this, words are taken for a whole paragraph: a card stands below their first line. */
const severalLines = 90;

function boxOf(shown: Range | HTMLElement): DOMRect | undefined {
  const first = [...shown.getClientRects()].find(({ width, height }) => width + height > 0);
  const whole = shown.getBoundingClientRect();
  if (!first || whole.height > severalLines) return first;
  return new DOMRect(first.left, whole.top, first.width, whole.height);
}
