import type { Translate } from "../../../lib/i18n/translate.ts";
import { Sheet } from "../sheet.tsx";
import { type Bar, BarRow } from "./bar-row.tsx";
import { PlotTable } from "./plot-table.tsx";

export interface CountPlotProps {
  title: string;
  /** What it comes to, in a sentence. */
  intro: string;
  /** The sentence for no count at all, which needs no plot. */
  none: string;
  bars: readonly Bar[];
}

/** One count week by week, with its numbers in a table. */
export function CountPlot({ title, intro, none, bars }: CountPlotProps) {
  const total = sumOf(bars);
  if (total === 0) return <Sheet title={title} intro={none} />;
  return (
    <Sheet title={title} intro={intro}>
      <BarRow
        label={title}
        isLabelHidden
        total={total}
        most={Math.max(1, ...bars.map(({ value }) => value ?? 0))}
        bars={bars}
      />
      <PlotTable title={title} columns={[title]} rows={bars.map(({ start, value }) => ({ start, values: [value] }))} />
    </Sheet>
  );
}

/** What the weeks that are told come to. */
export function sumOf(bars: readonly Bar[]): number {
  return bars.reduce((total, { value = 0 }) => total + value, 0);
}

/** How much of a whole a part is, such as "60%"; at most all of it. */
export function shareInWords(t: Translate, part: number, whole: number): string {
  return new Intl.NumberFormat(t.locale, { style: "percent" }).format(whole === 0 ? 0 : Math.min(1, part / whole));
}
