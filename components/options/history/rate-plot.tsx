import type { Week } from "../../../lib/register/weeks.ts";
import { LevelMark } from "../../level-mark.tsx";
import { useTranslate } from "../../translate-context.tsx";
import { Sheet } from "../sheet.tsx";
import { PlotTable } from "./plot-table.tsx";
import { roundAbove, stretches } from "./scale.ts";

export interface RatePlotProps {
  weeks: readonly Pick<Week, "start" | "bouncePercent" | "optOutPercent">[];
  rate: "bouncePercent" | "optOutPercent";
  /** In percent; from it on it is too many. */
  limit: number;
  /** What is said where the last week has none; that nothing was sent, where it is not given. */
  blank?: string;
}

const width = 400;
const height = 130;
const edge = { start: 36, end: 8, top: 10, bottom: 22 };

/** A rate over time against its limit: a line, the limit as a broken line with its name, and in words where it stands. */
export function RatePlot({ weeks, rate, limit, blank }: RatePlotProps) {
  const t = useTranslate();
  const inPercent = new Intl.NumberFormat(t.locale, { style: "percent", maximumFractionDigits: 1 });
  const percent = (value: number) => inPercent.format(value / 100);
  const date = new Intl.DateTimeFormat(t.locale, { day: "numeric", month: "short", timeZone: "UTC" });
  const points = weeks.map((week, index) => ({ index, value: week[rate] }));
  const top = roundAbove(Math.max(limit * 1.2, ...points.map(({ value }) => value ?? 0)));
  const x = (index: number) => edge.start + (index * (width - edge.start - edge.end)) / Math.max(1, weeks.length - 1);
  const y = (value: number) => height - edge.bottom - (value / top) * (height - edge.top - edge.bottom);
  const latest = weeks.at(-1)?.[rate];
  const tone = latest === undefined ? "blank" : latest >= limit ? "confirm" : "clear";
  const words =
    latest === undefined
      ? (blank ?? t("history.rate.none"))
      : t(latest >= limit ? "history.rate.over" : "history.rate.under", {
          rate: percent(latest),
          limit: percent(limit),
        });
  const inWords = (
    <p className="rate-words" data-tone={tone}>
      <LevelMark tone={tone} size={18} />
      {words}
    </p>
  );
  // Without a single rate there is nothing to draw.
  if (points.every(({ value }) => value === undefined)) {
    return <Sheet title={t(`history.${rate}`)}>{inWords}</Sheet>;
  }
  return (
    <Sheet title={t(`history.${rate}`)}>
      {inWords}
      <svg
        className="rate"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${t(`history.${rate}`)}: ${words}`}
      >
        {[0, top / 2, top].map((value) => (
          <g key={value}>
            <line className="rate-grid" x1={edge.start} x2={width - edge.end} y1={y(value)} y2={y(value)} />
            <text className="rate-text" lang={t.locale} x={edge.start - 6} y={y(value) + 4} textAnchor="end">
              {percent(value)}
            </text>
          </g>
        ))}
        <line className="rate-limit" x1={edge.start} x2={width - edge.end} y1={y(limit)} y2={y(limit)} />
        {stretches(points).map((stretch) => (
          <polyline
            key={stretch[0]?.index}
            className="rate-line"
            points={stretch.map(({ index, value }) => `${x(index)},${y(value ?? 0)}`).join(" ")}
          />
        ))}
        {latest !== undefined && <circle className="rate-end" cx={x(weeks.length - 1)} cy={y(latest)} r="3.5" />}
        {/* Over the line, which its edge keeps off. */}
        <text className="rate-limit-text" x={width - edge.end} y={y(limit) - 4} textAnchor="end">
          {t("history.limit", { limit: percent(limit) })}
        </text>
        <text className="rate-text" lang={t.locale} x={edge.start} y={height - 4}>
          {date.format(weeks[0]?.start ?? 0)}
        </text>
        <text className="rate-text" lang={t.locale} x={width - edge.end} y={height - 4} textAnchor="end">
          {date.format(weeks.at(-1)?.start ?? 0)}
        </text>
      </svg>
      <PlotTable
        title={t(`history.${rate}`)}
        columns={[t("history.percent")]}
        rows={weeks.map((week) => ({ start: week.start, values: [week[rate]] }))}
      />
    </Sheet>
  );
}
