/** What the law of one country or union asks of a first commercial mail. Facts only. */
export interface Jurisdiction {
  name: string;
  /** Top-level domains that place a recipient there, without the dot. */
  domains: readonly string[];
  /** Whether a first mail to a company address needs consent. */
  consent: "opt-out" | "opt-in" | "mixed";
  /** Days by which an opt-out must be honoured, as the law counts them. */
  optOutWithin?: { days: number; counted: "calendar" | "business" };
  /** Duties that the text of a mail can keep or break. */
  demands: readonly ("postal-address" | "company-name" | "opt-out" | "true-subject" | "true-sender" | "reason")[];
  /** Where the law is told in short by its regulator. */
  source: string;
  /** ISO date on which the source was last read. */
  asOf: string;
}

/** Jurisdictions by two-letter code, lower-case. */
export const jurisdictions: Record<string, Jurisdiction> = {
  us: {
    name: "United States",
    domains: ["us", "gov", "mil", "edu"],
    consent: "opt-out",
    optOutWithin: { days: 10, counted: "business" },
    demands: ["postal-address", "opt-out", "true-subject", "true-sender"],
    source: "https://www.ftc.gov/business-guidance/resources/can-spam-act-compliance-guide-business",
    asOf: "2026-11-22",
  },
};
