import { categoryName } from "../../category-name.ts";
import { useTranslate } from "../../translate-context.tsx";
import { Sheet } from "../sheet.tsx";
import { BarRow } from "./bar-row.tsx";
import { sumOf } from "./count-plot.tsx";
import "./history.css";
import { PlotTable } from "./plot-table.tsx";

export interface DutyRowsProps {
  /** `byGroup` is absent for a week of which nothing is told. */
  weeks: readonly { start: number; byGroup?: Readonly<Record<string, number>> }[];
}

/** A row of bars for each duty, the one with the most findings first; all rows have the same scale. */
export function DutyRows({ weeks }: DutyRowsProps) {
  const t = useTranslate();
  const barsOf = (group: string) =>
    weeks.map(({ start, byGroup }) => ({ start, ...(byGroup && { value: byGroup[group] ?? 0 }) }));
  const groups = [...new Set(weeks.flatMap(({ byGroup = {} }) => Object.keys(byGroup)))]
    .map((group) => ({ label: categoryName(t, group), bars: barsOf(group) }))
    .map((row) => ({ ...row, total: sumOf(row.bars) }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
  const most = Math.max(1, ...weeks.flatMap(({ byGroup = {} }) => Object.values(byGroup)));
  const [first] = groups;
  const total = groups.reduce((sum, row) => sum + row.total, 0);
  return (
    <Sheet
      title={t("history.findings")}
      intro={first ? t("history.findings.most", { count: total, duty: first.label }) : t("history.findings.none")}
    >
      <div className="bar-rows">
        {groups.map(({ label, bars, total: of }) => (
          <BarRow key={label} label={label} total={of} most={most} bars={bars} />
        ))}
      </div>
      {groups.length > 0 && (
        <PlotTable
          title={t("history.findings")}
          columns={groups.map(({ label }) => label)}
          rows={weeks.map(({ start }, index) => ({ start, values: groups.map(({ bars }) => bars[index]?.value) }))}
        />
      )}
    </Sheet>
  );
}
