import type { ComposeState } from "../core/compose-state.ts";
import type { Policy } from "../core/policy.ts";
import type { SpokenLanguage } from "../core/spoken-language.ts";
import { verdictInWords } from "../i18n/in-words.ts";
import type { DraftAnswer } from "../platform/protocol.ts";
import { isAtRest, isMendable, marksOf, pauseLabel, quietTime, statusLabel } from "./describe-verdict.ts";
import { speakerOf } from "./load-speaker.ts";
import { lateNoticeOf, sendNoticeOf } from "./send-notice.ts";

/** What is known of a compose after its draft was judged, the policy that it was judged by, and our language. */
export interface Judged {
  state: ComposeState;
  policy: Policy;
  language: SpokenLanguage;
  /** When the user's pause ends, in ms since the epoch; absent where there is none. */
  paused?: number | undefined;
}

/** What a compose shows of its verdict, in the user's words. */
export async function draftAnswer({ state, policy, language, paused }: Judged): Promise<DraftAnswer> {
  const t = await speakerOf(language);
  const verdict = verdictInWords(state.verdict, t);
  const notice = sendNoticeOf({ ...state, verdict }, policy, t);
  const lateNotice = lateNoticeOf(policy, t);
  const atRest = isAtRest(state);
  const quietUntil = quietTime(verdict, paused);
  const label = atRest ? t("status.blank") : statusLabel(verdict, t);
  const marks = marksOf(verdict);
  return {
    status: verdict.status,
    label: quietUntil === undefined ? label : pauseLabel(quietUntil, t),
    ...(atRest && { atRest }),
    ...(quietUntil !== undefined && { paused: true }),
    marks: paused === undefined ? marks : marks.filter(({ level }) => level === "hold"),
    ...(isMendable(verdict) && { isMendable: true }),
    ...(notice && { notice }),
    ...(lateNotice && { lateNotice }),
  };
}
