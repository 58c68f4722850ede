import type { ComposeState } from "../core/compose-state.ts";
import type { Finding } from "../core/finding.ts";
import type { Policy } from "../core/policy.ts";
import { causesOf, sendActionOf } from "../core/send-decision.ts";
import type { SendNotice } from "../core/send-notice.ts";
import type { Translate } from "../i18n/translate.ts";
import { safeEdits } from "./choose-edits.ts";

/** More than this would not be read before sending; the side panel has the rest. */
const mostItems = 3;

/** What to say before a draft with this verdict is sent; `undefined` where it may go at once. */
export function sendNoticeOf(
  { verdict, revision, kept }: Pick<ComposeState, "verdict" | "revision" | "kept">,
  policy: Policy,
  t: Translate,
): SendNotice | undefined {
  const action = sendActionOf(verdict, policy);
  if (action === "pass") return undefined;
  const isUnchecked = verdict.status === "unknown";
  const causes = isUnchecked ? [] : causesOf(verdict, action);
  const count = causes.length;
  const intro = isUnchecked
    ? t("send.unchecked", { count: verdict.notChecked.length })
    : t(`send.${action}`, { count });
  const override = overrideOf(action, policy, t);
  return {
    locale: t.locale,
    direction: t.direction,
    action,
    title: isUnchecked ? t("send.title.unchecked") : t(`send.title.${action}`),
    intro,
    ...(kept && { since: sinceWords(t, kept, revision, causes) }),
    items: causes.slice(0, mostItems).map(itemOf),
    ...(count > mostItems && { more: t("send.more", { count: count - mostItems }) }),
    back: t("send.back"),
    ...(safeEdits(causes).edits.length > 0 && { fixSafe: t("send.fixSafe") }),
    ...(override && { override }),
  };
}

/** What came of the last press on Send that was kept back: the same again need not be read again. */
function sinceWords(
  t: Translate,
  kept: NonNullable<ComposeState["kept"]>,
  revision: number,
  causes: readonly Finding[],
): string {
  if (kept.revision === revision) return t("send.since.same");
  const open = new Set(causes.map(({ id }) => id));
  const fixed = kept.findings.filter((id) => !open.has(id)).length;
  const added = causes.filter(({ id }) => !kept.findings.includes(id)).length;
  if (fixed === 0 && added === 0) return t("send.since.open");
  return [
    ...(fixed > 0 ? [t("send.since.fixed", { count: fixed })] : []),
    ...(added > 0 ? [t("send.since.new", { count: added })] : []),
  ].join(" ");
}

/** What to say, by the policy, when a draft could not be checked in time; `undefined` where it then may go. */
export function lateNoticeOf(policy: Policy, t: Translate): SendNotice | undefined {
  const action = policy.send.whenUnchecked;
  if (action === "pass") return undefined;
  const override = overrideOf(action, policy, t);
  return {
    locale: t.locale,
    direction: t.direction,
    action,
    title: t("send.title.unchecked"),
    intro: t("send.late"),
    items: [],
    back: t("send.back"),
    ...(override && { override }),
  };
}

function overrideOf(action: "ask" | "stop", policy: Policy, t: Translate): SendNotice["override"] {
  if (action === "ask") return { label: t("send.anyway") };
  if (policy.send.override === "never") return undefined;
  if (policy.send.override === "free") return { label: t("send.anyway") };
  return { label: t("send.withReason"), reasonLabel: t("send.reason"), reasonHint: t("send.reason.hint") };
}

function itemOf({ id, title, message, fixes }: Finding): SendNotice["items"][number] {
  const fix = fixes.find(({ edits }) => edits.length > 0);
  return { finding: id, title, message, ...(fix && { fix: { id: fix.id, label: fix.label } }) };
}
