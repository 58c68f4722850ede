import { useEffect, useState } from "react";
import type { HistoryReport } from "../../../lib/app/history-report.ts";
import type { Week } from "../../../lib/register/weeks.ts";
import { categoryName } from "../../category-name.ts";
import { useTranslate } from "../../translate-context.tsx";
import { Select } from "../../ui/select.tsx";
import { reasonOf } from "../register/register-actions.ts";
import { Sheet } from "../sheet.tsx";
import { BarRow } from "./bar-row.tsx";
import "./history.css";
import { PlotTable } from "./plot-table.tsx";
import { RatePlot } from "./rate-plot.tsx";

export interface HistoryActions {
  /** Rejects with an error that says why it could not be read. */
  readHistory(): Promise<HistoryReport>;
}

const spans = ["12", "26", "52"] as const;
type Span = (typeof spans)[number];

/** What was found, mended, sent all the same and opted out of, week by week. */
export function HistorySection({ actions, version }: { actions: HistoryActions; version: number }) {
  const t = useTranslate();
  const [report, setReport] = useState<HistoryReport>();
  const [failure, setFailure] = useState<string>();
  const [span, setSpan] = useState<Span>("12");
  useEffect(() => {
    const left = new AbortController();
    void Promise.all([actions.readHistory(), version]).then(
      ([read]) => !left.signal.aborted && setReport(read),
      (error: unknown) => !left.signal.aborted && setFailure(reasonOf(error)),
    );
    return () => left.abort();
  }, [actions, version]);
  if (failure !== undefined) return <p role="alert">{t("history.failed", { reason: failure })}</p>;
  if (!report) return <p role="status">{t("history.reading")}</p>;
  if (report.weeks.every(isEmpty)) {
    return (
      <Sheet title={t("history.empty")}>
        <p className="nothing">{t("history.empty.text")}</p>
      </Sheet>
    );
  }
  const weeks = report.weeks.slice(-Number(span));
  return (
    <>
      <div className="history-span">
        <Select<Span>
          label={t("history.span")}
          chosen={span}
          choices={spans.map((many) => [many, t("history.weeks", { count: Number(many) })])}
          onChoose={(many: Span) => setSpan(many)}
        />
      </div>
      <Findings weeks={weeks} />
      <div className="history-pair">
        <Count weeks={weeks} name="fixed" />
        <Count weeks={weeks} name="overridden" />
        <Count weeks={weeks} name="sent" />
        <Count weeks={weeks} name="optOuts" />
      </div>
      <div className="history-pair">
        <RatePlot weeks={weeks} rate="bouncePercent" limit={report.limits.bouncePercent} />
        <RatePlot weeks={weeks} rate="optOutPercent" limit={report.limits.optOutPercent} />
      </div>
    </>
  );
}

/** A row of bars for each duty, the one with the most findings first; all rows have the same scale. */
function Findings({ weeks }: { weeks: readonly Week[] }) {
  const t = useTranslate();
  const groups = [...new Set(weeks.flatMap(({ byGroup }) => Object.keys(byGroup)))]
    .map((group) => ({ group, total: sum(weeks.map(({ byGroup }) => byGroup[group] ?? 0)) }))
    .sort((a, b) => b.total - a.total);
  const most = Math.max(1, ...weeks.flatMap(({ byGroup }) => Object.values(byGroup)));
  const [first] = groups;
  const total = sum(weeks.map(({ shown }) => shown));
  return (
    <Sheet
      title={t("history.findings")}
      intro={
        first
          ? t("history.findings.most", { count: total, duty: categoryName(t, first.group) })
          : t("history.findings.none")
      }
    >
      <div className="bar-rows">
        {groups.map(({ group, total: of }) => (
          <BarRow
            key={group}
            label={categoryName(t, group)}
            total={of}
            most={most}
            bars={weeks.map(({ start, byGroup }) => ({ start, value: byGroup[group] ?? 0 }))}
          />
        ))}
      </div>
      {groups.length > 0 && (
        <PlotTable
          title={t("history.findings")}
          columns={groups.map(({ group }) => categoryName(t, group))}
          rows={weeks.map(({ start, byGroup }) => ({ start, values: groups.map(({ group }) => byGroup[group] ?? 0) }))}
        />
      )}
    </Sheet>
  );
}

type CountName = "fixed" | "overridden" | "sent" | "optOuts";

/** One count as a row of bars, with what it comes to in a sentence. */
function Count({ weeks, name }: { weeks: readonly Week[]; name: CountName }) {
  const t = useTranslate();
  const values = weeks.map((week) => week[name]);
  const total = sum(values);
  const shown = sum(weeks.map((week) => week.shown));
  const share = new Intl.NumberFormat(t.locale, { style: "percent" }).format(
    shown === 0 ? 0 : Math.min(1, total / shown),
  );
  return (
    <Sheet
      title={t(`history.${name}`)}
      intro={
        name === "fixed"
          ? t("history.fixed.share", { count: total, share })
          : t(`history.${name}.total`, { count: total })
      }
    >
      <BarRow
        label={t(`history.${name}`)}
        isLabelHidden
        total={total}
        most={Math.max(1, ...values)}
        bars={weeks.map((week) => ({ start: week.start, value: week[name] }))}
      />
      <PlotTable
        title={t(`history.${name}`)}
        columns={[t(`history.${name}`)]}
        rows={weeks.map((week) => ({ start: week.start, values: [week[name]] }))}
      />
    </Sheet>
  );
}

function isEmpty({ sent, shown, fixed, ignored, overridden, optOuts, bounced }: Week): boolean {
  return sent + shown + fixed + ignored + overridden + optOuts + bounced === 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
