import { z } from "zod";
import type { DayFigures } from "../core/day-figures.ts";
import type { Draft } from "../core/draft.ts";
import { DraftSchema } from "../core/draft-schema.ts";
import type { Edit } from "../core/edit.ts";
import type { Evidence } from "../core/finding.ts";
import type { FindingNotes } from "../core/finding-notes.ts";
import { late } from "../core/late.ts";
import type { Level } from "../core/level.ts";
import type { SendNotice } from "../core/send-notice.ts";
import type { SpokenLanguage } from "../core/spoken-language.ts";
import type { Team } from "../core/team-policy.ts";
import { TeamReport } from "../core/team-state.ts";
import type { Status, Verdict } from "../core/verdict.ts";

z.config({ jitless: true });

/** Who may send a message, as the browser's own `sender` tells it. */
export type Origin = "webmail" | "our-page";

const scope = z.enum(["draft", "recipient", "always"]);
const revision = z.number().int().nonnegative();
const compose = z.string().min(1).max(200);
const press = z.string().min(1).max(50);

/**
 * Every message to the background: who may send it and what it asks, as a schema that is made when the first such message comes.
 * Answers are typed in `Answers`.
 */
export const protocol = {
  /** A page was loaded: what we knew of its composes is void. */
  "page-opened": { from: "webmail", question: late(() => z.object({})) },
  "draft-changed": { from: "webmail", question: late(() => z.object({ compose, revision, draft: DraftSchema })) },
  "compose-focused": { from: "webmail", question: late(() => z.object({ compose })) },
  /** The form has gone; how it ended follows, as soon as the page says so. */
  "compose-closed": { from: "webmail", question: late(() => z.object({ compose })) },
  "compose-ended": {
    from: "webmail",
    question: late(() => z.object({ compose, how: z.enum(["sent", "discarded", "closed"]) })),
  },
  /** Sent while the user's click is being handled, without which the browser opens no panel. */
  "panel-wanted": { from: "webmail", question: late(() => z.object({ compose })) },
  /** The user chose a fix in the page itself; without a finding, all safe fixes. */
  "fix-wanted": {
    from: "webmail",
    question: late(() => z.object({ compose, finding: z.string().optional(), fix: z.string().optional() })),
  },
  /** The page has words to show cards for: it asks for the script that draws them. */
  "cards-wanted": { from: "webmail", question: late(() => z.object({})) },
  /** The page has something to mend: it asks for the script that makes edits in its webmail. */
  "edits-wanted": { from: "webmail", question: late(() => z.object({ client: z.enum(["gmail", "outlook"]) })) },
  "notes-wanted": { from: "webmail", question: late(() => z.object({ compose })) },
  /** The user ignores a finding in the page itself. */
  "ignore-wanted": { from: "webmail", question: late(() => z.object({ compose, finding: z.string(), scope })) },
  "options-wanted": { from: "webmail", question: late(() => z.object({})) },
  /** The user ends the pause in the page itself. */
  "pause-ended": { from: "webmail", question: late(() => z.object({})) },
  /** A press on Send was kept: a dialog asks or stops. Told again under the same name where nobody answered. */
  "send-kept": {
    from: "webmail",
    question: late(() => z.object({ compose, revision, press })),
  },
  /** The user sends a draft all the same. The answer says whether the policy lets them. Told again as above. */
  "send-overridden": {
    from: "webmail",
    question: late(() => z.object({ compose, revision, press, reason: z.string().max(500).optional() })),
  },
  /** Without a finding: all safe fixes of the draft in one step. */
  "fix-chosen": {
    from: "our-page",
    question: late(() =>
      z.union([
        z.object({ compose, finding: z.string(), fix: z.string() }),
        z.object({ compose, finding: z.undefined().optional(), fix: z.undefined().optional() }),
      ]),
    ),
  },
  "evidence-chosen": {
    from: "our-page",
    question: late(() => z.object({ compose, finding: z.string(), index: z.number().int() })),
  },
  "ignore-chosen": {
    from: "our-page",
    question: late(() => z.object({ compose, finding: z.string(), scope })),
  },
  /** The user calls a finding wrong; the shape of its words is kept. */
  "finding-wrong": { from: "our-page", question: late(() => z.object({ compose, finding: z.string() })) },
  /** The user wants quiet while they write, or wants to be told again. */
  "pause-chosen": { from: "our-page", question: late(() => z.object({ on: z.boolean() })) },
  "ignore-undone": { from: "our-page", question: late(() => z.object({ compose, finding: z.string() })) },
  /** The user's word on where a mail address or domain is; without a country it is taken back. */
  "country-chosen": {
    from: "our-page",
    question: late(() =>
      z.object({
        of: z.string().trim().toLowerCase().min(1).max(320),
        country: z
          .string()
          .regex(/^[A-Z]{2}$/)
          .optional(),
      }),
    ),
  },
  /** The user's word on a request to stop: it goes on the list, or it was none. */
  "request-settled": {
    from: "our-page",
    question: late(() => z.object({ fact: z.string().min(1).max(100), as: z.enum(["opt-out", "none"]) })),
  },
  /** The page that speaks with the team's server asks what to do, and tells what came of it. */
  "team-work-wanted": { from: "our-page", question: late(() => z.object({})) },
  /** It asks for the figures of the days after one (ISO date; empty for all of them). */
  "team-figures-wanted": { from: "our-page", question: late(() => z.object({ since: z.string().max(10) })) },
  "team-round-ended": { from: "our-page", question: late(() => TeamReport) },
  /** The user shares with the team now. */
  "team-round-wanted": { from: "our-page", question: late(() => z.object({})) },
  /** A made-up draft on one of our pages is to be judged by the settings in force; nothing of it is kept. */
  "sample-changed": { from: "our-page", question: late(() => z.object({ draft: DraftSchema })) },
} as const satisfies Record<string, { from: Origin; question: () => z.ZodType }>;

