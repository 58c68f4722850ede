import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { languagesOfOffer, reportOffer } from "../../text/report-offer.ts";

export default defineRule({
  id: "credit-repair",
  title: "Offer no credit repair or debt relief",
  why: "People in debt are easy prey, and many such offers take a fee and leave them worse off.",
  remedy: "Take the offer out; if you serve lenders or advisers, say what you do for them.",
  example: "We keep the audit trail for agencies that work under Regulation F.",
  unless: "If you serve lenders, bureaus or non-profit advisers, name them in the same sentence.",
  category: "content",
  level: "hold",
  occasions: ["outreach", "conversation", "internal", "non-commercial"],
  languages: languagesOfOffer("debt"),
  clauses: [outreachPolicy.creditRepair],
  messages: {
    offered: "The mail reads as an offer of credit repair or debt relief: {words}.",
    unclear: "Does the mail offer credit repair or debt relief? {words} sounds like it.",
  },
  needs: ["body"],
  uses: ["subject"],
  check(values) {
    return reportOffer("debt", values);
  },
});
