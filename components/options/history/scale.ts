/** A round number at or above a value, of which a half is round as well: 1, 2, 4, 6, 10, 20, 40, 60, 100 … */
export function roundAbove(value: number): number {
  if (value <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 4, 6, 10].find((each) => each * power >= value) ?? 10;
  return step * power;
}

/** The stretches of a line between the points that are known. */
export function stretches<Point extends { value?: number }>(points: readonly Point[]): Point[][] {
  const found: Point[][] = [];
  let open: Point[] | undefined;
  for (const point of points) {
    if (point.value === undefined) open = undefined;
    else if (open) open.push(point);
    else {
      open = [point];
      found.push(open);
    }
  }
  return found;
}
