import type { FieldName } from "./draft.ts";
import type { Basis } from "./relation.ts";
import type { Verdict } from "./verdict.ts";
import type { OptOutRequestNote } from "./waiting-opt-out.ts";

/** What this machine remembers of a recipient. Absent: nothing. */
export interface KnownRecipient {
  email: string;
  /** ISO date of the last mail to them. */
  lastSent?: string;
  /** ISO date on which they opted out, or asked to; empty where it is not known. */
  optedOut?: string;
  relation?: Basis;
}

/** What is known of one open compose. Plain JSON, kept in session memory only; of the text it holds just the quoted evidence. */
export interface ComposeState {
  /** `<tab>.<frame>.<compose>`, unique in the browser session. */
  key: string;
  tab: number;
  frame: number;
  /** Id of the compose within its page. */
  compose: string;
  /** Counts the drafts that the page sent for this compose. */
  revision: number;
  subject: string;
  /** Addresses of the recipients, in order. */
  recipients: string[];
  /** What this machine remembers of each recipient, in the same order. */
  known: KnownRecipient[];
  /** Whether nothing has been written yet. */
  blank: boolean;
  /** The sender's address; empty where it could not be read. */
  from: string;
  /** What the text is like; nothing of it can be read from this. */
  likeness: string;
  /** A request to stop in the message that is answered, as long as nobody has recorded it or called it none. */
  request?: OptOutRequestNote;
  /** Fields that could not be read, or only in part. */
  unread: { field: FieldName; detail: string }[];
  verdict: Verdict;
  /** Ids of the rules that have spoken on this compose so far, so that each is counted once. */
  spoken?: string[];
  /** The press on Send that was kept back last: the draft, and the ids of what was found in it. */
  kept?: { revision: number; findings: string[] };
  /** When the verdict was made, in ms since the epoch. */
  at: number;
}

/** What the panel of one tab draws. */
export interface PanelState {
  /** In the order of their keys, which stays the same while they are open. */
  composes: ComposeState[];
  /** Keys of the composes whose newest draft is being judged, also of those that have no verdict yet. */
  checking: string[];
  /** Key of the compose that was focused last. */
  focused?: string;
}
