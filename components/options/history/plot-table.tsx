import { useTranslate } from "../../translate-context.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";

export interface PlotTableProps {
  /** What the table is of, for its caption. */
  title: string;
  columns: readonly string[];
  /** Oldest first; a value that is not known is absent. */
  rows: readonly { start: number; values: readonly (number | undefined)[] }[];
}

/** The numbers behind a plot, newest first, unfolded at a press. */
export function PlotTable({ title, columns, rows }: PlotTableProps) {
  const t = useTranslate();
  const date = new Intl.DateTimeFormat(t.locale, { dateStyle: "medium", timeZone: "UTC" });
  return (
    <div className="plot-table">
      <Disclosure summary={t("history.table")}>
        <div className="plot-scroll" {...scroller(t("history.numbers", { title }))}>
          <table className="table">
            <caption className="visually-hidden">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{t("history.week")}</th>
                {columns.map((column) => (
                  <th key={column} scope="col" className="number">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.toReversed().map(({ start, values }) => (
                <tr key={start}>
                  <th scope="row">
                    <time dateTime={new Date(start).toISOString().slice(0, 10)}>{date.format(start)}</time>
                  </th>
                  {columns.map((column, index) => (
                    <td key={column} className="number">
                      {values[index]?.toLocaleString(t.locale, { maximumFractionDigits: 1 }) ?? "–"}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Disclosure>
    </div>
  );
}

/** What scrolls can be scrolled with the keyboard, and says what it is. */
function scroller(title: string) {
  return { role: "region", "aria-label": title, tabIndex: 0 };
}
