import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { languagesOfOffer, reportOffer } from "../../text/report-offer.ts";

export default defineRule({
  id: "payday-loans",
  title: "Offer no quick loans",
  why: "Loans to anybody, whatever their credit, are dear at best and a fraud at worst.",
  remedy: "Take the offer out; if you serve lenders, say what you do for them.",
  example: "We check affordability for short-term lenders.",
  unless: "If you are a licensed lender to companies, name your licence, and the terms that you can stand by.",
  category: "content",
  level: "hold",
  occasions: ["outreach", "conversation", "internal", "non-commercial"],
  languages: languagesOfOffer("loan"),
  clauses: [outreachPolicy.paydayLoans],
  messages: {
    offered: "The mail reads as an offer of quick or unlicensed loans: {words}.",
    unclear: "Does the mail offer loans to anybody? {words} sounds like it.",
  },
  needs: ["body"],
  uses: ["subject"],
  check(values) {
    return reportOffer("loan", values);
  },
});
