import type { Clause } from "../core/clause.ts";

const url = "https://www.mailscale.ai/anti-spam";
const asOf = "2026-11-22";

/** The house acceptable-use policy: the duties toward people who did not ask for the mail. */
export const outreachPolicy = {
  sender: { id: "outreach-policy.sender", label: "Acceptable use: do not pose as somebody else", url, asOf },
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
