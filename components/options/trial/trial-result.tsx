import type { PolicyTrial } from "../../../lib/app/try-policy.ts";
import type { ChangeGroup } from "../../../lib/core/change-tally.ts";
import type { Status } from "../../../lib/core/verdict.ts";
import type { Translate } from "../../../lib/i18n/translate.ts";
import { useTranslate } from "../../translate-context.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Sheet } from "../sheet.tsx";

const order: Status[] = ["hold", "confirm", "inform", "monitor", "unknown", "clear"];

/** How many mails would be stopped by either policy, which rules say more or less, and mails as examples. */
export function TrialResult({
  trial,
  titleOf,
}: {
  trial: PolicyTrial;
  /** The title of a rule in the language of the page. */
  titleOf(rule: string): string;
}) {
  const t = useTranslate();
  const { tally, louder, quieter, unread, unreadExamples } = trial;
  const statuses = order.filter((status) => tally.before.has(status) || tally.after.has(status));
  return (
    <>
      {unread > 0 && (
        <Sheet title={t("trial.unread", { count: unread })}>
          <ul className="plain-list register-faults">
            {unreadExamples.map(({ where, kind, detail }) => (
              <li key={where}>{t(`trial.why.${kind}`, { where, detail }).trim()}</li>
            ))}
          </ul>
        </Sheet>
      )}
      {tally.drafts > 0 && (
        <Sheet title={t("trial.outcome")}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{t("trial.level")}</th>
                <th scope="col" className="number">
                  {t("trial.before")}
                </th>
                <th scope="col" className="number">
                  {t("trial.after")}
                </th>
              </tr>
            </thead>
            <tbody>
              {statuses.map((status) => (
                <tr key={status}>
                  <th scope="row">{statusName(t, status)}</th>
                  <td className="number">{(tally.before.get(status) ?? 0).toLocaleString(t.locale)}</td>
                  <td className="number">{(tally.after.get(status) ?? 0).toLocaleString(t.locale)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Sheet>
      )}
      <Changes title={t("trial.louder")} groups={louder} titleOf={titleOf} />
      <Changes title={t("trial.quieter")} groups={quieter} titleOf={titleOf} />
    </>
  );
}

function Changes({
  title,
  groups,
  titleOf,
}: {
  title: string;
  groups: readonly ChangeGroup[];
  titleOf(rule: string): string;
}) {
  const t = useTranslate();
  if (groups.length === 0) return null;
  return (
    <Sheet title={title}>
      <ul className="plain-list register-faults">
        {groups.map(({ rule, before, after, drafts, examples }) => (
          <li key={`${rule} ${before} ${after}`}>
            <p>
              <a href={`#rules/${rule}`}>{titleOf(rule)}</a> <code>{rule}</code>{" "}
              {t("trial.change", { before: t(`level.${before}`), after: t(`level.${after}`) })}{" "}
              <strong>{t("trial.mails", { count: drafts })}</strong>
            </p>
            <Disclosure summary={t("trial.examples")}>
              <ul>
                {examples.map(({ label, quote }) => (
                  <li key={label} dir="auto">
                    {label}
                    {quote !== undefined && <q>{quote}</q>}
                  </li>
                ))}
              </ul>
            </Disclosure>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function statusName(t: Translate, status: Status): string {
  return status === "unknown" || status === "clear" ? t(`status.${status}`) : t(`level.${status}`);
}
