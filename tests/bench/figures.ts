/** One measured figure beside what it should be. */
export interface Figure {
  what: string;
  value: number;
  unit: "ms" | "kB" | "MiB" | "×" | "mails/s";
  /** The most that it may be; absent where nothing is promised. */
  budget?: number;
  /** Such as the spread, or what the figure is a ratio of. */
  note?: string;
}

/** Prints a titled table of figures; one over its budget is marked. */
export function printFigures(title: string, figures: readonly Figure[]): void {
  console.log(`\n${title}`);
  const width = Math.max(...figures.map(({ what }) => what.length));
  for (const { what, value, unit, budget, note } of figures) {
    const verdict =
      budget === undefined ? "" : value < budget ? `  within ${budget} ${unit}` : `  OVER ${budget} ${unit}`;
    console.log(`  ${what.padEnd(width)}  ${shown(value).padStart(9)} ${unit}${verdict}${note ? `  (${note})` : ""}`);
  }
}

function shown(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString("en") : value.toFixed(2);
}
