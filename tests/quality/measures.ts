import type { outreachPolicy } from "../../lib/law/outreach-policy.ts";

/** A line of the acceptable-use policy, by the key of its clause. */
export type PolicyLine = keyof typeof outreachPolicy;

/** A question that labelled mail answers: does the verdict say what a person said? */
export interface Measure {
  id: string;
  /** What is to be told, in words. */
  title: string;
  lines: readonly PolicyLine[];
  /** Rules, or `category:<name>` for all rules of a category, any of which gives the answer. */
  rules: readonly string[];
  /**
   * What makes the answer "yes": a finding at `confirm` or above (`stops`), any finding (`speaks`), no finding
   * (`silent`), or the language that the verdict names (`language`).
   */
  yesWhen: "stops" | "speaks" | "silent" | "language";
}

const content: readonly [id: string, title: string, line: PolicyLine][] = [
  ["illegal-goods", "illegal goods or services offered", "illegalGoods"],
  ["unlawful-content", "content against CAN-SPAM, GDPR or local law", "unlawfulContent"],
  ["sexual-content", "sexual content offered", "sexualContent"],
  ["escort-services", "escort services offered", "escortServices"],
  ["pharmaceuticals", "pharmaceuticals offered", "pharmaceuticals"],
  ["gambling", "gambling offered", "gambling"],
  ["multi-level-marketing", "multi-level marketing offered", "multiLevelMarketing"],
  ["get-rich-quick", "quick riches offered", "getRichQuick"],
  ["credit-repair", "credit repair or debt relief offered", "creditRepair"],
  ["payday-loans", "short-term loans offered", "paydayLoans"],
  ["list-brokers", "address lists offered", "listBrokers"],
  ["fake-followers", "likes or followers offered", "fakeFollowers"],
  ["reputation-risk", "content that harms reputation", "reputationRisk"],
];

/** Every measure, in the order of the policy. */
export const measures: readonly Measure[] = [
  {
    id: "phishing",
    title: "phishing",
    lines: ["phishing"],
    rules: ["category:phishing", "category:malicious", "category:illegal"],
    yesWhen: "stops",
  },
  {
    id: "illegal",
    title: "illegal activity promoted",
    lines: ["illegal"],
    rules: ["category:illegal", "category:content", "category:phishing"],
    yesWhen: "stops",
  },
  {
    id: "low-quality",
    title: "mail of low quality",
    lines: ["lowQuality"],
    rules: ["category:low-quality"],
    yesWhen: "stops",
  },
  {
    id: "malicious",
    title: "malicious content",
    lines: ["malicious"],
    rules: ["category:malicious", "category:phishing"],
    yesWhen: "stops",
  },
  {
    id: "harassment",
    title: "threats and harassment",
    lines: ["harassment"],
    rules: ["category:harassment"],
    yesWhen: "stops",
  },
  {
    id: "interference",
    title: "mail that overburdens",
    lines: ["interference"],
    rules: ["category:interference"],
    yesWhen: "speaks",
  },
  ...content.map(([id, title, line]): Measure => ({ id, title, lines: [line], rules: [id], yesWhen: "stops" })),
  {
    id: "postal-address",
    title: "postal address present",
    lines: ["identity"],
    rules: ["postal-address"],
    yesWhen: "silent",
  },
  {
    id: "company-name",
    title: "company name present",
    lines: ["identity"],
    rules: ["company-name"],
    yesWhen: "silent",
  },
  {
    id: "reason",
    title: "reason for contact disclosed",
    lines: ["reason"],
    rules: ["reason-for-contact"],
    yesWhen: "silent",
  },
  { id: "opt-out-notice", title: "opt-out offered", lines: ["optOut"], rules: ["opt-out-offered"], yesWhen: "silent" },
  {
    id: "opt-out-friction",
    title: "opt-out that costs or delays",
    lines: ["optOut"],
    rules: ["opt-out-frictionless"],
    yesWhen: "speaks",
  },
  {
    id: "opt-out-request",
    title: "opt-out asked for in an answer",
    lines: ["optOut"],
    rules: ["opted-out-by-reply"],
    yesWhen: "stops",
  },
  {
    id: "value",
    title: "nothing of value to the reader",
    lines: ["value", "guidance"],
    rules: ["value-to-recipient"],
    yesWhen: "speaks",
  },
  { id: "recipient", title: "personal address", lines: ["recipient"], rules: ["company-recipient"], yesWhen: "stops" },
  {
    id: "law",
    title: "breach of a country's law",
    lines: ["law"],
    rules: ["category:law", "deceptive-subject", "sender-identity"],
    yesWhen: "speaks",
  },
  { id: "language", title: "language of 20 words or more", lines: ["law"], rules: [], yesWhen: "language" },
];

/** What must stay silent on legitimate mail: a finding at `confirm` or above of one of these is a false alarm. */
export const alarmCategories = ["content", "phishing", "harassment", "malicious", "illegal"] as const;