export type MessageName = keyof typeof protocol;

export type Question<Name extends MessageName> = z.input<ReturnType<(typeof protocol)[Name]["question"]>>;

/** What a compose shows of its verdict. */
export interface DraftAnswer {
  status: Status;
  /** Words for the badge, such as "3 to fix". */
  label: string;
  /** It has no words yet, and nothing is said of it. */
  atRest?: true;
  /** The user wants quiet: the label says until when, and only what holds the mail is underlined. */
  paused?: true;
  marks: { evidence: Evidence; level: Level; finding: string }[];
  /** It has a fix that can be put in. */
  isMendable?: true;
  /** What to say before it is sent; absent where it may go at once. */
  notice?: SendNotice;
  /** What to say, by the policy, when a later draft is not checked in time; absent where it then may go. */
  lateNotice?: SendNotice;
}

/** `held`: applied, and the findings are gone. `not-held`: applied, but a finding is still there. */
export interface FixAnswer {
  outcome: "held" | "not-held" | "stale" | "failed";
  /** What went wrong, for a report; not shown as it stands. */
  detail?: string;
}

/** An answer on its way back; a refusal says why. */
export type Reply<Answer> = { answer: Answer } | { refused: string };

export interface Answers {
  /** What to say before a draft is sent on which no verdict has come, absent where it then may go; and our language. */
  "page-opened": { lateNotice?: SendNotice; language: SpokenLanguage };
  "draft-changed": DraftAnswer;
  "compose-focused": undefined;
  "compose-closed": undefined;
  "compose-ended": undefined;
  "panel-wanted": { opened: boolean };
  "fix-wanted": FixAnswer;
  "cards-wanted": undefined;
  /** Comes when the script has run; refused where it could not be loaded. */
  "edits-wanted": undefined;
  /** Absent where no verdict is known. */
  "notes-wanted": FindingNotes | undefined;
  "ignore-wanted": undefined;
  "options-wanted": undefined;
  "pause-ended": undefined;
  "send-kept": undefined;
  "send-overridden": { allowed: boolean };
  "fix-chosen": FixAnswer;
  "evidence-chosen": { shown: boolean };
  "ignore-chosen": undefined;
  "finding-wrong": undefined;
  "pause-chosen": undefined;
  "ignore-undone": undefined;
  /** In the words of the user's language. */
  "sample-changed": Verdict;
  "country-chosen": undefined;
  "request-settled": undefined;
  /** Absent where there is nothing to do. */
  "team-work-wanted": Team | undefined;
  "team-figures-wanted": DayFigures[];
  "team-round-ended": undefined;
  "team-round-wanted": undefined;
}

/** `list`: all findings at the badge. The others are about the finding at the caret, or the one that is shown. */
export type NotesWish = "list" | "next" | "previous" | "apply" | "ignore";

/** Every order from the background to a page of a webmail, and the page's answer. */
export interface Orders {
  /** `revision` names the draft that the edits were made for. */
  "apply-edits": {
    order: { compose: string; revision: number; edits: Edit[] };
    answer: { result: "done"; draft: Draft; revision: number } | { result: "stale" | "failed"; why: string };
  };
  reveal: { order: { compose: string; evidence: Evidence }; answer: { shown: boolean } };
  /** The verdict on a draft that the page did not ask about itself, such as the one after a fix. */
  "show-verdict": { order: { compose: string; revision: number; answer: DraftAnswer }; answer: undefined };
  /** What a key of the user's, or the badge, asks of the cards. */
  "show-notes": { order: { compose: string; wish: NotesWish }; answer: undefined };
  /** Asked before a page is given our scripts again; an older version does not answer. */
  "are-you-there": { order: Record<string, never>; answer: true };
  /** Settings changed: every draft is to be sent again. */
  recheck: { order: Record<string, never>; answer: undefined };
}

export type OrderName = keyof Orders;
