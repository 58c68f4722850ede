import type { Clause } from "../core/clause.ts";

const url = "https://www.mailscale.ai/anti-spam";
const asOf = "2026-11-22";

/**
 * The house acceptable-use policy, one clause a line: how it means to treat people, the purposes and the
 * contents that it forbids, and the duties toward people who did not ask for the mail.
 */
export const outreachPolicy = {
  guidance: {
    id: "outreach-policy.guidance",
    label: "Acceptable use: help people to write better mail rather than punish them",
    url,
    asOf,
  },
  phishing: {
    id: "outreach-policy.phishing",
    label: "Acceptable use: no posing as somebody else to deceive or to steal information",
    url,
    asOf,
  },
  illegal: {
    id: "outreach-policy.illegal",
    label: "Acceptable use: nothing that promotes or contains illegal activities",
    url,
    asOf,
  },
  lowQuality: {
    id: "outreach-policy.low-quality",
    label: "Acceptable use: no mail that bounces or is complained about",
    url,
    asOf,
  },
  malicious: {
    id: "outreach-policy.malicious",
    label: "Acceptable use: no malware, viruses or other harmful code",
    url,
    asOf,
  },
  harassment: {
    id: "outreach-policy.harassment",
    label: "Acceptable use: nobody is harassed, intimidated or threatened",
    url,
    asOf,
  },
  interference: {
    id: "outreach-policy.interference",
    label: "Acceptable use: nothing that overburdens or impairs a service",
    url,
    asOf,
  },
  illegalGoods: {
    id: "outreach-policy.illegal-goods",
    label: "Acceptable use: no illegal goods or services",
    url,
    asOf,
  },
  unlawfulContent: {
    id: "outreach-policy.unlawful-content",
    label: "Acceptable use: no content against CAN-SPAM, GDPR or other local law",
    url,
    asOf,
  },
  sexualContent: {
    id: "outreach-policy.sexual-content",
    label: "Acceptable use: no pornography or sexually explicit content",
    url,
    asOf,
  },
  escortServices: { id: "outreach-policy.escort-services", label: "Acceptable use: no escort services", url, asOf },
  pharmaceuticals: {
    id: "outreach-policy.pharmaceuticals",
    label: "Acceptable use: no pharmaceutical products",
    url,
    asOf,
  },
  gambling: { id: "outreach-policy.gambling", label: "Acceptable use: no gambling services or products", url, asOf },
  multiLevelMarketing: {
    id: "outreach-policy.multi-level-marketing",
    label: "Acceptable use: no multi-level marketing or pyramid schemes",
    url,
    asOf,
  },
  getRichQuick: {
    id: "outreach-policy.get-rich-quick",
    label: "Acceptable use: no get-rich-quick opportunities",
    url,
    asOf,
  },
  creditRepair: {
    id: "outreach-policy.credit-repair",
    label: "Acceptable use: no credit repair or debt relief services",
    url,
    asOf,
  },
  paydayLoans: {
    id: "outreach-policy.payday-loans",
    label: "Acceptable use: no short-term or payday loans",
    url,
    asOf,
  },
  listBrokers: {
    id: "outreach-policy.list-brokers",
    label: "Acceptable use: no list brokers or list rental",
    url,
    asOf,
  },
  fakeFollowers: {
    id: "outreach-policy.fake-followers",
    label: "Acceptable use: no sale of likes or followers",
    url,
    asOf,
  },
  reputationRisk: {
    id: "outreach-policy.reputation-risk",
    label: "Acceptable use: nothing that harms reputation or deliverability",
    url,
    asOf,
  },
  identity: {
    id: "outreach-policy.identity",
    label: "Acceptable use: a valid postal address and company name",
    url,
    asOf,
  },
  reason: { id: "outreach-policy.reason", label: "Acceptable use: say why you write", url, asOf },
  optOut: {
    id: "outreach-policy.opt-out",
    label: "Acceptable use: an easy way out, honoured within 7 days",
    url,
    asOf,
  },
  value: { id: "outreach-policy.value", label: "Acceptable use: be sure that the mail is of value", url, asOf },
  recipient: {
    id: "outreach-policy.recipient",
    label: "Acceptable use: write to the company address, not a personal one",
    url,
    asOf,
  },
  law: { id: "outreach-policy.law", label: "Acceptable use: obey the laws that apply", url, asOf },
} satisfies Record<string, Clause>;
