import { useTranslate } from "../../translate-context.tsx";

export interface Bar {
  /** First day of the week, in ms since the epoch. */
  start: number;
  /** Absent where it is not told; the week is grey then. */
  value?: number;
}

export interface BarRowProps {
  label: string;
  /** Whether a heading above says the same. */
  isLabelHidden?: boolean;
  bars: readonly Bar[];
  total: number;
  /** The value that fills the whole height. */
  most: number;
}

const height = 40;
const step = 10;
const gap = 2;

/** Small bars, one a week, with their label before and their sum behind. The table beneath a plot has the numbers. */
export function BarRow({ label, isLabelHidden, bars, total, most }: BarRowProps) {
  const t = useTranslate();
  const date = new Intl.DateTimeFormat(t.locale, { day: "numeric", month: "short", timeZone: "UTC" });
  const width = bars.length * step;
  const top = Math.max(0, ...bars.map(({ value }) => value ?? 0));
  const first = bars[0]?.start ?? 0;
  const last = bars.at(-1)?.start ?? 0;
  return (
    <div className="bar-row" data-bare={isLabelHidden || undefined}>
      {!isLabelHidden && <p className="bar-label">{label}</p>}
      <figure>
        <svg
          className="bars"
          viewBox={`0 0 ${width} ${height}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={t("history.bars.label", {
            label,
            count: total,
            most: top.toLocaleString(t.locale),
            from: date.format(first),
            to: date.format(last),
          })}
        >
          <rect className="bar-ground" x="0" y={height - 0.5} width={width} height="0.5" />
          {bars.map(({ start, value }, index) => {
            if (value === undefined) {
              return (
                <rect key={start} className="bar-untold" x={index * step} y="0" width={step} height={height - 0.5} />
              );
            }
            // What is there is seen, however little it is.
            const size = value === 0 ? 0 : Math.max(2, (value / most) * (height - 1));
            return (
              <rect
                key={start}
                className="bar"
                x={index * step + gap / 2}
                y={height - size}
                width={step - gap}
                height={size}
              />
            );
          })}
        </svg>
        {isLabelHidden && (
          <figcaption className="bar-ends" lang={t.locale} aria-hidden="true">
            <span>{date.format(first)}</span>
            <span>{t("history.atMost", { most: top.toLocaleString(t.locale) })}</span>
            <span>{date.format(last)}</span>
          </figcaption>
        )}
      </figure>
      {!isLabelHidden && (
        <p className="bar-total" aria-hidden="true">
          {total.toLocaleString(t.locale)}
        </p>
      )}
    </div>
  );
}
