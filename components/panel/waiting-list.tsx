import { useRef } from "react";
import type { WaitingOptOut, WaitingState } from "../../lib/core/waiting-opt-out.ts";
import type { Translate } from "../../lib/i18n/translate.ts";
import { Breakable } from "../breakable.tsx";
import { useTranslate } from "../translate-context.tsx";
import "./opt-outs.css";
import { useNotes } from "./use-notes.ts";

/** Opt-outs that are not yet honoured, with the day by which they must be; open where one is overdue. Nothing where none is. */
export function WaitingList({
  waiting,
  onSettle,
}: {
  waiting: WaitingState | undefined;
  onSettle(fact: string, as: "opt-out" | "none"): Promise<void>;
}) {
  const t = useTranslate();
  const summary = useRef<HTMLElement>(null);
  const { busy, note, run } = useNotes(() => ({ tone: "bad", text: t("optOut.failed") }));
  if (!waiting || (waiting.count === 0 && !note)) return null;
  const overdue = waiting.listed.filter(({ isOverdue }) => isOverdue).length;
  const settle = (entry: WaitingOptOut, as: "opt-out" | "none") =>
    void run(async () => {
      await onSettle(entry.fact, as);
      summary.current?.focus();
      return {
        tone: "good",
        text: t(as === "none" ? "optOut.dismissed" : "optOut.recorded", { email: entry.subject }),
      };
    });
  return (
    <details className="waiting" data-tone={overdue > 0 ? "hold" : "confirm"} open={overdue > 0 || undefined}>
      <summary ref={summary}>
        {t("optOut.waiting", { count: waiting.count })}
        {overdue > 0 && <strong className="waiting-overdue">{t("optOut.overdue", { count: overdue })}</strong>}
      </summary>
      <p className="waiting-note" role="status">
        {note?.text}
      </p>
      <ul className="plain-list">
        {waiting.listed.map((entry) => (
          <li key={entry.fact} data-overdue={entry.isOverdue || undefined}>
            <p className="waiting-who" dir="auto">
              <Breakable text={entry.subject === "" ? t("optOut.somebody") : entry.subject} />
            </p>
            <p>{waitWords(t, entry)}</p>
            <p className="waiting-due">{dueWords(t, entry)}</p>
            {entry.waitsFor === "recording" && (
              <div className="opt-out-buttons">
                <button
                  type="button"
                  className="button"
                  disabled={busy}
                  aria-label={t("optOut.record.label", { email: entry.subject })}
                  onClick={() => settle(entry, "opt-out")}
                >
                  {t("optOut.record")}
                </button>
                <button
                  type="button"
                  className="button"
                  data-weight="quiet"
                  disabled={busy}
                  aria-label={t("optOut.none.label", { email: entry.subject })}
                  onClick={() => settle(entry, "none")}
                >
                  {t("optOut.none")}
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function waitWords(t: Translate, { waitsFor, askedAt }: WaitingOptOut): string {
  return t(`optOut.waitsFor.${waitsFor}`, { date: dayOf(t, askedAt) });
}

function dueWords(t: Translate, { dueAt, law, isOverdue }: WaitingOptOut): string {
  const date = dayOf(t, dueAt);
  const due = isOverdue ? t("optOut.wasDue", { date }) : t("optOut.due", { date });
  const by =
    law === undefined ? t("optOut.by.policy") : t("optOut.by.law", { country: t.countryName(law.toUpperCase()) });
  return `${due} · ${by}`;
}

function dayOf(t: Translate, at: number): string {
  return new Intl.DateTimeFormat(t.locale, { dateStyle: "medium" }).format(at);
}
