import { useEffect, useState } from "react";
import type { HistoryReport } from "../../../lib/app/history-report.ts";
import type { Week } from "../../../lib/register/weeks.ts";
import { useTranslate } from "../../translate-context.tsx";
import { Select } from "../../ui/select.tsx";
import { reasonOf } from "../register/register-actions.ts";
import { Sheet } from "../sheet.tsx";
import { CountPlot, shareInWords, sumOf } from "./count-plot.tsx";
import { DutyRows } from "./duty-rows.tsx";
import "./history.css";
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
      <DutyRows weeks={weeks} />
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

type CountName = "fixed" | "overridden" | "sent" | "optOuts";

/** One count with what it comes to in a sentence. */
function Count({ weeks, name }: { weeks: readonly Week[]; name: CountName }) {
  const t = useTranslate();
  const bars = weeks.map((week) => ({ start: week.start, value: week[name] }));
  const total = sumOf(bars);
  const shown = weeks.reduce((sum, week) => sum + week.shown, 0);
  const share = shareInWords(t, total, shown);
  const intro =
    name === "fixed" ? t("history.fixed.share", { count: total, share }) : t(`history.${name}.total`, { count: total });
  return <CountPlot title={t(`history.${name}`)} intro={intro} none={t(`history.${name}.none`)} bars={bars} />;
}

function isEmpty({ sent, shown, fixed, ignored, overridden, optOuts, bounced }: Week): boolean {
  return sent + shown + fixed + ignored + overridden + optOuts + bounced === 0;
}
