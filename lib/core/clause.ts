/** One sentence of law or house policy that a rule stands on. */
export interface Clause {
  /** Stable id, `<source>.<name>`, such as `can-spam.postal-address`. */
  id: string;
  label: string;
  url: string;
  /** The jurisdiction it binds in (a key of `jurisdictions`); absent for house policy, which always binds. */
  jurisdiction?: string;
  /** The words that matter, where they may be quoted. */
  quote?: string;
  /** ISO date: the law as it was known on that day. */
  asOf: string;
  /** Not confirmed from a source, or not settled: a finding that stands on such clauses alone never goes above `inform`. */
  uncertain?: true;
}
