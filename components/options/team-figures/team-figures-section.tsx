import { useEffect, useState } from "react";
import type { TeamFiguresReport } from "../../../lib/app/team-figures-report.ts";
import type { TeamWeek } from "../../../lib/register/team-weeks.ts";
import { useTranslate } from "../../translate-context.tsx";
import { Select } from "../../ui/select.tsx";
import { CountPlot, shareInWords, sumOf } from "../history/count-plot.tsx";
import { DutyRows } from "../history/duty-rows.tsx";
import { RatePlot } from "../history/rate-plot.tsx";
import { reasonOf } from "../register/register-actions.ts";
import { Sheet } from "../sheet.tsx";
import { GuidanceList } from "./guidance-list.tsx";

export interface TeamFiguresActions {
  /** Rejects with an error that says why they could not be read. */
  readTeamFigures(): Promise<TeamFiguresReport>;
}

export interface TeamFiguresPart {
  actions: TeamFiguresActions;
  version: number;
  /** Whether figures are shared in this browser. */
  isOn: boolean;
  /** Why the team has not got ours. */
  fault?: string | undefined;
}

const spans = ["4", "12", "26", "52"] as const;
type Span = (typeof spans)[number];

/** What a team can learn of its figures, and these week by week. Of weeks with too few people nothing is told. */
export function TeamFiguresSection({ actions, version, isOn, fault }: TeamFiguresPart) {
  const t = useTranslate();
  const [report, setReport] = useState<TeamFiguresReport>();
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    const left = new AbortController();
    void Promise.all([actions.readTeamFigures(), version]).then(
      ([read]) => !left.signal.aborted && setReport(read),
      (error: unknown) => !left.signal.aborted && setFailure(reasonOf(error)),
    );
    return () => left.abort();
  }, [actions, version]);
  if (!isOn) {
    return (
      <Sheet title={t("figures.off")}>
        <p className="nothing">
          {t("figures.off.text")} <a href="#team">{t("nav.team")}</a>
        </p>
      </Sheet>
    );
  }
  if (failure !== undefined) return <p role="alert">{t("figures.failed", { reason: failure })}</p>;
  if (!report) return <p role="status">{t("history.reading")}</p>;
  return (
    <>
      {fault !== undefined && <p className="register-faulty">{t("figures.fault", { reason: fault })}</p>}
      <Figures report={report} />
    </>
  );
}

function Figures({ report }: { report: TeamFiguresReport }) {
  const t = useTranslate();
  const [wanted, setWanted] = useState<Span>();
  const span = wanted ?? fittingSpan(report);
  const weeks = report.weeks.slice(-Number(span));
  const told = weeks.flatMap(({ start, members, sums }) => (sums ? [{ start, members, ...sums }] : []));
  const choice = (
    <div className="history-span">
      <Select<Span>
        label={t("history.span")}
        chosen={span}
        choices={spans.map((many) => [many, t("history.weeks", { count: Number(many) })])}
        onChoose={(many: Span) => setWanted(many)}
      />
    </div>
  );
  const last = told.at(-1);
  if (!last) {
    const most = Math.max(report.membersNow, ...weeks.map(({ members }) => members));
    const isElsewhere = report.weeks.some(({ sums }) => sums);
    return (
      <>
        {isElsewhere && choice}
        <Sheet title={t("figures.few")}>
          <p className="nothing">
            {t("figures.few.text", { count: most })} {t("figures.few.when")}
          </p>
        </Sheet>
      </>
    );
  }
  const date = new Intl.DateTimeFormat(t.locale, { dateStyle: "medium", timeZone: "UTC" });
  return (
    <>
      <GuidanceList
        guidance={report.guidance}
        waiting={report.waiting}
        intro={t("figures.help.intro", { count: last.members, date: date.format(last.start) })}
      />
      {choice}
      {told.length < weeks.length && <p className="field-hint">{t("figures.grey")}</p>}
      <DutyRows weeks={weeks.map(findingsOf)} />
      <div className="history-pair">
        <Count weeks={weeks} name="fixed" />
        <Count weeks={weeks} name="overridden" />
      </div>
      <div className="history-pair">
        <Count weeks={weeks} name="late" />
        <RatePlot
          weeks={weeks.map(({ start, sums }) => ({
            start,
            ...(sums?.bouncePercent !== undefined && { bouncePercent: sums.bouncePercent }),
          }))}
          rate="bouncePercent"
          limit={report.bounceLimit}
          blank={t("figures.rate.none")}
        />
      </div>
    </>
  );
}

/** What a team begins with: as far as its figures go back, and a quarter at most. */
function fittingSpan({ weeks }: TeamFiguresReport): Span {
  const first = weeks.findIndex(({ sums }) => sums);
  return first >= 0 && weeks.length - first <= 4 ? "4" : "12";
}

/** One count with what it comes to in a sentence. */
function Count({ weeks, name }: { weeks: readonly TeamWeek[]; name: "fixed" | "overridden" | "late" }) {
  const t = useTranslate();
  const bars = weeks.map((week) => ({ start: week.start, ...(week.sums && { value: countIn(week.sums, name) }) }));
  const count = sumOf(bars);
  const shown = weeks.reduce((sum, { sums }) => sum + (sums ? countIn(sums, "shown") : 0), 0);
  if (name === "late") {
    const none = t("figures.late.none");
    return <CountPlot title={t("figures.late")} intro={t("figures.late.total", { count })} none={none} bars={bars} />;
  }
  const intro =
    name === "fixed"
      ? t("history.fixed.share", { count, share: shareInWords(t, count, shown) })
      : t("history.overridden.total", { count });
  return <CountPlot title={t(`history.${name}`)} intro={intro} none={t(`history.${name}.none`)} bars={bars} />;
}

function countIn(sums: NonNullable<TeamWeek["sums"]>, name: "shown" | "fixed" | "overridden" | "late"): number {
  if (name === "late") return sums.late;
  return Object.values(sums.byGroup).reduce((sum, totals) => sum + totals[name], 0);
}

function findingsOf({ start, sums }: TeamWeek) {
  if (!sums) return { start };
  const shown = Object.entries(sums.byGroup).map(([group, totals]) => [group, totals.shown]);
  return { start, byGroup: Object.fromEntries(shown) as Record<string, number> };
}
