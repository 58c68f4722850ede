import type { Ignore } from "../../lib/core/ignore.ts";

/** What came of a fix: it holds, it was put in but the finding stayed, the draft had changed, or it went wrong. */
export type FixOutcome = "held" | "not-held" | "stale" | "failed";

/** What a user can ask of the panel. `compose` is the key of a compose, `finding` and `fix` are ids. */
export interface PanelActions {
  fix(compose: string, finding: string, fix: string): Promise<FixOutcome>;
  fixAllSafe(compose: string): Promise<FixOutcome>;
  /** Shows the words in the draft; `false` where they are not there any more. */
  reveal(compose: string, finding: string, index: number): Promise<boolean>;
  ignore(compose: string, finding: string, scope: Ignore["scope"]): Promise<void>;
  /** Keeps that a finding is wrong, with the shape of its words and nothing else. */
  callWrong(compose: string, finding: string): Promise<void>;
  /** Begins a pause, in which nothing is shown beside drafts but what holds them, or ends it. */
  setPause(on: boolean): Promise<void>;
  undoIgnore(compose: string, finding: string): Promise<void>;
  /** Keeps where an address or domain is; `undefined` has it worked out again. */
  chooseCountry(of: string, country: string | undefined): Promise<void>;
  /** Puts who asked on the list of opt-outs, or notes that it was no request; `fact` is the id of what was noted. */
  settleRequest(fact: string, as: "opt-out" | "none"): Promise<void>;
  openOptions(): void;
}
