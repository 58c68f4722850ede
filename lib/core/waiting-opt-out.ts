/** A request to stop that is still to be recorded. Plain JSON. */
export interface OptOutRequestNote {
  /** Id of the fact that notes it. */
  fact: string;
  /** Who asks. */
  email: string;
  /** The words that ask. */
  quote: string;
}

/** An opt-out that is not yet honoured. Plain JSON, kept in session memory. */
export interface WaitingOptOut {
  /** Id of its fact. */
  fact: string;
  /** The address or domain; empty where it is not known on this machine. */
  subject: string;
  /** `recording`: nobody has put it on the list. `sharing`: the team has not been told. */
  waitsFor: "recording" | "sharing";
  /** When they asked, and by when it must be honoured; ms since the epoch. */
  askedAt: number;
  dueAt: number;
  /** Two-letter code, lower-case, of the law that sets the day; absent where the policy does. */
  law?: string;
  isOverdue: boolean;
}

/** All opt-outs that are not yet honoured: how many, and the most urgent ones. */
export interface WaitingState {
  count: number;
  listed: WaitingOptOut[];
}
