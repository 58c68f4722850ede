import type { Suppression } from "../../core/suppression.ts";
import type { RuleCases } from "../case.ts";

const anna = "anna@globex.example";
const listed: Suppression = { email: anna, state: "opted-out", of: anna, date: "2026-10-02" };
const answer = { kind: "reply", occasion: "conversation", lastInboundFrom: anna } as const;

const cases: RuleCases = {
  valid: {
    "nobody is on the list": {},
    "near-miss: a colleague is on it": { suppressions: [{ ...listed, email: "bo@globex.example" }] },
    "negation: they were taken off this mail": { to: ["bo@globex.example"], suppressions: [listed] },
  },
  invalid: {
    "before a word is typed": {
      suppressions: [listed],
      reports: [{ message: "listed", quotes: [anna], data: { email: anna, of: anna, "date.date": "2026-10-02" } }],
    },
    "in copy": {
      to: ["bo@globex.example"],
      cc: [anna],
      text: "Hi Bo, we test pumps.",
      suppressions: [listed],
      reports: [{ message: "listed", quotes: [anna] }],
    },
    "through their company": {
      suppressions: [{ ...listed, of: "globex.example" }],
      reports: [{ message: "domain" }],
    },
    "near-miss: asked, but not recorded yet": {
      suppressions: [{ ...listed, state: "asked" }],
      reports: [{ message: "asked" }],
    },
    "an entry that cannot be read": {
      suppressions: [{ email: anna, state: "unreadable", of: "", date: "" }],
      reports: [{ message: "unreadable" }],
    },
    "near-miss: they wrote after they opted out": {
      ...answer,
      lastInbound: "What would the repair cost?",
      lastInboundDate: "2026-10-09T08:00:00.000Z",
      suppressions: [listed],
      reports: [{ message: "wroteSince" }],
    },
    "negation: what they wrote is older than the opt-out": {
      ...answer,
      lastInbound: "What would the repair cost?",
      lastInboundDate: "2026-09-09T08:00:00.000Z",
      suppressions: [listed],
      reports: [{ message: "listed" }],
    },
  },
};

export default cases;
