import type { TeamState } from "../../lib/core/team-state.ts";
import { useTranslate } from "../translate-context.tsx";

const units = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
  ["second", 1000],
] as const;

/** When the team was last in step, and what is wrong where it is not. */
export function TeamStanding({ state, now }: { state: TeamState | undefined; now: number }) {
  const t = useTranslate();
  if (!state) return null;
  const { inStep, failures, failingSince = now, report, isRunning } = state;
  const fault = failures > 0 ? report?.fault : undefined;
  const feed = report?.feed;
  const [damaged] = report?.damaged ?? [];
  return (
    <>
      <p className="field-hint">
        {inStep === 0 ? t("team.never") : t("team.inStep", { when: ago(inStep, now, t.locale) })}{" "}
        {isRunning && t("team.running")}
      </p>
      {fault && (
        <p className="register-faulty">
          {t("team.failing", {
            when: ago(failingSince, now, t.locale),
            why: t(`team.why.${fault.why}`, { detail: fault.detail }),
          })}
        </p>
      )}
      {feed && feed.asOf > 0 && (
        <p className="field-hint">{t("team.feed", { when: ago(feed.asOf, now, t.locale), count: feed.count })}</p>
      )}
      {feed?.fault && (
        <p className="register-faulty">
          {t("team.feed.failing", { why: t(`team.why.${feed.fault.why}`, { detail: feed.fault.detail }) })}
        </p>
      )}
      {report && damaged && (
        <p className="register-faulty">
          {t("team.damaged", { count: report.damagedCount, first: `${damaged.id}: ${damaged.why}` })}
        </p>
      )}
    </>
  );
}

/** A moment that has passed, in words such as "3 minutes ago". A clock that was put back makes it now. */
function ago(then: number, now: number, locale: string): string {
  const passed = Math.max(0, now - then);
  const [unit, length] = units.find(([, ms]) => passed >= ms) ?? (["second", 1000] as const);
  return new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(-Math.floor(passed / length), unit);
}
